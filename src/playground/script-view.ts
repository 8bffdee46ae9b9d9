/** The emitted JavaScript, to read. */
import { javascript } from '@codemirror/lang-javascript';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { markedLines } from './marked-lines.js';
import { theme } from './theme.js';

/** @param chosen is told the line, from 1, that was clicked. */
export function scriptView(parent: Element, chosen: (line: number) => void): EditorView {
  const clicks = EditorView.domEventHandlers({
    click: ({ x, y }, view) => {
      const position = view.posAtCoords({ x, y });
      if (position !== null) chosen(view.state.doc.lineAt(position).number);
    },
  });
  return new EditorView({
    parent,
    extensions: [
      lineNumbers(),
      javascript(),
      markedLines,
      theme,
      clicks,
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      // It scrolls, so keys must be able to reach it.
      EditorView.contentAttributes.of({ 'aria-label': 'Emitted JavaScript', tabindex: '0' }),
    ],
  });
}

export function showScript(view: EditorView, code: string): void {
  const { length } = view.state.doc;
  if (view.state.doc.toString() !== code) view.dispatch({ changes: { from: 0, to: length, insert: code } });
}

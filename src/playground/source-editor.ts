/** The editor in which programs are written. */
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { completion } from './completion.js';
import { highlighting } from './highlight.js';
import { indentation } from './indentation.js';
import { markedLines } from './marked-lines.js';
import type { Problem } from './protocol.js';
import { theme } from './theme.js';

const ruff = EditorState.languageData.of(() => [
  {
    commentTokens: { line: '#', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', '"'] },
    indentOnInput: /^\s*[})\]]$/,
  },
]);

export interface SourceEvents {
  readonly changed: () => void;
  /** The cursor is on another line, which counts from 1. */
  readonly moved: (line: number) => void;
}

export function sourceEditor(parent: Element, text: string, { changed, moved }: SourceEvents): EditorView {
  const tell = EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) changed();
    if (docChanged || selectionSet) moved(lineOf(state));
  });
  const editing = [history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets()];
  const keys = [
    closeBracketsKeymap,
    completionKeymap,
    lintKeymap,
    historyKeymap,
    defaultKeymap,
    indentWithTab,
  ];
  return new EditorView({
    parent,
    doc: text,
    extensions: [
      lintGutter(),
      lineNumbers(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      ...editing,
      keymap.of(keys.flat()),
      indentUnit.of('    '),
      EditorState.tabSize.of(4),
      ruff,
      indentation,
      completion,
      highlighting,
      markedLines,
      theme,
      tell,
      EditorView.contentAttributes.of({ 'aria-label': 'Ruff program' }),
    ],
  });
}

export function lineOf({ doc, selection }: EditorState): number {
  return doc.lineAt(selection.main.head).number;
}

export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { length } = view.state.doc;
  const diagnostics = problems.map(({ from, to, severity, message, advice }) => ({
    from: Math.min(from, length),
    to: Math.min(to, length),
    severity,
    message: [message, ...advice].join('\n'),
  }));
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** Another program, as one change that can be undone. */
export function replaceText(view: EditorView, insert: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert }, selection: { anchor: 0 } });
  view.scrollDOM.scrollTop = 0;
}

export function goTo(view: EditorView, offset: number): void {
  const anchor = Math.min(offset, view.state.doc.length);
  view.dispatch({ selection: { anchor }, scrollIntoView: true });
  view.focus();
}

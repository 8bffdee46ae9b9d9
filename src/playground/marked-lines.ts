/** Lines of an editor that are marked because they belong to a line of the other one. */
import { StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

const setMarks = StateEffect.define<readonly number[]>();
const mapped = Decoration.line({ class: 'mapped-line' });

export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { changes, effects, newDoc }) {
    let now = decorations.map(changes);
    for (const effect of effects) if (effect.is(setMarks)) now = decorate(newDoc, effect.value);
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(doc: Text, lines: readonly number[]): DecorationSet {
  const known = lines.filter((line) => line <= doc.lines);
  return Decoration.set(known.map((line) => mapped.range(doc.line(line).from)));
}

/** Marks these lines (from 1, ascending) and no others. */
export function markLines(view: EditorView, lines: readonly number[]): void {
  view.dispatch({ effects: setMarks.of(lines) });
}

/** Marks them and brings the first into sight. Only the editor scrolls: on narrow screens it may itself be out of sight. */
export function showLines(view: EditorView, lines: readonly number[]): void {
  markLines(view, lines);
  const [first] = lines;
  if (first === undefined || first > view.state.doc.lines) return;
  const { top, bottom } = view.lineBlockAt(view.state.doc.line(first).from);
  const { scrollTop, clientHeight } = view.scrollDOM;
  if (top < scrollTop || bottom > scrollTop + clientHeight) view.scrollDOM.scrollTop = top - clientHeight / 3;
}

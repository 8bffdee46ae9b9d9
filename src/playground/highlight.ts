/** Colours of Ruff code: the tokens are those of the compiler's scanner, so there is no second opinion of what they are. */
import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { scan } from '../parse/scan.js';
import { stringParts } from '../parse/strings.js';
import type { Tokens } from '../parse/tokens.js';
import { Source } from '../source.js';

export type Colour = 'keyword' | 'atom' | 'number' | 'string' | 'operator' | 'function' | 'type' | 'comment';

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly colour: Colour;
}

const COMMENT = /#[^\r\n]*|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** In the order of the text; what has no colour is left out. */
export function coloured(text: string): Piece[] {
  return piecesOf(new Source('', text), 0, text.length);
}

function piecesOf(source: Source, start: number, end: number): Piece[] {
  const { tokens, diagnostics } = scan(source, start, end);
  const broken = new Set(diagnostics.map(({ span }) => span.start));
  const pieces: Piece[] = [];
  let last = start;
  for (let i = 0; i < tokens.length; i++) {
    const { start: from, end: to } = tokens.spanOf(i);
    pieces.push(...comments(source.text.slice(last, from), last));
    last = to;
    if (tokens.kinds[i] === 'interpolated' && !broken.has(from)) {
      pieces.push(...interpolated(source, tokens, i));
    } else {
      const colour = colourOf(tokens, i);
      if (colour) pieces.push({ from, to, colour });
    }
  }
  return pieces;
}

/** Between tokens there are blanks, comments, and what is no token. */
function comments(gap: string, offset: number): Piece[] {
  return [...gap.matchAll(COMMENT)].map(({ 0: text, index }) => ({
    from: offset + index,
    to: offset + index + text.length,
    colour: 'comment',
  }));
}

function interpolated(source: Source, tokens: Tokens, index: number): Piece[] {
  const { start, end } = tokens.spanOf(index);
  const pieces: Piece[] = [];
  let from = start;
  for (const part of stringParts(tokens.textOf(index), start)) {
    if (typeof part === 'string') continue;
    pieces.push({ from, to: part.start, colour: 'string' }, ...piecesOf(source, part.start, part.end));
    from = part.end;
  }
  return [...pieces, { from, to: end, colour: 'string' }];
}

function colourOf(tokens: Tokens, index: number): Colour | undefined {
  switch (tokens.kinds[index]) {
    case 'keyword':
      return tokens.is(index, 'null') || tokens.is(index, 'self') ? 'atom' : 'keyword';
    case 'bool':
      return 'atom';
    case 'int':
    case 'float':
      return 'number';
    case 'string':
    case 'interpolated':
      return 'string';
    case 'operator':
      return 'operator';
    case 'identifier':
      if (tokens.is(index + 1, '(')) return 'function';
      return /^[A-Z]\w*[a-z]/.test(tokens.textOf(index)) ? 'type' : undefined;
    default:
      return undefined;
  }
}

const marks = new Map<Colour, Decoration>();

function markOf(colour: Colour): Decoration {
  if (!marks.has(colour)) marks.set(colour, Decoration.mark({ class: `token-${colour}` }));
  return marks.get(colour)!;
}

/** Only what is seen becomes elements; the scan is of the whole text, which decides what is inside of a comment. */
function decorate(view: EditorView, pieces: readonly Piece[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const { from: top, to: bottom } = view.viewport;
  for (const { from, to, colour } of pieces) {
    if (to > top && from < bottom && from < to) builder.add(from, to, markOf(colour));
  }
  return builder.finish();
}

export const highlighting = ViewPlugin.fromClass(
  class {
    #pieces: readonly Piece[];
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.#pieces = coloured(view.state.doc.toString());
      this.decorations = decorate(view, this.#pieces);
    }

    update({ docChanged, viewportChanged, state, view }: ViewUpdate): void {
      if (docChanged) this.#pieces = coloured(state.doc.toString());
      if (docChanged || viewportChanged) this.decorations = decorate(view, this.#pieces);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

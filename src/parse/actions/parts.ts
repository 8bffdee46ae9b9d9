/** Small shapes that many rules share. */
import type { Block, Span, Statement } from '../../syntax/ast.js';
import type { Token } from '../match-tree.js';

/** The value of `Item ("," Item)* ","?`. */
export function list<Item>(_span: Span, first: Item, _commas: null[], rest: readonly Item[]): Item[] {
  return [first, ...rest];
}

export function block(open: Token, statements: readonly Statement[], close: Token): Block {
  return { kind: 'Block', id: 0, span: { start: open.span.start, end: close.span.end }, statements };
}

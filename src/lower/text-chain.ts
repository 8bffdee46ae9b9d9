/**
 * Texts that grow: `s + a + b + c` is built as `s + (a + b + c)`. Engines join texts lazily, as trees; appended piece by
 * piece to a long text each step is a node of its own, and looking at the text costs four times as much.
 */
import type { Expression as JsExpression } from 'estree';
import type { Binary, Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerNative } from './expression.js';

/** `node` as one addition to a variable, where it is a chain of texts that begins with one. */
export function textChain(node: Binary, ctx: Context): JsExpression | null {
  const pieces: Expression[] = [];
  let start: Expression = node;
  while (start.kind === 'Binary' && start.operator === '+' && ctx.kindOf(start).tag === 'string') {
    pieces.unshift(start.right);
    start = start.left;
  }
  if (pieces.length < 2 || start.kind !== 'Identifier') return null;
  const text = lowerNative(start, ctx);
  const added = pieces
    .map((piece) => lowerNative(piece, ctx))
    .reduce((left, right) => b.binary('+', left, right));
  return b.binary('+', text, added);
}

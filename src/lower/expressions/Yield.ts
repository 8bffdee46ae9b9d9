import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerKept } from '../ownership.js';

/** A `yield` has the value that it yields. */
export function Yield(node: ast.Yield, ctx: Context): Expression {
  if (ctx.fn.info.colour !== 'generator') {
    return ctx.core('raise', b.literal('Yield can only be used inside generator functions'));
  }
  const value = node.value ? lowerKept(node.value, ctx) : b.literal(null);
  const yielded = ctx.fn.temp();
  return b.sequence(
    { type: 'YieldExpression', delegate: false, argument: b.assign(yielded, value) },
    ctx.core('share', yielded),
  );
}

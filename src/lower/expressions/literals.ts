/** Numbers. */
import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';

export function IntLiteral(node: ast.IntLiteral, ctx: Context): Expression {
  return typeof node.value === 'number' ? b.literal(node.value) : ctx.wideInts.of(node.value);
}

/** Raw where the kind of floats is known, else a box, so that `1.0` is told from `1`. */
export function FloatLiteral(node: ast.FloatLiteral, ctx: Context): Expression {
  const value = b.literal(node.value);
  return ctx.kindOf(node).tag === 'float' ? value : ctx.core('float', value);
}

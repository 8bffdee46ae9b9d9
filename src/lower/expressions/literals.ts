/** Numbers. Floats are boxed so that `1.0` is told from `1`; ints beyond 2^53 are built from their digits. */
import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';

export function IntLiteral(node: ast.IntLiteral, ctx: Context): Expression {
  return typeof node.value === 'number'
    ? b.literal(node.value)
    : ctx.core('int', b.literal(String(node.value)));
}

export function FloatLiteral(node: ast.FloatLiteral, ctx: Context): Expression {
  return ctx.core('float', b.literal(node.value));
}

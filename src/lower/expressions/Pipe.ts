import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerCall } from './Call.js';

/** `x |> f(a)` is `f(x, a)`; `x |> f` is `f(x)`. */
export function Pipe(node: ast.Pipe, ctx: Context): Expression {
  const { left, right } = node;
  if (right.kind === 'Call') return lowerCall(node, right.callee, [left, ...right.args], ctx);
  return lowerCall(node, right, [left], ctx);
}

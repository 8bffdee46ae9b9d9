import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import { lowerArgument, settle } from '../calls.js';
import type { Context } from '../context.js';
import { locate } from '../location.js';
import { lowerCall } from './Call.js';

/** `x |> f(a)` is `f(x, a)`; `x |> f` is `f(x)`. */
export function Pipe(node: ast.Pipe, ctx: Context): Expression {
  const { left, right } = node;
  const argNodes = right.kind === 'Call' ? [left, ...right.args] : [left];
  const callee = right.kind === 'Call' ? right.callee : right;
  const args = argNodes.map((argument) => lowerArgument(argument, ctx));
  const call = lowerCall({ ...node, callee }, args, argNodes, ctx);
  return settle(node, locate(call, node.span, ctx, callee.span), ctx);
}

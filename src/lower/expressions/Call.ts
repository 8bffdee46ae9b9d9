import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { type Callee, callKnown, callValue, knownCallee, lowerArgument, settle } from '../calls.js';
import type { Context } from '../context.js';
import { locate } from '../location.js';
import { missingBuiltin } from '../missing.js';

export function Call(node: ast.Call, ctx: Context): Expression {
  const args = node.args.map((argument) => lowerArgument(argument, ctx));
  return settle(node, locate(lowerCall(node, args, node.args, ctx), node.span, ctx, node.callee.span), ctx);
}

/** Also for pipes, which bring one more argument than the call shows. */
export function lowerCall(
  node: ast.Expression & { readonly callee: ast.Expression },
  args: Expression[],
  argNodes: readonly ast.Expression[],
  ctx: Context,
): Expression {
  const { callee } = node;
  if (callee.kind === 'Identifier') {
    const resolution = ctx.resolution(callee);
    const missing = missingBuiltin(resolution, callee.span, ctx);
    if (missing) return missing;
    const known = knownCallee(resolution, ctx);
    if (known)
      return ctx.suspension.waitsInCallback(node)
        ? callSuspending(known, args, ctx)
        : callKnown(known, args, ctx);
  }
  return callValue(callee, args, argNodes, ctx);
}

/** The entry of a higher-order builtin that waits for its callback. */
function callSuspending(callee: Callee, args: Expression[], ctx: Context): Expression {
  if (callee.kind !== 'builtin') return callKnown(callee, args, ctx);
  const target = b.id(ctx.imports.builtin(callee.builtin.module!, callee.builtin.export));
  return b.call(b.member(b.member(target, 'builtin'), 'suspending'), ...args);
}

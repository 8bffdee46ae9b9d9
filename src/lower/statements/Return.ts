import type { Expression, Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression, lowerNative } from '../expression.js';
import { finish } from '../functions.js';
import { isOwn, lowerKept } from '../ownership.js';
import { splitEarlyReturn } from './early-return.js';

export function Return(node: ast.Return, ctx: Context): Statement[] {
  if (!node.value) return [finish(b.literal(null), ctx)];
  const { before, value } = splitEarlyReturn(node.value, ctx, (value) => lowerResult(value, ctx));
  const ignores = ctx.fn.info.isModule || ctx.fn.info.colour === 'generator';
  if (ignores) return [...before, b.statement(value), finish(null, ctx)];
  return [...before, finish(value, ctx)];
}

/** In the native form of the function's result. */
function lowerResult(node: ast.Expression, ctx: Context): Expression {
  return ctx.resultOf(ctx.fn.info).tag === 'float' ? lowerNative(node, ctx) : lowerReturned(node, ctx);
}

/** A local that dies with the function hands its value on unmarked. */
function lowerReturned(node: ast.Expression, ctx: Context): Expression {
  if (node.kind === 'Identifier') {
    const { candidates } = ctx.resolution(node);
    const only = candidates[0];
    const own =
      only?.kind === 'let' || only?.kind === 'const' || only?.kind === 'mut' || only?.kind === 'bare';
    const isLocal = own && candidates.length === 1 && only.scope.owner === ctx.fn.info;
    if (isLocal && isOwn(only, ctx) && !ctx.fn.info.isModule) {
      return lowerExpression(node, ctx);
    }
  }
  return lowerKept(node, ctx);
}

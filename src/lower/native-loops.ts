/**
 * `map`, `filter`, `reduce`, `any` and `all` as loops of the emitted program (`loop-functions.ts`). The kinds of the array
 * and the function must be known and the function must not wait. Where JavaScript asks for a truth the function must give a
 * bool, since others are true in Ruff that are not in JavaScript; elements that stay must be such as need no mark.
 */
import type { Expression as JsExpression } from 'estree';
import type { Kind } from '../analyse/kinds/kind.js';
import type * as ast from '../syntax/ast.js';
import * as b from './builders.js';
import { lowerArgument } from './calls.js';
import type { Context } from './context.js';
import type { LoopName } from './loop-functions.js';
import { mayBeShared } from './ownership.js';

export function nativeLoop(
  name: string,
  node: ast.Call | ast.Pipe | ast.MethodCall,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): JsExpression | null {
  const total = ctx.kindOfTotal(node);
  if (!isLoop(name) || !total || ctx.suspension.suspends(node)) return null;
  const array = ctx.kindOf(argNodes[0]!);
  const asksForTruth = name !== 'map' && name !== 'reduce';
  if (array.tag !== 'array' || (asksForTruth && !givesBool(argNodes.at(-1)!, ctx))) return null;
  if (name === 'filter' && mayBeShared(array.cell.find().kind)) return null;
  if (name === 'reduce' && mayBeShared(total)) return null;
  const args = argNodes.map((argument, i) =>
    name === 'reduce' && i === 1
      ? lowerArgument(argument, ctx, { kind: total, isOwned: false })
      : lowerArgument(argument, ctx),
  );
  const isAlike = name === 'map' && isResultAlike(array.cell.find().kind, argNodes[1]!, ctx);
  return b.call(ctx.loops.next(isAlike ? 'mapAlike' : name), ...args);
}

/** Whether results are held in the same form as elements, so that an array of the one need not become one of the other. */
function isResultAlike(element: Kind, callback: ast.Expression, ctx: Context): boolean {
  return element.tag !== 'any' && element.tag === resultOf(callback, ctx)?.tag;
}

function isLoop(name: string): name is LoopName {
  return name === 'map' || name === 'filter' || name === 'reduce' || name === 'any' || name === 'all';
}

function givesBool(callback: ast.Expression, ctx: Context): boolean {
  return resultOf(callback, ctx)?.tag === 'bool';
}

function resultOf(callback: ast.Expression, ctx: Context): Kind | null {
  const kind = ctx.kindOf(callback);
  if (kind.tag !== 'function') return null;
  const [member] = kind.signature.find().members;
  return ctx.resultOf(member!);
}

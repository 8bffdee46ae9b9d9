/**
 * `map`, `filter`, `reduce`, `any` and `all` as the methods of JavaScript's arrays, which engines put into the caller
 * together with the function:
 *
 *     any(map(xs, func(x) { return x * 2 }), f)      xs.map(…).some(f)
 *
 * The kinds of the array and the function must be known and the function must not wait. JavaScript hands a position on
 * as well, which functions do not look at. Where it asks for a truth the function must give a bool, since others are true
 * in Ruff that are not in JavaScript; elements that stay must be such as need no mark.
 */
import type { Expression as JsExpression } from 'estree';
import type * as ast from '../syntax/ast.js';
import * as b from './builders.js';
import { lowerArgument } from './calls.js';
import type { Context } from './context.js';
import { mayBeShared } from './ownership.js';

const METHODS: ReadonlyMap<string, string> = new Map([
  ['map', 'map'],
  ['filter', 'filter'],
  ['reduce', 'reduce'],
  ['any', 'some'],
  ['all', 'every'],
]);

export function nativeLoop(
  name: string,
  node: ast.Call | ast.Pipe | ast.MethodCall,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): JsExpression | null {
  const method = METHODS.get(name);
  const total = ctx.kindOfTotal(node);
  if (!method || !total || ctx.suspension.suspends(node)) return null;
  const [items, initial] = argNodes as [ast.Expression, ast.Expression];
  const callback = argNodes.at(-1)!;
  if (!givesBool(callback, ctx) && method !== 'map' && method !== 'reduce') return null;
  const array = ctx.kindOf(items);
  if (array.tag !== 'array') return null;
  if (method === 'filter' && mayBeShared(array.cell.find().kind)) return null;
  if (method === 'reduce' && mayBeShared(total)) return null;
  // JavaScript takes the function first, Ruff the initial value: making or naming one does not show.
  if (method === 'reduce' && !isNamedOrMade(callback, ctx)) return null;
  const target = b.member(lowerArgument(items, ctx), method);
  const func = lowerArgument(callback, ctx);
  if (method !== 'reduce') return b.call(target, func);
  return b.call(target, func, lowerArgument(initial, ctx, { kind: total, isOwned: false }));
}

function isNamedOrMade(node: ast.Expression, ctx: Context): boolean {
  return node.kind === 'FunctionExpression' || (node.kind === 'Identifier' && ctx.resolution(node).certain);
}

function givesBool(callback: ast.Expression, ctx: Context): boolean {
  const kind = ctx.kindOf(callback);
  if (kind.tag !== 'function') return false;
  const [member] = kind.signature.find().members;
  return ctx.resultOf(member!).tag === 'bool';
}

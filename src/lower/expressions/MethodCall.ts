import type { Expression as JsExpression } from 'estree';
import type { CatalogueEntry } from '../../analyse/catalogue.generated.js';
import type { Kind } from '../../analyse/kinds/kind.js';
import type { FunctionInfo } from '../../analyse/scope.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import {
  type Callee,
  callKnown,
  kindsOf,
  lowerArgument,
  type Parameter,
  parameters,
  settle,
} from '../calls.js';
import type { Context } from '../context.js';
import { builtinParameter } from '../in-place.js';
import { locate } from '../location.js';
import { directMethod } from '../methods.js';
import { nativeLoop } from '../native-loops.js';
import { builtinValue } from '../variables.js';

/** Names that are written as if a class of the language had them. */
const DOTTED: Readonly<Record<string, string>> = { all: 'promise_all', race: 'promise_race' };

export function MethodCall(node: ast.MethodCall, ctx: Context): JsExpression {
  const argNodes = [node.object, ...node.args];
  const loop = nativeLoop(node.method.name, node, argNodes, ctx);
  if (loop) return locate(loop, node.span, ctx, node.method.span);
  const method = ctx.methodOf(node);
  const takes = method && takesSelf(method);
  const params = method ? parameters(method, node.args.length + (takes ? 1 : 0), ctx) : [];
  const receiver = takes ? params.shift() : undefined;
  const total = ctx.kindOfTotal(node);
  if (total) params.push({ kind: total, isOwned: false });
  const args = node.args.map((argument, i) =>
    lowerArgument(
      argument,
      ctx,
      params[i] ?? {
        ...builtinParameter(node.method.name, i + 1, argNodes, ctx),
        isQuiet: false,
      },
    ),
  );
  const call = lowerMethodCall(node, { method, receiver, args }, ctx);
  const settled = settle(node, locate(call, node.span, ctx, node.method.span), ctx);
  // Builtins give boxes, methods and functions with kinds what their result is.
  return ctx.kindOf(node).tag === 'float' && !method && !total ? ctx.core('unboxed', settled) : settled;
}

/** What is known of a call of a method. */
interface Known {
  readonly method: FunctionInfo | null;
  /** What the caller must know of the method's `self`, if it declares that. */
  readonly receiver: Parameter | undefined;
  readonly args: JsExpression[];
}

function lowerMethodCall(
  node: ast.MethodCall,
  { method, receiver, args }: Known,
  ctx: Context,
): JsExpression {
  const { name } = node.method;
  const dotted = dottedBuiltin(node, ctx);
  if (dotted) return callKnown({ kind: 'builtin', ...dotted }, args, ctx);
  const object = lowerArgument(node.object, ctx, receiver);
  const direct = method && directMethod(method, node.args.length, ctx);
  if (direct) return b.call(direct, object, ...args);
  if (isChannelOperation(node, ctx)) return ctx.waiting(name, object, ...args);
  const builtin = onlyBuiltin(node, ctx);
  if (builtin) return callKnown(builtin, [object, ...args], ctx, kindsOf([node.object, ...node.args], ctx));
  const call = ctx.suspension.waitsInCallback(node) ? 'callMethodSuspending' : 'callMethod';
  return ctx.core(call, object, b.literal(name), builtinMethod(name, ctx), ...args);
}

function takesSelf({ node }: FunctionInfo): boolean {
  return node.kind === 'Function' && node.params[0]?.name === 'self';
}

/** `Promise.all(…)`, `Promise.race(…)`: `Promise` itself is no value, and a variable of that name hides them. */
function dottedBuiltin(node: ast.MethodCall, ctx: Context): { name: string; builtin: CatalogueEntry } | null {
  if (node.object.kind !== 'Identifier' || node.object.name !== 'Promise') return null;
  if (ctx.resolution(node.object).candidates.length > 0) return null;
  const name = DOTTED[node.method.name];
  const builtin = name === undefined ? undefined : ctx.builtins.get(name);
  return name !== undefined && builtin?.module ? { name, builtin } : null;
}

/** In a program with channels these are nearly always theirs, and called as often as others wait. */
const CHANNEL_OPERATIONS: Readonly<Record<string, number>> = { send: 1, receive: 0 };

function isChannelOperation(node: ast.MethodCall, ctx: Context): boolean {
  return ctx.suspension.hasChannels && CHANNEL_OPERATIONS[node.method.name] === node.args.length;
}

/** Kinds of values that have no methods but builtins. */
const WITHOUT_METHODS = new Set<Kind['tag']>(['int', 'float', 'bool', 'string', 'array']);

/** The builtin that `x.name(…)` calls, where x can have no method of that name. */
function onlyBuiltin(node: ast.MethodCall, ctx: Context): Callee | null {
  const { name } = node.method;
  const builtin = ctx.builtins.get(name);
  if (!builtin?.module || !builtin.method || !WITHOUT_METHODS.has(ctx.kindOf(node.object).tag)) return null;
  return ctx.suspension.waitsInCallback(node) ? null : { kind: 'builtin', name, builtin };
}

/** The builtin that `x.name(…)` falls back to for values without such a method. */
function builtinMethod(name: string, ctx: Context): JsExpression {
  const builtin = ctx.builtins.get(name);
  return builtin?.module && builtin.method ? builtinValue(name, ctx) : b.undefinedValue();
}

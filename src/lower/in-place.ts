/**
 * Changed copies that are made in place of the value: nobody else has it, or it is marked and then copied.
 *
 *     xs := push(xs, v)            xs = pushInPlace(xs, v)
 *     d[k] := push(d[k], v)        setIndex(d = own(d), k, pushInPlace(index(d, k), v))
 *     return push(xs, v)           return pushInPlace(xs, v)       where that is the last use of xs
 *
 * The always-copy build makes none.
 */
import type { Identifier, Expression as JsExpression, Statement } from 'estree';
import type { CatalogueEntry } from '../analyse/catalogue.generated.js';
import { isSamePath, isStill } from '../analyse/in-place.js';
import { ANY, type Kind } from '../analyse/kinds/kind.js';
import { KEPT_ITEM } from '../analyse/mentions.js';
import type * as ast from '../syntax/ast.js';
import * as b from './builders.js';
import { knownCallee, lowerArgument, type Parameter, parameters, settle } from './calls.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';
import { locate } from './location.js';
import { lowerInto } from './native.js';
import { isGiven, lowerKept, mayBeShared } from './ownership.js';
import { type Stored, updatePath } from './statements/update.js';
import { ownVariable } from './store.js';
import { builtinCode, builtinValue } from './variables.js';

/** A builtin that changes a copy of its first argument, called where it may as well change the argument. */
export function changeInPlace(
  name: string,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): JsExpression | null {
  const twin = twinOf(name, argNodes.length, ctx);
  const first = argNodes[0];
  if (!twin || !first || !isGiven(first, ctx)) return null;
  const element = elementOf(ctx.kindOf(first));
  return b.call(twin, lowerKept(first, ctx), ...lowerOthers(name, argNodes.slice(1), element, ctx));
}

/** What calls of a builtin must know of its parameters: an array whose elements are raw floats takes such. */
export function builtinParameter(
  name: string,
  position: number,
  argNodes: readonly ast.Expression[],
  ctx: Context,
): Parameter {
  const isItem = KEPT_ITEM[name] === position;
  const kind = isItem ? elementOf(ctx.kindOf(argNodes[0]!)) : ANY;
  const builtin = ctx.builtins.get(name);
  const isQuiet =
    builtin !== undefined &&
    !builtin.higherOrder &&
    !builtin.suspends &&
    argNodes.slice(position + 1).every(isStill);
  return { kind, isOwned: false, isQuiet };
}

/** `x := push(x, v)` and its like, in place. Gives null where that cannot be. */
export function updateInPlace(node: ast.Assignment, ctx: Context): Statement[] | null {
  const update = ctx.facts.inPlace.get(node);
  if (!update || node.target.kind !== 'Identifier') return null;
  const { call } = update;
  const variable = ctx.resolution(node.target).candidates[0];
  if (!variable || variable.immutable) return null;
  // x is read before the other arguments are evaluated, but updated after: nobody must change it in between.
  if (variable.isModuleLevel && variable.assignedInside && !update.isStill) return null;
  const target = ctx.variable(variable);
  const container = ctx.kindOfVariable(variable);
  const twin = twinOf(update.builtin, call.args.length + (call.kind === 'MethodCall' ? 1 : 0), ctx);
  if (!twin) return null;
  if (call.kind === 'Call') {
    if (!isBuiltin(call.callee, update.builtin, ctx)) return null;
    const args = lowerOthers(update.builtin, call.args.slice(1), elementOf(container), ctx);
    const [item] = args;
    if (container.tag === 'array' && item && PUSHES.has(update.builtin) && !update.part) {
      // The array may be in the item, which marks it: so that comes first.
      const isSimple = isStill(call.args[1]!) && !mayBeShared(ctx.kindOf(call.args[1]!));
      const held = isSimple ? item : ctx.fn.temp();
      const push = b.call(b.member(target, 'push'), held);
      return [
        ...(isSimple ? [] : [b.statement(b.assign(held as Identifier, item))]),
        ownVariable(target, ctx),
        b.statement(locate(push, call.span, ctx, call.callee.span)),
      ];
    }
    const updated = locate(b.call(twin, target, ...args), call.span, ctx, call.callee.span);
    return [b.statement(b.assign(target, partOf(updated, update.part, ctx)))];
  }
  const args = lowerOthers(update.builtin, call.args, elementOf(container), ctx);
  const method = b.literal(call.method.name);
  const fallback = builtinValue(update.builtin, ctx);
  const updated = ctx.core('callMethodInPlace', target, method, fallback, twin, ...args);
  const located = locate(updated, call.span, ctx, call.method.span);
  return [b.statement(b.assign(target, partOf(located, update.part, ctx)))];
}

/** `pop(x)[0]`: the part of a result. */
function partOf(value: JsExpression, part: ast.IntLiteral | null, ctx: Context): JsExpression {
  if (!part) return value;
  return locate(ctx.core('takeIndex', value, b.literal(Number(part.value))), part.span, ctx);
}

/** `d[k] := push(d[k], v)`, `d[k] := f(d[k], v)` and `d[k] := [...d[k], v]`, where nothing can change on the way. */
export function updatePathInPlace(
  node: ast.Assignment,
  target: ast.Field | ast.Index,
  ctx: Context,
): Statement[] | null {
  const { operator, value } = node;
  if (operator || ctx.alwaysCopy) return null;
  if (value.kind === 'ArrayLiteral' || value.kind === 'DictLiteral') {
    const stored = updatedByLiteral(value, target, ctx);
    return stored && updatePath(target, stored, [value], ctx);
  }
  const part = value.kind === 'Index' && value.index.kind === 'IntLiteral' ? value.index : null;
  const call = part && value.kind === 'Index' ? value.object : value;
  if (call.kind !== 'Call' || !call.args.every(isStillOrGet)) return null;
  const stored =
    updatedByBuiltin(call, target, part, ctx) ?? (part ? null : updatedByFunction(node, call, ctx));
  return stored && updatePath(target, stored, call.args, ctx);
}

/** A literal that begins with a spread of what stands there extends that. */
function updatedByLiteral(
  value: ast.ArrayLiteral | ast.DictLiteral,
  target: ast.Field | ast.Index,
  ctx: Context,
): Stored | null {
  const [first, ...others] = value.kind === 'ArrayLiteral' ? value.elements : value.entries;
  if (first?.kind !== 'Spread' || !isSamePath(target, first.operand) || !isStill(value)) return null;
  const kind = ctx.kindOf(value);
  const args: JsExpression[] = [];
  for (const other of others) {
    if (other.kind === 'Spread') return null;
    if (other.kind === 'DictEntry') args.push(lowerExpression(other.key, ctx), lowerKept(other.value, ctx));
    else args.push(lowerInto(elementOf(kind), other, ctx));
  }
  const [check, extend] =
    value.kind === 'ArrayLiteral' ? ['spreadable', 'extend'] : ['spreadableDict', 'extendDict'];
  return {
    args,
    make: (current, items) => {
      const spread = locate(ctx.core(check!, current), first.span, ctx);
      return locate(ctx.core(extend!, spread, ...items), value.span, ctx);
    },
  };
}

function updatedByBuiltin(
  value: ast.Call,
  target: ast.Field | ast.Index,
  part: ast.IntLiteral | null,
  ctx: Context,
): Stored | null {
  const { callee } = value;
  const [first, ...others] = value.args;
  if (!first || callee.kind !== 'Identifier' || !isBuiltin(callee, callee.name, ctx)) return null;
  const twin = twinOf(callee.name, value.args.length, ctx);
  if (!twin) return null;
  const args = (): JsExpression[] => lowerOthers(callee.name, others, elementOf(ctx.kindOf(target)), ctx);
  const make = (current: JsExpression, args: JsExpression[]): JsExpression =>
    partOf(locate(b.call(twin, current, ...args), value.span, ctx, callee.span), part, ctx);
  if (isSamePath(target, first)) return { make, args: args() };
  const get = entryOr(first, target, ctx);
  if (!get) return null;
  return {
    read: (holder, key, [fallback]) => ctx.core('entryOr', get.builtin, holder, key, fallback!),
    make: (current, [, ...items]) => make(current, items),
    args: [get.fallback, ...args()],
  };
}

/** `get(d, k, v)` where `d[k]` is written. */
function entryOr(
  node: ast.Expression,
  target: ast.Field | ast.Index,
  ctx: Context,
): { builtin: JsExpression; fallback: JsExpression } | null {
  if (node.kind !== 'Call' || target.kind !== 'Index' || node.callee.kind !== 'Identifier') return null;
  const { name } = node.callee;
  const [container, key, fallback] = node.args;
  if ((name !== 'get' && name !== 'get_default') || !isBuiltin(node.callee, name, ctx)) return null;
  if (!container || !key || !fallback || node.args.length > 3) return null;
  if (!isSamePath(target.object, container) || !isSamePath(target.index, key)) return null;
  return { builtin: builtinCode(name, ctx), fallback: lowerKept(fallback, ctx) };
}

/** A function that owns its parameter gets what stands there, since it is replaced by the result. */
function updatedByFunction(node: ast.Assignment, value: ast.Call, ctx: Context): Stored | null {
  const at = ctx.facts.replaced.get(node);
  if (at === undefined || value.callee.kind !== 'Identifier') return null;
  const known = knownCallee(ctx.resolution(value.callee), ctx);
  if (known?.kind !== 'function') return null;
  const params = parameters(known.info, value.args.length, ctx);
  if (!params[at]?.isOwned) return null;
  const others = value.args.filter((_, i) => i !== at);
  const otherParams = params.filter((_, i) => i !== at);
  return {
    make: (current, args) => {
      const call = b.call(ctx.variable(known.variable), ...args.toSpliced(at, 0, current));
      return settle(value, locate(call, value.span, ctx, value.callee.span), ctx);
    },
    args: others.map((argument, i) => lowerArgument(argument, ctx, otherParams[i])),
  };
}

function isStillOrGet(node: ast.Expression): boolean {
  return (
    isStill(node) || (node.kind === 'Call' && node.callee.kind === 'Identifier' && node.args.every(isStill))
  );
}

// ── Builtins with a twin ───────────────────────────────────────────────────────────────────────────────────────────

function twinOf(name: string, count: number, ctx: Context): JsExpression | null {
  const builtin: CatalogueEntry | undefined = ctx.builtins.get(name);
  if (ctx.alwaysCopy || !builtin?.module || !builtin.inPlace) return null;
  if (count < builtin.min || count > builtin.max) return null;
  return b.id(ctx.imports.builtin(builtin.module, `${builtin.export}InPlace`));
}

/** Arguments after the first. An item that becomes part of the result is marked here, not by the twin. */
function lowerOthers(
  name: string,
  argNodes: readonly ast.Expression[],
  element: Kind,
  ctx: Context,
): JsExpression[] {
  return argNodes.map((argument, i) =>
    KEPT_ITEM[name] === i + 1
      ? lowerInto(element, argument, ctx)
      : lowerArgument(argument, ctx, {
          kind: ANY,
          isOwned: false,
          isQuiet: argNodes.slice(i + 1).every(isStill),
        }),
  );
}

function elementOf(container: Kind): Kind {
  return container.tag === 'array' ? container.cell.find().kind : ANY;
}

/** Builtins that put one item at the end of an array. */
const PUSHES = new Set(['push', 'append']);

function isBuiltin(callee: ast.Expression, name: string, ctx: Context): boolean {
  if (callee.kind !== 'Identifier' || callee.name !== name) return false;
  const variable = ctx.resolution(callee).candidates[0];
  return variable?.kind === 'builtin' && !variable.assignedInside && variable.assignments.length === 0;
}

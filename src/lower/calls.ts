/** The parts that all calls share: arguments, the order of evaluation, waiting. */
import type { Expression as JsExpression } from 'estree';
import type { CatalogueEntry } from '../analyse/catalogue.generated.js';
import type { Resolution } from '../analyse/facts.js';
import { rootOf } from '../analyse/in-place.js';
import { ANY, type Kind } from '../analyse/kinds/kind.js';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import type { Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';
import { lowerFor, lowerInto } from './native.js';
import { mayBeShared } from './ownership.js';
import { variableItself } from './variables.js';
import { awaitCall } from './waiting.js';

/**
 * An argument is borrowed: it is passed unmarked, and a function that keeps or updates it marks it itself. Only what
 * other functions may update while the callee runs must be marked here. Of a parameter that is owned the caller marks
 * what it does not give away.
 */
export function lowerArgument(
  node: Expression,
  ctx: Context,
  { kind: into, isOwned, isQuiet }: Parameter = BORROWED,
): JsExpression {
  if (isOwned) return lowerInto(into, node, ctx);
  const value = lowerFor(into, node, ctx);
  if (isQuiet || !mayBeShared(ctx.kindOf(node))) return value;
  const root = rootOf(node);
  const exposed = root && ctx.resolution(root).candidates.some((variable) => variable.updatedInside);
  return exposed ? ctx.core('share', value) : value;
}

/** What a name certainly calls: a builtin or a function that nothing replaces. */
export type Callee =
  | { readonly kind: 'builtin'; readonly name: string; readonly builtin: CatalogueEntry }
  | { readonly kind: 'function'; readonly info: FunctionInfo; readonly variable: Variable };

export function knownCallee(resolution: Resolution, ctx: Context): Callee | null {
  const variable = resolution.candidates[0];
  if (!variable || resolution.candidates.length > 1) return null;
  if (variable.kind === 'builtin') {
    const builtin = ctx.builtins.get(variable.name);
    if (!builtin?.module || builtin.constant || variable.isReplaced) return null;
    return { kind: 'builtin', name: variable.name, builtin };
  }
  const info = ctx.suspension.functionOf(variable);
  return info && resolution.certain ? { kind: 'function', info, variable } : null;
}

/**
 * `name(args)` where the name is known, with the arity checked now; a wrong count is left to the run.
 *
 * @param kinds of the arguments of a builtin
 */
export function callKnown(
  callee: Callee,
  args: JsExpression[],
  ctx: Context,
  kinds: readonly Kind[] = [],
): JsExpression {
  if (callee.kind === 'builtin') {
    const { builtin } = callee;
    const fits = args.length >= builtin.min && args.length <= builtin.max;
    if (builtin.direct && (args.length === builtin.params.length || builtin.max === Number.POSITIVE_INFINITY))
      return b.call(ctx.imports.builtin(builtin.module!, `${builtin.export}Direct`), ...args);
    if (fits && builtin.code && takes(builtin, kinds, ctx))
      return b.call(ctx.imports.builtin(builtin.module!, `${builtin.export}Code`), ...args);
    const target = b.id(ctx.imports.builtin(builtin.module!, builtin.export));
    return fits ? b.call(target, ...args) : ctx.core('call', target, ...args);
  }
  const target = variableItself(callee.variable, ctx);
  return arityOf(callee.info) === args.length ? b.call(target, ...args) : ctx.core('call', target, ...args);
}

export function kindsOf(nodes: readonly Expression[], ctx: Context): Kind[] {
  return nodes.map((node) => ctx.kindOf(node));
}

/** Whether arguments of these kinds are what a builtin's code expects. */
function takes({ params }: CatalogueEntry, kinds: readonly Kind[], ctx: Context): boolean {
  return params.every((param, i) => {
    const kind = kinds[i];
    if (kind === undefined) return param.endsWith('?');
    const wanted = param.replace('?', '');
    if (wanted === 'number') return kind.tag === 'int' && ctx.isSafeInt(kind);
    return wanted === 'any' || wanted === kind.tag;
  });
}

/** What the caller must know of a parameter. */
export interface Parameter {
  readonly kind: Kind;
  /** The function has the value to itself, unless it is marked. */
  readonly isOwned: boolean;
  /** No code of the program runs from here to the end of the call. */
  readonly isQuiet?: boolean;
}

const BORROWED: Parameter = { kind: ANY, isOwned: false };

/** The parameters of a known function. Wrong counts are left to the generic call. */
export function parameters(info: FunctionInfo, count: number, ctx: Context): Parameter[] {
  const params = info.node.kind === 'Function' ? info.node.params : [];
  if (params.length !== count) return Array.from({ length: count }, () => BORROWED);
  return params.map((param) => ctx.parameter(info, param));
}

/** Parameters of a function as it is called by name. */
export function arityOf(info: FunctionInfo): number {
  return info.node.kind === 'Function' ? info.node.params.length : 0;
}

/** A call through a value that is certainly a function with that many parameters; null for all others. */
export function callFunctionValue(
  callee: Expression,
  argNodes: readonly Expression[],
  ctx: Context,
): JsExpression | null {
  const kind = ctx.kindOf(callee);
  if (kind.tag !== 'function' || kind.signature.arity !== argNodes.length) return null;
  const [member] = kind.signature.find().members;
  const params = parameters(member!, argNodes.length, ctx);
  const args = argNodes.map((argument, i) => lowerArgument(argument, ctx, params[i]));
  if (argNodes.every((node) => isCalm(node, ctx)) || isCalm(callee, ctx))
    return b.call(lowerExpression(callee, ctx), ...args);
  const temps = args.map(() => ctx.fn.temp());
  return b.sequence(
    ...args.map((argument, i) => b.assign(temps[i]!, argument)),
    b.call(lowerExpression(callee, ctx), ...temps),
  );
}

/**
 * A call through a value. Arguments are evaluated before the callee: where an argument could change what the callee
 * expression gives, they go to temporaries first.
 */
export function callValue(
  callee: Expression,
  args: JsExpression[],
  argNodes: readonly Expression[],
  ctx: Context,
): JsExpression {
  if (argNodes.every((node) => isCalm(node, ctx)) || isCalm(callee, ctx)) {
    return ctx.core('call', lowerExpression(callee, ctx), ...args);
  }
  const temps = args.map(() => ctx.fn.temp());
  return b.sequence(
    ...args.map((argument, i) => b.assign(temps[i]!, argument)),
    ctx.core('call', lowerExpression(callee, ctx), ...temps),
  );
}

/** Evaluating it neither runs code of the program nor can fail: the order does not show. */
function isCalm(node: Expression, ctx: Context): boolean {
  switch (node.kind) {
    case 'Identifier':
      return isSteady(ctx.resolution(node));
    case 'IntLiteral':
    case 'FloatLiteral':
    case 'StringLiteral':
    case 'BoolLiteral':
    case 'NullLiteral':
    case 'FunctionExpression':
      return true;
    default:
      return false;
  }
}

/** A variable that certainly has a value, which no call changes. */
function isSteady({ candidates, certain }: Resolution): boolean {
  return certain && candidates.every((variable) => !variable.assignedInside && !variable.updatedInside);
}

/** Waits for the call's end where it may suspend. */
export function settle(node: object, call: JsExpression, ctx: Context): JsExpression {
  return ctx.suspension.suspends(node) ? awaitCall(call, ctx) : call;
}

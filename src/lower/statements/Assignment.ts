/** `target := value` and `target op= value`. */
import type { Expression, Statement } from 'estree';
import type { Resolution } from '../../analyse/facts.js';
import { ANY, type Kind } from '../../analyse/kinds/kind.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerNative } from '../expression.js';
import { locate } from '../location.js';
import { lowerInto, toGeneric } from '../native.js';
import { lowerOperation } from '../operators.js';
import { lowerKept } from '../ownership.js';
import { ownVariable } from '../store.js';
import { assignVariable, builtinValue, readVariable } from '../variables.js';
import { type Split, splitEarlyReturn } from './early-return.js';
import { isStill, updatePath } from './update.js';

export function Assignment(node: ast.Assignment, ctx: Context): Statement[] {
  const { target } = node;
  const inPlace = target.kind === 'Identifier' ? updateInPlace(node, ctx) : null;
  if (inPlace) return inPlace;
  const inPath = target.kind === 'Identifier' ? null : updatePathInPlace(node, target, ctx);
  if (inPath) return inPath;
  const { before, value } = assignedValue(node, targetKind(node, ctx), ctx);
  if (target.kind !== 'Identifier') {
    return [...before, ...updatePath(target, { value }, [node.value], ctx)];
  }
  const resolution = ctx.resolution(target);
  return [...before, ...assign(resolution, value, target, ctx)];
}

export function assign(
  resolution: Resolution,
  value: Expression,
  target: ast.Identifier,
  ctx: Context,
): Statement[] {
  const write = (stored: Expression): Statement[] =>
    assignVariable(resolution, () => stored, ctx, { node: target });
  if (resolution.candidates.length === 1) return write(value);
  const kept = ctx.fn.temp();
  return [b.statement(b.assign(kept, value)), ...write(kept)];
}

/** The value for a slot of kind `into`. */
function assignedValue(node: ast.Assignment, into: Kind, ctx: Context): Split {
  if (!node.operator) return splitEarlyReturn(node.value, ctx, (value) => lowerInto(into, value, ctx));
  const current =
    node.target.kind === 'Identifier'
      ? locate(readVariable(ctx.resolution(node), ctx), node.target.span, ctx)
      : lowerNative(node.target, ctx);
  const value = lowerNative(node.value, ctx);
  const operation = ctx.operationOf(node);
  const result = lowerOperation(node.operator, current, value, operation, ctx);
  const stored = into.tag === 'float' ? result : toGeneric(result, operation.result, ctx);
  return { before: [], value: locate(stored, node.span, ctx, node.operatorSpan) };
}

/** The kind of the variable, element or field that the statement writes. */
function targetKind(node: ast.Assignment, ctx: Context): Kind {
  const { target } = node;
  if (target.kind === 'Identifier') {
    const { candidates } = ctx.resolution(target);
    return candidates.length === 1 ? ctx.kindOfVariable(candidates[0]!) : ANY;
  }
  const container = ctx.kindOf(target.object);
  if (target.kind === 'Index' && container.tag === 'array') return container.cell.find().kind;
  if (target.kind === 'Field' && container.tag === 'struct')
    return ctx.fieldKind(container.name, target.name.name);
  return ANY;
}

/** `x := push(x, v)`: the new value is built in the old one, where x is its only holder. */
function updateInPlace(
  node: ast.Assignment & { target: ast.AssignmentTarget },
  ctx: Context,
): Statement[] | null {
  const update = ctx.facts.inPlace.get(node);
  const builtin = update && ctx.builtins.get(update.builtin);
  if (!update || !builtin?.module || !builtin.inPlace || node.target.kind !== 'Identifier') return null;
  const { call } = update;
  const resolution = ctx.resolution(node.target);
  const [variable] = resolution.candidates;
  if (!variable || variable.immutable || ctx.alwaysCopy) return null;
  // x is read before the other arguments are evaluated, but updated after: nobody must change it in between.
  if (variable.isModuleLevel && variable.assignedInside && !update.isStill) return null;
  const twin = b.id(ctx.imports.builtin(builtin.module, `${builtin.export}InPlace`));
  const target = ctx.variable(variable);
  if (call.kind === 'Call') {
    if (!isBuiltin(call.callee, update.builtin, ctx) || !fits(call.args.length, builtin)) return null;
    const container = ctx.kindOfVariable(variable);
    const element = container.tag === 'array' ? container.cell.find().kind : ANY;
    const args = call.args.slice(1).map((argument) => lowerInto(element, argument, ctx));
    const [item] = args;
    const pushes = PUSHES.has(update.builtin) && item && !mayBeArray(call.args[1]!, ctx);
    if (container.tag === 'array' && pushes) {
      const push = b.call(b.member(target, 'push'), item);
      return [ownVariable(target, ctx), b.statement(locate(push, call.span, ctx, call.callee.span))];
    }
    const updated = locate(b.call(twin, target, ...args), call.span, ctx, call.callee.span);
    return [b.statement(b.assign(target, updated))];
  }
  if (!fits(call.args.length + 1, builtin)) return null;
  const args = call.args.map((argument) => lowerKept(argument, ctx));
  const method = b.literal(call.method.name);
  const fallback = builtinValue(update.builtin, ctx);
  const updated = ctx.core('callMethodInPlace', target, method, fallback, twin, ...args);
  return [b.statement(b.assign(target, locate(updated, call.span, ctx, call.method.span)))];
}

/** `d[k] := push(d[k], v)`, where nothing can change on the way. */
function updatePathInPlace(
  { operator, value }: ast.Assignment,
  target: ast.Field | ast.Index,
  ctx: Context,
): Statement[] | null {
  if (operator || ctx.alwaysCopy || value.kind !== 'Call' || value.callee.kind !== 'Identifier') return null;
  const builtin = ctx.builtins.get(value.callee.name);
  const [first, ...others] = value.args;
  if (!builtin?.module || !builtin.inPlace || !first || !fits(value.args.length, builtin)) return null;
  if (!isBuiltin(value.callee, value.callee.name, ctx) || !isSamePath(target, first)) return null;
  if (![first, ...others].every(isStill)) return null;
  const kind = ctx.kindOf(target);
  const element = kind.tag === 'array' ? kind.cell.find().kind : ANY;
  const twin = b.id(ctx.imports.builtin(builtin.module, `${builtin.export}InPlace`));
  const args = others.map((argument) => lowerInto(element, argument, ctx));
  return updatePath(target, { twin, args }, others, ctx);
}

/** Whether both expressions are the same chain of fields and elements, written with names and constants. */
function isSamePath(a: ast.Expression, c: ast.Expression): boolean {
  if (a.kind === 'Identifier') return c.kind === 'Identifier' && a.name === c.name;
  if (a.kind === 'Field') {
    return c.kind === 'Field' && !c.optional && a.name.name === c.name.name && isSamePath(a.object, c.object);
  }
  if (a.kind === 'Index') {
    return c.kind === 'Index' && isSamePath(a.index, c.index) && isSamePath(a.object, c.object);
  }
  const isConstant = a.kind === 'IntLiteral' || a.kind === 'StringLiteral';
  return isConstant && a.kind === c.kind && a.value === c.value;
}

/** An array that another holder has may be x itself, of which `push` would put a copy into it. */
function mayBeArray(item: ast.Expression, ctx: Context): boolean {
  const { tag } = ctx.kindOf(item);
  return item.kind !== 'ArrayLiteral' && (tag === 'array' || tag === 'any');
}

/** Builtins that put one item at the end of an array. */
const PUSHES = new Set(['push', 'append']);

function fits(count: number, builtin: { min: number; max: number }): boolean {
  return count >= builtin.min && count <= builtin.max;
}

function isBuiltin(callee: ast.Expression, name: string, ctx: Context): boolean {
  if (callee.kind !== 'Identifier' || callee.name !== name) return false;
  const [variable] = ctx.resolution(callee).candidates;
  return variable?.kind === 'builtin' && !variable.assignedInside && variable.assignments.length === 0;
}

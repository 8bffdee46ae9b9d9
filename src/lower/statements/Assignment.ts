/** `target := value` and `target op= value`. */
import type { Expression, Statement } from 'estree';
import type { Resolution } from '../../analyse/facts.js';
import { ANY, type Kind } from '../../analyse/kinds/kind.js';
import type * as ast from '../../syntax/ast.js';
import { noteAccumulation } from '../accumulators.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerNative } from '../expression.js';
import { updateInPlace, updatePathInPlace } from '../in-place.js';
import { locate } from '../location.js';
import { lowerInto, toGeneric } from '../native.js';
import { leftOperand } from '../operands.js';
import { lowerOperation } from '../operators.js';
import { assignVariable, readVariable } from '../variables.js';
import { type Split, splitEarlyReturn } from './early-return.js';
import { updatePath } from './update.js';

export function Assignment(node: ast.Assignment, ctx: Context): Statement[] {
  const { target } = node;
  noteAccumulation(node, ctx);
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
      ? leftOperand(
          locate(readVariable(ctx.resolution(node), ctx), node.target.span, ctx),
          ctx.resolution(node),
          node.value,
          ctx,
        )
      : lowerNative(node.target, ctx);
  const value = lowerNative(node.value, ctx);
  const operation = ctx.operationOf(node);
  const result = lowerOperation(node.operator, current, value, operation, ctx, ctx.fn.sums.has(node));
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

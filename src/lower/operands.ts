/** Operands are read from left to right, also where the operation names them twice. */
import type { Expression as JsExpression } from 'estree';
import type { Resolution } from '../analyse/facts.js';
import { isStill } from '../analyse/in-place.js';
import type { Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';

/**
 * The left operand. A variable that functions assign may have another value once the right one is evaluated: then what it
 * had is held.
 */
export function leftOperand(
  value: JsExpression,
  resolution: Resolution | null,
  right: Expression,
  ctx: Context,
): JsExpression {
  if (value.type !== 'Identifier' || !resolution || isStill(right)) return value;
  const changes = resolution.candidates.some((variable) => variable.assignedInside);
  return changes ? b.assign(ctx.fn.temp(), value) : value;
}

/** Where a name leads; null for other expressions. */
export function resolutionOf(node: Expression, ctx: Context): Resolution | null {
  return node.kind === 'Identifier' ? ctx.resolution(node) : null;
}

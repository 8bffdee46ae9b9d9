/**
 * The two forms of a value in emitted code. In its *native* form a float whose kind is known is a raw number; in its
 * *generic* form it is a box, which any code can take. All other values have one form. Lowering an expression gives the
 * native form of its kind; whoever hands it to code without kinds asks for the generic one.
 */
import type { Expression as JsExpression } from 'estree';
import type { Kind } from '../analyse/kinds/kind.js';
import type { Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerExpression, lowerNative } from './expression.js';
import { lowerKept } from './ownership.js';

/** Boxes a native value of this kind, if that makes a difference. */
export function toGeneric(value: JsExpression, kind: Kind, ctx: Context): JsExpression {
  return kind.tag === 'float' ? ctx.core('float', value) : value;
}

/** The value of `node` for a slot of this kind that keeps it. */
export function lowerInto(kind: Kind, node: Expression, ctx: Context): JsExpression {
  return kind.tag === 'float' ? lowerNative(node, ctx) : lowerKept(node, ctx);
}

/** The value of `node` for a slot of this kind that borrows it. */
export function lowerFor(kind: Kind, node: Expression, ctx: Context): JsExpression {
  return kind.tag === 'float' ? lowerNative(node, ctx) : lowerExpression(node, ctx);
}

/** A number of either kind as a raw float. */
export function toRawFloat(value: JsExpression, kind: Kind, ctx: Context): JsExpression {
  if (kind.tag !== 'int' || ctx.isSafeInt(kind)) return value;
  // Only the rare way of a guard may give a `Big`.
  if (ctx.isGuarded(value)) return { ...value, alternate: ctx.core('toDouble', value.alternate) };
  return ctx.core('toDouble', value);
}

/** An expression that may be written twice: a constant, or a variable that nothing changes in between. */
export function isRepeatable(value: JsExpression): boolean {
  return value.type === 'Literal' || value.type === 'Identifier';
}

/** `value` once evaluated: as it is, or in a temporary whose assignment is the first use. */
export function repeat(value: JsExpression, ctx: Context): { first: JsExpression; again: JsExpression } {
  if (isRepeatable(value)) return { first: value, again: value };
  const temp = ctx.fn.temp();
  return { first: b.assign(temp, value), again: temp };
}

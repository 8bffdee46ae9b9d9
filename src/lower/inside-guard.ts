/**
 * Arithmetic on what a guard gives. The usual way of a guard gives a number of known bounds, so that what is done with it
 * often needs no guard of its own. Then it is done on both ways:
 *
 *     i * j / 2 + 1      ($1 = i * j) === ($1 | 0) ? ($1 / 2 | 0) + 1 : add(div(mulWide($1, i, j), 2), 1)
 *
 * instead of three guards, one inside the other.
 */
import type { ConditionalExpression, Expression as JsExpression } from 'estree';
import { binaryKind } from '../analyse/kinds/arithmetic.js';
import type { IntKind } from '../analyse/kinds/kind.js';
import type { ArithmeticOperator } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { isRepeatable } from './native.js';

/** An operand and what is known of it. */
export interface IntOperand {
  readonly value: JsExpression;
  readonly kind: IntKind;
}

/**
 * The operation within the guard that one of the operands is, or null. `bare` gives it without a guard for operands of
 * these kinds, null where it needs one; `wide` gives it for any.
 */
export function insideGuard(
  operator: ArithmeticOperator,
  left: IntOperand,
  right: IntOperand,
  bare: (left: IntOperand, right: IntOperand) => JsExpression | null,
  wide: (left: JsExpression, right: JsExpression) => JsExpression,
  ctx: Context,
): JsExpression | null {
  if (ctx.isGuarded(left.value) && isRepeatable(right.value)) {
    const usual = usualWay(left.value, ctx);
    const fast = bare(usual, right);
    return fast && both(left.value, fast, wide(rareWay(left.value), right.value), [usual, right]);
  }
  if (ctx.isGuarded(right.value) && isRepeatable(left.value)) {
    const usual = usualWay(right.value, ctx);
    const fast = bare(left, usual);
    return fast && both(right.value, fast, wide(left.value, rareWay(right.value)), [left, usual]);
  }
  return null;

  function both(
    guard: ConditionalExpression,
    fast: JsExpression,
    slow: JsExpression,
    [a, c]: readonly [IntOperand, IntOperand],
  ): JsExpression {
    return ctx.guarded(
      b.conditional(guard.test, fast, slow),
      binaryKind(operator, a.kind, c.kind) as IntKind,
    );
  }
}

function usualWay(guard: ConditionalExpression, ctx: Context): IntOperand {
  return { value: guard.consequent, kind: ctx.rangeOfGuarded(guard) };
}

/** It has the place of the guard, which is gone now. */
function rareWay({ alternate, loc }: ConditionalExpression): JsExpression {
  alternate.loc ??= loc ?? null;
  return alternate;
}

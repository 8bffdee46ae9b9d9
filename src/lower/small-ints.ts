/** The operators by name, and on values of which it is not known that they are small ints, where that is likely. */
import type { Expression as JsExpression } from 'estree';
import { type Kind, MAX_SAFE } from '../analyse/kinds/kind.js';
import type { Operation } from '../analyse/kinds/module-kinds.js';
import type { ArithmeticOperator, Binary } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { repeat } from './native.js';

/** The generic operators of the runtime. */
export const GENERIC: Readonly<Record<Binary['operator'], string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '>': 'gt',
  '<=': 'le',
  '>=': 'ge',
};

export const STRICT = { '==': '===', '!=': '!==', '<': '<', '>': '>', '<=': '<=', '>=': '>=' } as const;

export function isArithmetic(operator: Binary['operator']): operator is ArithmeticOperator {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/' || operator === '%';
}

/**
 * In code that runs often, two small ints are worth a test of their own:
 *
 *     typeof ($1 = a) === "number" && typeof ($2 = b) === "number" && ($3 = $1 + $2) === ($3 | 0) ? $3 : add($1, $2)
 */
export function smallInts(
  operator: Binary['operator'],
  left: JsExpression,
  right: JsExpression,
  { left: a, right: c }: Operation,
  ctx: Context,
): JsExpression | null {
  if (operator === '/' || operator === '%' || !mayBeInt(a) || !mayBeInt(c)) return null;
  return numbersFirst(operator, left, right, a, c, GENERIC[operator], ctx);
}

/** The operation on small ints where the operands are numbers, else a function of the runtime. */
export function numbersFirst(
  operator: Exclude<Binary['operator'], '/' | '%'>,
  left: JsExpression,
  right: JsExpression,
  a: Kind,
  c: Kind,
  otherwise: string,
  ctx: Context,
): JsExpression {
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  // Operands that are not evaluated by the first test come before all tests: every way then finds both in place.
  const isLeftTested = !isSafeNumber(a);
  const before =
    y.first !== y.again ? [x.first, y.first] : isLeftTested || x.first === x.again ? [] : [x.first];
  const tests = [
    ...(!isLeftTested ? [] : [isNumberTest(before.length > 0 ? x.again : x.first)]),
    ...(isSafeNumber(c) ? [] : [isNumberTest(y.again)]),
  ];
  const slow = ctx.core(otherwise, x.again, y.again);
  let choice: JsExpression;
  if (isArithmetic(operator)) {
    const temp = ctx.fn.temp();
    const bare = b.binary(operator, x.again, y.again);
    const computed = operator === '*' ? b.binary('+', bare, b.literal(0)) : bare;
    const small = b.binary('===', b.assign(temp, computed), b.binary('|', temp, b.literal(0)));
    choice = b.conditional(all([...tests, small]), temp, slow);
  } else {
    choice = b.conditional(all(tests), b.binary(STRICT[operator], x.again, y.again), slow);
  }
  return b.sequence(...before, choice);
}

function mayBeInt(kind: Kind): boolean {
  return kind.tag === 'any' || isSafeNumber(kind);
}

function isSafeNumber(kind: Kind): boolean {
  return kind.tag === 'int' && kind.lo >= -MAX_SAFE && kind.hi <= MAX_SAFE;
}

export function isNumberTest(value: JsExpression): JsExpression {
  return b.binary('===', b.typeOf(value), b.literal('number'));
}

function all(tests: readonly JsExpression[]): JsExpression {
  return tests.reduce((left, right) => b.logical('&&', left, right));
}

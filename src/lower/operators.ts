/** Operators, by what is known of their operands. What is not known goes to the generic operators of the runtime. */
import type { Expression as JsExpression } from 'estree';
import { binaryKind } from '../analyse/kinds/arithmetic.js';
import { type IntKind, intKind, type Kind, MAX_SAFE } from '../analyse/kinds/kind.js';
import type { Operation } from '../analyse/kinds/module-kinds.js';
import type { ArithmeticOperator, Binary, ComparisonOperator } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { type IntOperand, insideGuard } from './inside-guard.js';
import { repeat, toGeneric, toRawFloat } from './native.js';
import { GENERIC, isArithmetic, isNumberTest, numbersFirst, STRICT, smallInts } from './small-ints.js';

/**
 * The result in the native form of `operation.result`; operands come in their native forms. `sumsUp`: the result
 * probably does not stay small (`accumulators.ts`).
 */
export function lowerOperation(
  operator: Binary['operator'],
  left: JsExpression,
  right: JsExpression,
  operation: Operation,
  ctx: Context,
  sumsUp = false,
): JsExpression {
  const raw = isArithmetic(operator)
    ? lowerArithmetic(operator, left, right, operation, ctx, sumsUp)
    : lowerComparison(operator, left, right, operation, ctx);
  if (raw) return raw;
  const generic = (): JsExpression =>
    ctx.core(GENERIC[operator], toGeneric(left, operation.left, ctx), toGeneric(right, operation.right, ctx));
  return ctx.fn.isHot ? (smallInts(operator, left, right, operation, ctx) ?? generic()) : generic();
}

// ── Arithmetic ─────────────────────────────────────────────────────────────────────────────────────────────────────

function lowerArithmetic(
  operator: ArithmeticOperator,
  left: JsExpression,
  right: JsExpression,
  { left: a, right: c, result }: Operation,
  ctx: Context,
  sumsUp: boolean,
): JsExpression | null {
  if (result.tag === 'string') return b.binary('+', left, right);
  if (result.tag === 'float')
    return floatArithmetic(operator, toRawFloat(left, a, ctx), toRawFloat(right, c, ctx), c, ctx);
  if (result.tag !== 'int' || a.tag !== 'int' || c.tag !== 'int') return null;
  const inside = insideGuard(
    operator,
    { value: left, kind: a },
    { value: right, kind: c },
    (x, y) => withoutGuard(operator, x, y, ctx),
    (x, y) => ctx.core(GENERIC[operator], x, y),
    ctx,
  );
  if (inside) return inside;
  if (operator === '/') return intDivision(left, right, a, c, ctx);
  if (operator === '%') return intModulo(left, right, a, c, ctx);
  const safe = ctx.isSafeInt(a) && ctx.isSafeInt(c);
  const bare = b.binary(operator, left, right);
  if (safe && ctx.isSafeInt(result)) return withoutNegativeZero(operator, bare, a, c);
  if (ctx.wideInts.expected && !safe)
    return numbersFirst(operator, left, right, a, c, `${GENERIC[operator]}Ints`, ctx);
  return sumsUp
    ? guardedSum(operator, left, right, result, ctx)
    : guarded(operator, left, right, a, c, result, ctx);
}

/** The operation on ints where it needs no guard. */
function withoutGuard(
  operator: ArithmeticOperator,
  { value: left, kind: a }: IntOperand,
  { value: right, kind: c }: IntOperand,
  ctx: Context,
): JsExpression | null {
  if (!ctx.isSafeInt(a) || !ctx.isSafeInt(c)) return null;
  if (operator === '/') return isInt32(a) && excludesZero(c) ? intDivision(left, right, a, c, ctx) : null;
  if (operator === '%') return excludesZero(c) ? intModulo(left, right, a, c, ctx) : null;
  const bare = b.binary(operator, left, right);
  return ctx.isSafeInt(binaryKind(operator, a, c)) ? withoutNegativeZero(operator, bare, a, c) : null;
}

/** Ints are never -0, which only products of a zero and a negative int would be. */
function withoutNegativeZero(
  operator: ArithmeticOperator,
  value: JsExpression,
  a: IntKind,
  c: IntKind,
): JsExpression {
  const possible = operator === '*' && (a.lo < 0 || c.lo < 0);
  return possible ? b.binary('+', value, b.literal(0)) : value;
}

/** `($t = a + b) === ($t | 0) ? $t : addWide($t, a, b)` */
function guarded(
  operator: '+' | '-' | '*',
  left: JsExpression,
  right: JsExpression,
  a: IntKind,
  c: IntKind,
  { lo, hi }: IntKind,
  ctx: Context,
): JsExpression {
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const temp = ctx.fn.temp();
  const result = withoutNegativeZero(operator, b.binary(operator, x.first, y.first), a, c);
  const wide = ctx.core(`${GENERIC[operator]}Wide`, temp, x.again, y.again);
  const computed = b.assign(temp, result);
  const isSmall = b.binary('===', computed, b.binary('|', temp, b.literal(0)));
  return ctx.guarded(
    b.conditional(isSmall, temp, wide),
    intKind(Math.max(lo, -(2 ** 31)), Math.min(hi, 2 ** 31 - 1)),
  );
}

/** `Math.abs($t = s + a) <= MAX_SAFE ? $t : add(s, a)`; one comparison where a bound is known. */
function guardedSum(
  operator: '+' | '-' | '*',
  left: JsExpression,
  right: JsExpression,
  { lo, hi }: IntKind,
  ctx: Context,
): JsExpression {
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const temp = ctx.fn.temp();
  const computed = b.assign(temp, b.binary(operator, x.first, y.first));
  const isSafe =
    lo >= -MAX_SAFE
      ? b.binary('<=', computed, b.literal(MAX_SAFE))
      : hi <= MAX_SAFE
        ? b.binary('>=', computed, b.literal(-MAX_SAFE))
        : b.binary('<=', b.absolute(computed), b.literal(MAX_SAFE));
  const slow = ctx.core(GENERIC[operator], x.again, y.again);
  return ctx.guarded(
    b.conditional(isSafe, temp, slow),
    intKind(Math.max(lo, -MAX_SAFE), Math.min(hi, MAX_SAFE)),
  );
}

/**
 * `a / b | 0` where a is a 32-bit int, which engines divide as ints: `a === (a | 0) ? a / b | 0 : …` where it may be
 * one. Divisors must be positive: the smallest int over -1 is none of 32 bits.
 */
function intDivision(
  left: JsExpression,
  right: JsExpression,
  a: IntKind,
  c: IntKind,
  ctx: Context,
): JsExpression | null {
  const isSafe = ctx.isSafeInt(a) && ctx.isSafeInt(c);
  const truncated = (x: JsExpression, y: JsExpression): JsExpression =>
    b.binary('+', b.call(b.member(b.id('Math'), 'trunc'), b.binary('/', x, y)), b.literal(0));
  const cut = (value: JsExpression): JsExpression => b.binary('|', value, b.literal(0));
  if (isSafe && isInt32(a) && excludesZero(c)) return cut(b.binary('/', left, right));
  if (c.lo <= 0) return isSafe && excludesZero(c) ? truncated(left, right) : null;
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const before = [x, y].filter(({ first, again }) => first !== again).map(({ first }) => first);
  const slow = isSafe ? truncated(x.again, y.again) : ctx.core('div', x.again, y.again);
  const isSmall = b.binary('===', x.again, cut(x.again));
  return b.sequence(...before, b.conditional(isSmall, cut(b.binary('/', x.again, y.again)), slow));
}

function intModulo(
  left: JsExpression,
  right: JsExpression,
  a: IntKind,
  c: IntKind,
  ctx: Context,
): JsExpression {
  const plus = (value: JsExpression): JsExpression => (a.lo < 0 ? b.binary('+', value, b.literal(0)) : value);
  if (ctx.isSafeInt(a) && ctx.isSafeInt(c) && excludesZero(c)) return plus(b.binary('%', left, right));
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const temp = ctx.fn.temp();
  // Zero divisors and dividends beyond 2^53 give NaN.
  const computed = b.assign(temp, plus(b.binary('%', x.first, y.first)));
  return b.conditional(b.binary('===', computed, temp), temp, ctx.core('mod', x.again, y.again));
}

function excludesZero({ lo, hi }: IntKind): boolean {
  return lo > 0 || hi < 0;
}

/** Except for the smallest one, whose negation is none. */
function isInt32({ lo, hi }: IntKind): boolean {
  return lo > -(2 ** 31) && hi < 2 ** 31;
}

function floatArithmetic(
  operator: ArithmeticOperator,
  left: JsExpression,
  right: JsExpression,
  c: Kind,
  ctx: Context,
): JsExpression {
  const isSure = (right.type === 'Literal' && right.value !== 0) || (c.tag === 'int' && excludesZero(c));
  if (operator === '/' && !isSure) return ctx.core('floatDiv', left, right);
  if (operator === '%' && !isSure) return ctx.core('floatMod', left, right);
  return b.binary(operator, left, right);
}

export function lowerNegation(
  value: JsExpression,
  kind: Kind,
  result: Kind,
  ctx: Context,
): JsExpression | null {
  if (kind.tag === 'float') return { type: 'UnaryExpression', operator: '-', prefix: true, argument: value };
  if (kind.tag !== 'int' || result.tag !== 'int' || !ctx.isSafeInt(kind)) return null;
  return b.binary('-', b.literal(0), value);
}

// ── Comparison ─────────────────────────────────────────────────────────────────────────────────────────────────────

function lowerComparison(
  operator: ComparisonOperator,
  left: JsExpression,
  right: JsExpression,
  { left: a, right: c }: Operation,
  ctx: Context,
): JsExpression | null {
  const strict = b.binary(STRICT[operator], left, right);
  const isEquality = operator === '==' || operator === '!=';
  if (a.tag === 'int' && c.tag === 'int') {
    return ctx.isSafeInt(a) || ctx.isSafeInt(c) ? strict : wideComparison(operator, left, right, ctx);
  }
  if (isNumber(a) && isNumber(c)) {
    const x = toRawFloat(left, a, ctx);
    const y = toRawFloat(right, c, ctx);
    if (!isEquality) return b.binary(STRICT[operator], x, y);
    const same = ctx.core('sameFloat', x, y);
    return operator === '==' ? same : b.not(same);
  }
  // Texts are ordered by code points, which the runtime does.
  const alike = (a.tag === 'string' && c.tag === 'string') || (a.tag === 'bool' && c.tag === 'bool');
  return isEquality && alike ? strict : null;
}

/** A `Big` compares right with any number: only two of them need the runtime. */
function wideComparison(
  operator: ComparisonOperator,
  left: JsExpression,
  right: JsExpression,
  ctx: Context,
): JsExpression {
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const before = y.first === y.again ? [] : [x.first, y.first];
  const first = before.length > 0 ? x.again : x.first;
  if (ctx.wideInts.expected) {
    const order = b.binary(STRICT[operator], ctx.core('compareInts', first, y.again), b.literal(0));
    return b.sequence(...before, order);
  }
  const oneIsNumber = b.logical('||', isNumberTest(first), isNumberTest(y.again));
  const bare = b.binary(STRICT[operator], x.again, y.again);
  const choice = b.conditional(oneIsNumber, bare, ctx.core(GENERIC[operator], x.again, y.again));
  return b.sequence(...before, choice);
}

function isNumber(kind: Kind): boolean {
  return kind.tag === 'int' || kind.tag === 'float';
}

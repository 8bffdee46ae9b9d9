import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Float, floatText } from '../../runtime-lib/core/float.js';
import {
  add,
  div,
  eq,
  ge,
  gt,
  le,
  lt,
  mod,
  mul,
  neg,
  sub,
  truthy,
} from '../../runtime-lib/core/operators.js';
import { describe as describeValue, text } from '../../runtime-lib/core/text.js';
import { double, errorOf, floats } from './values.js';

describe('printing', () => {
  test('is decimal notation of the shortest digits that read back', () => {
    fc.assert(
      fc.property(double().filter(Number.isFinite), (value) => {
        const printed = floatText(value);
        expect(printed).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(Object.is(Number(printed), value)).toBe(true);
        expect(significant(printed).length).toBe(significant(String(value)).length);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [1, '1'],
    [-0, '-0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e22, '10000000000000000000000'],
    [1.5e-7, '0.00000015'],
    // Half way between two: the one further from zero.
    [2 ** -25, '0.000000029802322387695313'],
    [-(2 ** 50) - 0.25, '-1125899906842624.3'],
    [2 ** 50 + 0.75, '1125899906842624.8'],
    [-1.25e25, '-12500000000000000000000000'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'inf'],
    [Number.NEGATIVE_INFINITY, '-inf'],
  ])('%d', (value, printed) => {
    expect(text(new Float(value))).toBe(printed);
    expect(describeValue(new Float(value))).toBe(`Float(${printed})`);
  });
});

/** The digits of a number without zeros at either end, exponent or point. */
function significant(printed: string): string {
  return printed
    .replace(/e.*/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '');
}

test('a float operand makes the operation one of doubles', () => {
  fc.assert(
    fc.property(double(), double(), fc.integer(), (a, b, n) => {
      const results = (x: Float | number, y: Float | number) =>
        [add, sub, mul, div, mod].map((operator) => {
          const result = operator(x, y);
          expect(result).toBeInstanceOf(Float);
          return (result as Float).value;
        });
      if (b !== 0) expect(results(new Float(a), new Float(b))).toEqual([a + b, a - b, a * b, a / b, a % b]);
      if (b !== 0) expect(results(n, new Float(b))).toEqual([n + b, n - b, n * b, n / b, n % b]);
      if (n !== 0) expect(results(new Float(a), n)).toEqual([a + n, a - n, a * n, a / n, a % n]);
      expect(neg(new Float(a))).toEqual(new Float(-a));
    }),
  );
  expect(errorOf(() => div(new Float(1.5), 0))).toBe('Division by zero');
  expect(errorOf(() => mod(1, new Float(-0)))).toBe('Modulo by zero');
});

test('equality has an epsilon, order has not', () => {
  expect(eq(new Float(0.1 + 0.2), new Float(0.3))).toBe(true);
  expect(lt(new Float(0.3), new Float(0.1 + 0.2))).toBe(true);
  expect(eq(new Float(1), new Float(1 + Number.EPSILON))).toBe(false);
  fc.assert(
    fc.property(floats(), floats(), (a, b) => {
      const [x, y] = [a.value, b.value];
      expect([lt(a, b), gt(a, b), le(a, b), ge(a, b)]).toEqual([x < y, x > y, x <= y, x >= y]);
      expect(eq(a, b)).toBe(x === y || Math.abs(x - y) < 2.220446049250313e-16);
    }),
  );
});

test('NaN equals nothing, not even itself, and is truthy', () => {
  const nan = new Float(Number.NaN);
  expect([eq(nan, nan), eq([nan], [nan]), lt(nan, nan), ge(nan, nan)]).toEqual([false, false, false, false]);
  expect([truthy(nan), truthy(new Float(-0))]).toEqual([true, false]);
});

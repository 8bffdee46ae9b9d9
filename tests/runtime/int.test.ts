import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import { Big, fromDouble, type Int, intText, parseInteger, toBigInt } from '../../runtime-lib/core/int.js';
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
  ne,
  neg,
  sub,
  truthy,
} from '../../runtime-lib/core/operators.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { errorOf, int, MAX_INT, MIN_INT, wideInteger } from './values.js';

const RUNS = { numRuns: 2000 };

/** What the reference says of a result: the exact int, or the error. */
function expected(exact: bigint, failure: string): string {
  return exact >= MIN_INT && exact <= MAX_INT ? String(exact) : failure;
}

function outcome(code: () => Value): string {
  let failure = '';
  try {
    return text(checkForm(code()));
  } catch {
    failure = errorOf(code);
  }
  return failure;
}

/** One int has one form: a number exactly when it is safe, and never a negative zero. */
function checkForm(value: Value): Value {
  if (value instanceof Big) expect(Number.isSafeInteger(Number(value.value))).toBe(false);
  else expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true);
  return value;
}

describe('arithmetic is that of 64 bits', () => {
  const operators = [
    ['+', add, (a: bigint, b: bigint) => a + b],
    ['-', sub, (a: bigint, b: bigint) => a - b],
    ['*', mul, (a: bigint, b: bigint) => a * b],
  ] as const;

  for (const [symbol, operator, exact] of operators) {
    test(`a ${symbol} b`, () => {
      fc.assert(
        fc.property(wideInteger(), wideInteger(), (a, b) => {
          const failure = `Integer overflow: ${a} ${symbol} ${b}`;
          expect(outcome(() => operator(int(a), int(b)))).toBe(expected(exact(a, b), failure));
        }),
        RUNS,
      );
    });
  }

  test('a / b truncates toward zero', () => {
    fc.assert(
      fc.property(wideInteger(), wideInteger(), (a, b) => {
        const result = b === 0n ? 'Division by zero' : expected(a / b, `Integer overflow: ${a} / ${b}`);
        expect(outcome(() => div(int(a), int(b)))).toBe(result);
      }),
      RUNS,
    );
  });

  test('a % b has the sign of a', () => {
    fc.assert(
      fc.property(wideInteger(), wideInteger(), (a, b) => {
        const quotientFits = a !== MIN_INT || b !== -1n;
        const result =
          b === 0n ? 'Modulo by zero' : String(quotientFits ? a % b : `Integer overflow: ${a} % ${b}`);
        expect(outcome(() => mod(int(a), int(b)))).toBe(result);
      }),
      RUNS,
    );
  });

  test('-a', () => {
    fc.assert(
      fc.property(wideInteger(), (a) => {
        expect(outcome(() => neg(int(a)))).toBe(expected(-a, `Integer overflow: -(${a})`));
      }),
      RUNS,
    );
  });
});

test('the quotient of one pair of ints does not fit, and its remainder fails with it', () => {
  expect(errorOf(() => div(int(MIN_INT), -1))).toBe('Integer overflow: -9223372036854775808 / -1');
  expect(errorOf(() => mod(int(MIN_INT), -1))).toBe('Integer overflow: -9223372036854775808 % -1');
});

test('comparisons are exact', () => {
  fc.assert(
    fc.property(wideInteger(), wideInteger(), (a, b) => {
      const [x, y] = [int(a), int(b)];
      expect([eq(x, y), ne(x, y), lt(x, y), gt(x, y), le(x, y), ge(x, y)]).toEqual([
        a === b,
        a !== b,
        a < b,
        a > b,
        a <= b,
        a >= b,
      ]);
      expect(eq(x, int(a))).toBe(true);
      expect(truthy(x)).toBe(a !== 0n);
    }),
    RUNS,
  );
});

test('comparisons with a float are those of doubles', () => {
  fc.assert(
    fc.property(wideInteger(), fc.double({ noNaN: true }), (a, b) => {
      const x = int(a);
      const y = new Float(b);
      expect(eq(x, new Float(Number(a)))).toBe(true);
      expect(eq(new Float(Number(a)), x)).toBe(true);
      expect([lt(x, y), gt(x, y), le(y, x), ge(y, x)]).toEqual([
        Number(a) < b,
        Number(a) > b,
        b <= Number(a),
        b >= Number(a),
      ]);
    }),
    RUNS,
  );
});

test('printing and parsing are inverse', () => {
  fc.assert(
    fc.property(wideInteger(), (a) => {
      expect(intText(int(a))).toBe(String(a));
      expect(text(int(a))).toBe(String(a));
      expect(toBigInt(checkForm(parseInteger(String(a))!) as Int)).toBe(a);
    }),
    RUNS,
  );
  expect(parseInteger('9223372036854775808')).toBeUndefined();
  expect(parseInteger('-9223372036854775809')).toBeUndefined();
  expect(['', '-', '1.0', ' 1', '1e3', '0x10'].map(parseInteger)).toEqual(Array(6).fill(undefined));
  expect(['+7', '-0', '007'].map((digits) => checkForm(parseInteger(digits)!))).toEqual([7, 0, 7]);
});

test('an int and its decimal text are one key', () => {
  fc.assert(
    fc.property(fc.array(wideInteger()), (keys) => {
      const byInt = new Dict();
      for (const key of keys) byInt.set(int(key), String(key));
      for (const key of keys) expect(byInt.get(String(key))).toBe(String(key));
      expect(byInt.size).toBe(new Set(keys).size);
      expect(byInt.sortedKeys()).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)).map(String));
    }),
  );
});

test('a double becomes the nearest int', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const cut = Number.isNaN(value)
        ? 0n
        : value >= 2 ** 63
          ? MAX_INT
          : value <= -(2 ** 63)
            ? MIN_INT
            : BigInt(Math.trunc(value));
      expect(toBigInt(checkForm(fromDouble(value)) as Int)).toBe(cut);
    }),
    RUNS,
  );
});

test('a big int makes every bare guard fail', () => {
  fc.assert(
    fc.property(wideInteger(), wideInteger(), (a, b) => {
      const [x, y] = [int(a), int(b)] as unknown as [number, number];
      if (typeof x === 'number' && typeof y === 'number') return;
      for (const result of [x + y, x - y, x * y])
        expect(Math.abs(result) <= Number.MAX_SAFE_INTEGER).toBe(false);
      if (typeof x === 'number' || typeof y === 'number') expect(x < y).toBe(a < b);
    }),
    RUNS,
  );
});

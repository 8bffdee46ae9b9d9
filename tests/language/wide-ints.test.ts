// Int arithmetic against BigInt, around the places where the form of an int changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RuffError } from '../../runtime-lib/core/errors.js';
import {
  addInts,
  Big,
  compareInts,
  divInts,
  fromBigInt,
  type Int,
  modInts,
  mulInts,
  negInt,
  subInts,
  toBigInt,
  toDouble,
} from '../../runtime-lib/core/int.js';
import { add, eq, lt, mul, sub } from '../../runtime-lib/core/operators.js';
import { addWide, mulWide, subWide } from '../../runtime-lib/core/raw.js';
import { text } from '../../runtime-lib/core/text.js';

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

/** Near a power of two, a half or a whole of the range, or anywhere. */
const ints: fc.Arbitrary<bigint> = fc
  .oneof(
    fc
      .tuple(
        fc.constantFrom(
          0n,
          2n ** 16n,
          2n ** 31n,
          2n ** 32n,
          3037000500n,
          2n ** 52n,
          2n ** 53n,
          2n ** 62n,
          2n ** 63n,
        ),
        fc.bigInt({ min: -5n, max: 5n }),
        fc.boolean(),
      )
      .map(([power, distance, negative]) => (negative ? -power : power) + distance),
    fc.bigInt({ min: LEAST, max: MOST }),
    fc
      .tuple(fc.bigInt({ min: LEAST, max: MOST }), fc.bigInt({ min: 0n, max: 63n }))
      .map(([n, shift]) => n >> shift),
  )
  .map((value) => BigInt.asIntN(64, value));

/** The exact result, or undefined where Ruff has an error. */
const LAWS: Readonly<Record<string, (a: bigint, b: bigint) => bigint | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0n ? undefined : a / b),
  '%': (a, b) => (b === 0n || (a === LEAST && b === -1n) ? undefined : a % b),
};

const FORMS: Readonly<Record<string, readonly ((a: Int, b: Int) => unknown)[]>> = {
  '+': [addInts, add, (a, b) => addWide((a as number) + (b as number), a, b)],
  '-': [subInts, sub, (a, b) => subWide((a as number) - (b as number), a, b)],
  '*': [mulInts, mul, (a, b) => mulWide((a as number) * (b as number) + 0, a, b)],
  '/': [divInts],
  '%': [modInts],
};

function outcome(run: () => unknown): bigint | undefined {
  try {
    const result = run() as Int;
    // One value has one form, and no int is -0.
    expect(result instanceof Big).toBe(!Number.isSafeInteger(toDouble(result)));
    expect(Object.is(result, -0)).toBe(false);
    return toBigInt(result);
  } catch (error) {
    if (error instanceof RuffError) return undefined;
    throw error;
  }
}

const within = (value: bigint | undefined) =>
  value !== undefined && value >= LEAST && value <= MOST ? value : undefined;

describe.each(Object.keys(LAWS))('%s', (operator) => {
  test('is exact, or an error', () => {
    fc.assert(
      fc.property(ints, ints, (x, y) => {
        const expected = within(LAWS[operator]!(x, y));
        const a = fromBigInt(x)!;
        const b = fromBigInt(y)!;
        for (const form of FORMS[operator]!) expect(outcome(() => form(a, b))).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });
});

test('order, equality, text and doubles are those of the value', () => {
  fc.assert(
    fc.property(ints, ints, (x, y) => {
      const a = fromBigInt(x)!;
      const b = fromBigInt(y)!;
      expect(Math.sign(compareInts(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      expect(lt(a, b)).toBe(x < y);
      expect(eq(a, b)).toBe(x === y);
      expect(text(a)).toBe(String(x));
      expect(toDouble(a)).toBe(Number(x));
      expect(toBigInt(a)).toBe(x);
      expect(outcome(() => negInt(a))).toBe(within(-x));
      if (typeof a !== 'number')
        expect(Number(a)).toBe(x > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
    }),
    { numRuns: 800 },
  );
});

// `(a * b + c) % m` at once, against BigInt: exact, or left to single steps.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBigInt } from '../../runtime-lib/core/int.js';
import { mulAddMod } from '../../runtime-lib/core/mul-add-mod.js';
import { int, MAX_INT, MIN_INT, wideInteger } from './values.js';

const RUNS = { numRuns: 20_000 };

/** Ints of all sizes, mostly natural ones, with many around powers of two. */
const operand = fc.oneof(
  wideInteger(),
  fc
    .tuple(fc.integer({ min: 0, max: 53 }), fc.integer({ min: -2, max: 2 }))
    .map(([k, d]) => 2n ** BigInt(k) + BigInt(d)),
  fc
    .tuple(fc.integer({ min: 0, max: 53 }), fc.bigInt({ min: 0n, max: 2n ** 53n }))
    .map(([k, n]) => n >> BigInt(k)),
);

function fits(value: bigint): boolean {
  return value >= MIN_INT && value <= MAX_INT;
}

test('what it gives is the exact remainder', () => {
  fc.assert(
    fc.property(operand, operand, fc.oneof(fc.constant(0n), operand), operand, (a, b, c, m) => {
      const result = mulAddMod(int(a), int(b), int(c), int(m));
      if (Number.isNaN(result)) return;
      expect(fits(a * b) && fits(a * b + c) && m !== 0n).toBe(true);
      expect(Object.is(result, -0)).toBe(false);
      expect(BigInt(result)).toBe((a * b + c) % m);
    }),
    RUNS,
  );
});

test('it takes all products of natural numbers up to nearly 2^63', () => {
  const natural = fc.bigInt({ min: 0n, max: 3037000498n });
  fc.assert(
    fc.property(natural, natural, natural, fc.bigInt({ min: 1n, max: 2n ** 52n }), (a, b, c, m) => {
      expect(toBigInt(mulAddMod(int(a), int(b), int(c), int(m)))).toBe((a * b + c) % m);
    }),
    RUNS,
  );
});

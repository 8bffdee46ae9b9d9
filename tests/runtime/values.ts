/** Generators of values and helpers for the tests of the runtime. */
import fc from 'fast-check';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { Float } from '../../runtime-lib/core/float.js';
import { fromBigInt, type Int } from '../../runtime-lib/core/int.js';

export const MIN_INT = -(2n ** 63n);
export const MAX_INT = 2n ** 63n - 1n;

/** Integers of 64 bits, most of them near a power of two where a representation changes. */
export function wideInteger(): fc.Arbitrary<bigint> {
  const corners = [0n, 2n ** 31n, 2n ** 32n, 2n ** 52n, 2n ** 53n, 2n ** 62n, 2n ** 63n, 3037000500n];
  const near = fc
    .tuple(fc.constantFrom(...corners), fc.bigInt(-3n, 3n), fc.boolean())
    .map(([corner, offset, negative]) => (negative ? -corner : corner) + offset)
    .filter((value) => value >= MIN_INT && value <= MAX_INT);
  return fc.oneof(near, fc.bigInt(MIN_INT, MAX_INT), fc.bigInt(-100n, 100n));
}

export function int(value: bigint): Int {
  const made = fromBigInt(value);
  if (made === undefined) throw new Error(`${value} has more than 64 bits`);
  return made;
}

export function double(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.double(),
    fc.integer().map((n) => n / 8),
    fc.constantFrom(0, -0, 1e21, 1e-7, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE),
  );
}

export function floats(): fc.Arbitrary<Float> {
  return double().map((value) => new Float(value));
}

/** The text of the Ruff error that some code raises. */
export function errorOf(code: () => unknown): string {
  try {
    code();
  } catch (error) {
    if (error instanceof RuffError) return error.message;
    throw error;
  }
  throw new Error('no error was raised');
}

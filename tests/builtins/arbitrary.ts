/** Generators of Ruff values. */
import fc from 'fast-check';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { fromBigInt } from '../../runtime-lib/core/int.js';
import type { RuffArray, Value } from '../../runtime-lib/core/value.js';

/** Texts with characters of one, two and more UTF-16 units, and others that matter. */
export const texts = fc.string({
  unit: fc.constantFrom(...'aAbBzZ09_- .,ßéΣςİ\n\r\t\u0085\u00a0\u3000\ufeff\u0301½𝒳👩‍', '👨‍👩‍👧'),
  maxLength: 12,
});

export const bigInts = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(
    2n ** 31n,
    -(2n ** 31n),
    2n ** 53n,
    -(2n ** 53n),
    2n ** 53n + 1n,
    -(2n ** 63n),
    2n ** 63n - 1n,
  ),
);

export const ints = bigInts.map((value) => fromBigInt(value)!);

export const floats = fc
  .oneof(fc.constantFrom(0, -0, 0.1, 1, 2, Number.NaN, Infinity, -Infinity), fc.double())
  .map(float);

export const scalars: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  ints,
  floats,
  fc.constantFrom('', 'a', 'b', '1', '𝒳'),
  fc.boolean(),
  fc.constant(null),
);

const tree = fc.letrec<{ value: Value; array: RuffArray; dict: Dict }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalars, tie('array'), tie('dict')),
  array: fc.array(tie('value'), { maxLength: 5 }),
  dict: fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '2', '10'), tie('value')), { maxLength: 4 })
    .map((entries) => {
      const dict = new Dict();
      for (const [key, value] of entries) dict.set(key, value);
      return dict;
    }),
}));

export const values = tree.value;
export const arrays = tree.array;
export const dicts = tree.dict;

/** Positions inside of, at the ends of and outside of small collections. */
export const positions = fc.oneof(
  fc.integer({ min: -4, max: 14 }),
  fc.double({ min: -4, max: 14, noNaN: true }).map(float),
);

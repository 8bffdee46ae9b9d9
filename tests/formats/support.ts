/** Ruff values from plain JavaScript data, and errors as texts. */
import fc from 'fast-check';
import { Dict } from '../../runtime-lib/core/dict.js';
import { errorText } from '../../runtime-lib/core/errors.js';
import { float } from '../../runtime-lib/core/float.js';
import { fromBigInt } from '../../runtime-lib/core/int.js';
import type { Value } from '../../runtime-lib/core/value.js';

/** Data of which every part has a counterpart in Ruff: safe integers are ints, all other numbers floats. */
export type Data = null | boolean | number | bigint | string | Data[] | { [key: string]: Data };

export function ruff(data: Data): Value {
  if (typeof data === 'bigint') return fromBigInt(data)!;
  if (typeof data === 'number')
    return Number.isSafeInteger(data) && !Object.is(data, -0) ? data : float(data);
  if (Array.isArray(data)) return data.map(ruff);
  return typeof data === 'object' && data !== null ? dict(data) : data;
}

export function dict(entries: { [key: string]: Data }): Dict {
  const result = new Dict();
  for (const [key, value] of Object.entries(entries)) result.set(key, ruff(value));
  return result;
}

/** The text of the error that a call ends in. */
export function failure(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return errorText(error);
  }
  throw new Error('no error');
}

/** Any text without lone surrogates, often with the characters that formats have to quote. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'ab01 .,:;#-?!&*|>\'"\\[]{}=%@`~\n\r\t\u0001\u007f\u0085é😀'),
    maxLength: 8,
  }),
);

/** Ruff values made of null, bools, 64-bit ints, finite floats, texts, arrays and dicts. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value; dict: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => fromBigInt(n)!),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(float),
    texts,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('dict'),
  ),
  dict: fc.array(fc.tuple(texts, tie('value')), { maxLength: 4 }).map((entries) => {
    const result = new Dict();
    for (const [key, value] of entries) result.set(key, value);
    return result;
  }),
})).value;

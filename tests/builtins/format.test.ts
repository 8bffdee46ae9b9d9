import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../runtime-lib/builtins/format.js';
import { float, floatText } from '../../runtime-lib/core/float.js';
import type { Value } from '../../runtime-lib/core/value.js';

/** A piece of a template, the value that it takes, and what becomes of it. */
interface Piece {
  readonly template: string;
  readonly values: readonly Value[];
  readonly result: string;
}

const plain = fc
  .string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '{}', '5', '.') })
  .map((text): Piece => ({ template: text, values: [], result: text }));
const sign = fc.constant<Piece>({ template: '%%', values: [], result: '%' });
const unknown = fc
  .constantFrom('%5d', '%.2f', '%x', '%-s')
  .map((text): Piece => ({ template: text, values: [], result: text }));
const texts = fc.string().map((value): Piece => ({ template: '%s', values: [value], result: value }));
const bools = fc
  .boolean()
  .map((value): Piece => ({ template: '%d', values: [value], result: value ? '1' : '0' }));
const ints = fc
  .maxSafeInteger()
  .chain((value) =>
    fc
      .constantFrom('%s', '%d', '%f')
      .map((template): Piece => ({ template, values: [value + 0], result: String(value + 0) })),
  );
const floats = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value): Piece => ({ template: '%f', values: [float(value)], result: floatText(value) }));

const pieces = fc.array(fc.oneof(plain, sign, unknown, texts, bools, ints, floats));

test('each placeholder takes the next value, and all else stays', () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.string()), (parts, extra) => {
      const template = parts.map((part) => part.template).join('');
      const values = parts.flatMap((part) => part.values);
      expect(format(template, ...values, ...extra)).toBe(parts.map((part) => part.result).join(''));
    }),
  );
});

test('a value that is missing is an error', () => {
  fc.assert(
    fc.property(fc.constantFrom('s', 'd', 'f'), fc.nat(5), (letter, given) => {
      const template = `%${letter}`.repeat(given + 1);
      expect(() => format(template, ...Array.from({ length: given }, () => 1))).toThrow(
        `format() missing argument for placeholder %${letter}`,
      );
    }),
  );
});

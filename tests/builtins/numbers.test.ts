/** Bits, mathematics and conversions, against BigInt and Number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bit_and, bit_not, bit_or, bit_shl, bit_shr, bit_xor } from '../../runtime-lib/builtins/bits.js';
import {
  parse_float,
  parse_int,
  to_bool,
  to_float,
  to_int,
  to_string,
} from '../../runtime-lib/builtins/conversion.js';
import { abs, ceil, E, floor, max, min, PI, pow, round, sqrt } from '../../runtime-lib/builtins/math.js';
import { type Float, float } from '../../runtime-lib/core/float.js';
import { fromBigInt, type Int, toBigInt, toDouble } from '../../runtime-lib/core/int.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { bigInts, floats, ints } from './arbitrary.js';

const big = (value: Value) => toBigInt(value as Int);
const double = (value: Value) => (value as Float).value;
const int = (value: bigint) => fromBigInt(value)!;

describe('bits', () => {
  test('and, or, exclusive or, not', () => {
    fc.assert(
      fc.property(bigInts, bigInts, (a, b) => {
        expect(big(bit_and(int(a), int(b)))).toBe(a & b);
        expect(big(bit_or(int(a), int(b)))).toBe(a | b);
        expect(big(bit_xor(int(a), int(b)))).toBe(a ^ b);
        expect(big(bit_not(int(a)))).toBe(~a);
      }),
    );
  });

  test('shifts', () => {
    fc.assert(
      fc.property(bigInts, fc.nat(63), (a, places) => {
        expect(big(bit_shl(int(a), places))).toBe(BigInt.asIntN(64, a << BigInt(places)));
        expect(big(bit_shr(int(a), places))).toBe(a >> BigInt(places));
      }),
    );
    for (const places of [-1, 64]) {
      expect(() => bit_shl(1, places)).toThrow('bit_shl() expects a shift amount between 0 and 63');
    }
  });
});

describe('mathematics', () => {
  test('rounding goes away from zero at halves', () => {
    fc.assert(
      fc.property(floats, (value) => {
        const x = value.value;
        const expected = Object.is(x, -0) || Number.isNaN(x) ? x : Math.sign(x) * Math.floor(Math.abs(x));
        const half = Math.abs(x) - Math.floor(Math.abs(x)) >= 0.5;
        expect(double(round(value))).toBe(half ? expected + Math.sign(x) : expected);
      }),
    );
    expect([0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994].map((x) => double(round(float(x))))).toEqual([
      1, -1, 2, 3, -3, 0,
    ]);
  });

  test('everything gives floats, of ints as well', () => {
    fc.assert(
      fc.property(fc.oneof(ints, floats), fc.oneof(ints, floats), (a, b) => {
        const [x, y] = [toDouble(a), toDouble(b)];
        expect(abs(a)).toEqual(float(Math.abs(x)));
        expect(floor(a)).toEqual(float(Math.floor(x)));
        expect(ceil(a)).toEqual(float(Math.ceil(x)));
        if (!Number.isNaN(x) && !Number.isNaN(y)) {
          expect(double(min(a, b)) === Math.min(x, y)).toBe(true);
          expect(double(max(a, b)) === Math.max(x, y)).toBe(true);
        }
      }),
    );
  });

  test('a NaN is no extreme, and powers of one are one', () => {
    const nan = float(Number.NaN);
    expect(
      [min(1, nan), min(nan, 1), max(nan, nan), pow(1, nan), pow(-1, float(Infinity)), pow(2, -1)].map(text),
    ).toEqual(['1', '1', 'NaN', '1', '1', '0.5']);
    expect(() => sqrt(-1)).toThrow('sqrt() domain error: value must be >= 0');
  });

  test('constants', () => {
    expect([PI, E]).toEqual([float(Math.PI), float(Math.E)]);
  });
});

describe('conversion', () => {
  test('ints and their texts', () => {
    fc.assert(
      fc.property(bigInts, fc.constantFrom('', ' ', '\t\u00a0'), (value, space) => {
        const written = `${space}${value}${space}`;
        expect(big(parse_int(written))).toBe(value);
        expect(to_int(written)).toEqual(int(value));
        expect(to_string(int(value))).toBe(String(value));
        expect(double(to_float(int(value)))).toBe(Number(value));
      }),
    );
  });

  test('floats and their texts', () => {
    fc.assert(
      fc.property(floats, (value) => {
        expect(parse_float(to_string(value))).toEqual(value);
        // `String` loses the sign of zero.
        expect(parse_float(String(value.value))).toEqual(float(Number(String(value.value))));
      }),
    );
  });

  test('texts that are no numbers', () => {
    for (const written of ['', ' ', '+', '1_0', '0x1', '1e5', '٣', '\ufeff1', '9223372036854775808']) {
      expect(() => parse_int(written)).toThrow(`Cannot parse '${written}' as integer`);
    }
    for (const written of ['', '.', 'e5', '1e', '1_0', '0x1', '1.5f', 'infinit', '٣']) {
      expect(() => parse_float(written)).toThrow(`Cannot parse '${written}' as float`);
    }
  });

  test('floats are cut to ints, and to the ends of the range', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (x) => {
        expect(to_int(float(x))).toBe(Math.trunc(x) + 0);
      }),
    );
    expect([1e300, -1e300, Number.NaN].map((x) => text(to_int(float(x))))).toEqual([
      '9223372036854775807',
      '-9223372036854775808',
      '0',
    ]);
  });

  test('bools', () => {
    const falsy: Value[] = ['', '0', 'false', 'FALSE', 0, float(-0), null, false, []];
    expect(falsy.filter((value) => to_bool(value))).toEqual([]);
    expect(['00', ' false', '0.0', -1, float(Number.NaN), [0]].every((value) => to_bool(value))).toBe(true);
  });
});

/** Laws of the array functions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chunk,
  enumerate,
  flatten,
  reverse,
  skip,
  take,
  windows,
  zip,
} from '../../runtime-lib/builtins/array-parts.js';
import { range, sort, sum, unique } from '../../runtime-lib/builtins/array-values.js';
import { concat, insert, pop, push, remove_at } from '../../runtime-lib/builtins/arrays.js';
import { contains, index_of, remove, slice } from '../../runtime-lib/builtins/collections.js';
import { compareTexts } from '../../runtime-lib/core/code-points.js';
import { Float, float } from '../../runtime-lib/core/float.js';
import { fromBigInt, type Int, toBigInt } from '../../runtime-lib/core/int.js';
import { describe as form, text } from '../../runtime-lib/core/text.js';
import type { RuffArray, Value } from '../../runtime-lib/core/value.js';
import { arrays, bigInts, ints, scalars, texts, values } from './arbitrary.js';
import { same } from './matchers.js';

const size = fc.integer({ min: -2, max: 7 });

describe('parts', () => {
  test('pushing and popping are inverse', () => {
    fc.assert(
      fc.property(arrays, values, (items, item) => {
        const pushed = push(items, item);
        same(pushed, [...items, item]);
        same(pop(pushed), [items, item]);
      }),
    );
    same(pop([]), [[], 0]);
  });

  test('inserting and removing at a position are inverse', () => {
    fc.assert(
      fc.property(arrays, fc.nat(5), values, (items, at, item) => {
        if (at > items.length) {
          expect(() => insert(items, at, item)).toThrow(
            `index ${at} out of bounds for array of length ${items.length}`,
          );
        } else {
          const longer = insert(items, at, item);
          same(longer, [...items.slice(0, at), item, ...items.slice(at)]);
          same(remove_at(longer, at), [items, item]);
        }
      }),
    );
  });

  test('a position that is none is shown to the last digit', () => {
    const at = (value: Value) => () => insert([1], value, 2);
    expect(at(-1)).toThrow('insert() index 18446744073709551615 out of bounds for array of length 1');
    expect(at(fromBigInt(9007199254740993n)!)).toThrow('insert() index 9007199254740993 out of bounds');
    expect(at(float(1e300))).toThrow('insert() index 9223372036854775807 out of bounds');
    expect(at(float(-1e300))).toThrow('insert() index 9223372036854775808 out of bounds');
  });

  test('taking and skipping divide an array', () => {
    fc.assert(
      fc.property(arrays, size, (items, count) => {
        same(concat(take(items, count), skip(items, count)), items);
        expect(take(items, count)).toHaveLength(Math.min(Math.max(0, count), items.length));
      }),
    );
  });

  test('chunk without a size that makes sense gives one piece, also of an empty array', () => {
    for (const size of [0, -1]) expect([chunk([], size), chunk([1, 2], size)]).toEqual([[[]], [[1, 2]]]);
  });

  test('pieces make the array again', () => {
    fc.assert(
      fc.property(arrays, size, (items, step) => {
        const pieces = chunk(items, step) as RuffArray[];
        same(pieces.flat(), items);
        expect(pieces.slice(0, -1).every((piece) => piece.length === step)).toBe(true);
        if (step > 0) expect(pieces.every((piece) => piece.length > 0)).toBe(true);
      }),
    );
  });

  test('windows are all slices of their size', () => {
    fc.assert(
      fc.property(arrays, size, (items, width) => {
        const expected =
          width <= 0
            ? []
            : items.map((_, i) => items.slice(i, i + width)).filter((run) => run.length === width);
        same(windows(items, width), expected);
      }),
    );
  });

  test('slices are those of JavaScript', () => {
    fc.assert(
      fc.property(arrays, size, size, (items, start, end) => {
        same(slice(items, start, end), items.slice(start, end));
      }),
    );
  });

  test('reversing, flattening, pairing', () => {
    fc.assert(
      fc.property(arrays, arrays, (a, b) => {
        same(reverse(reverse(a)), a);
        same(flatten([a, b, 1]), [...a, ...b, 1]);
        const pairs = zip(a, b) as RuffArray[];
        same(
          pairs.map(([x]) => x),
          a.slice(0, b.length),
        );
        same(
          pairs.map(([, y]) => y),
          b.slice(0, a.length),
        );
        same(enumerate(a), zip(range(a.length), a));
      }),
    );
  });
});

describe('search', () => {
  /** Scalars of one type that are equal. */
  const same = (a: Value, b: Value) => {
    if (a instanceof Float || b instanceof Float)
      return a instanceof Float && b instanceof Float && a.value === b.value;
    return typeof a === typeof b && (typeof a !== 'object' || a === null) && text(a) === text(b);
  };

  test('an element is found by type and value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('1', '2', null, true)), {
          maxLength: 6,
        }),
        scalars,
        (items, item) => {
          const at = items.findIndex((value) => same(value, item));
          expect(index_of(items, item)).toBe(at);
          expect(contains(items, item)).toBe(at >= 0);
          same(
            remove(items, item),
            items.filter((_, i) => i !== at),
          );
        },
      ),
    );
  });

  test('ints beyond 2^53 and floats are found exactly', () => {
    const items = [fromBigInt(2n ** 53n + 1n)!, float(0.3), float(0)];
    expect(index_of(items, fromBigInt(2n ** 53n + 1n))).toBe(0);
    expect(index_of(items, fromBigInt(2n ** 53n + 3n))).toBe(-1);
    expect(index_of(items, float(0.1 + 0.2))).toBe(-1);
    expect(index_of(items, float(-0))).toBe(2);
    expect(index_of(items, 0)).toBe(-1);
  });

  test('collections are never found', () => {
    const inner = [1];
    same([contains([inner], inner), index_of([inner], inner)], [false, -1]);
  });
});

describe('order', () => {
  test('ints are sorted by value', () => {
    fc.assert(
      fc.property(fc.array(ints), (items) => {
        const expected = items.map(toBigInt).sort((a, b) => (a < b ? -1 : Number(a > b)));
        expect((sort(items) as Int[]).map(toBigInt)).toEqual(expected);
      }),
    );
  });

  test('many small ints, too', () => {
    const items = Array.from({ length: 1000 }, (_, i) => ((i * 7919) % 1009) - 500);
    same(
      sort(items),
      items.toSorted((a, b) => a - b),
    );
  });

  test('texts are sorted by code point', () => {
    const bytes = (value: string) => Buffer.from(value, 'utf8');
    fc.assert(
      fc.property(fc.array(texts), (items) => {
        const expected = items.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)));
        same(sort(items), expected);
        same(items.toSorted(compareTexts), expected);
      }),
    );
    same(sort(['\ue000', '𝒳', 'z']), ['z', '\ue000', '𝒳']);
  });

  test('sorting is stable where ints and floats are equal', () => {
    const items = [float(2), 1, 2, float(1), 2, float(2)];
    expect(form(sort(items))).toBe('Array[Int(1), Float(1), Float(2), Int(2), Int(2), Float(2)]');
  });

  test('small arrays of mixed kinds are sorted by insertion', () => {
    same(sort(['b', 'a', 1]), ['a', 'b', 1]);
    same(sort([5, 1, true, 4, 2]), [1, 5, true, 2, 4]);
    expect(form(sort([float(Number.NaN), 1, float(Number.NaN), 0]))).toBe(
      'Array[Float(NaN), Int(1), Float(NaN), Int(0)]',
    );
  });
});

describe('values', () => {
  test('unique elements are the first ones of their type and text', () => {
    fc.assert(
      fc.property(arrays, (items) => {
        const key = (value: Value) => form(value).split('(')[0] + text(value);
        const expected = items.filter(
          (item, i) => items.findIndex((other) => key(other) === key(item)) === i,
        );
        same(unique(items), expected);
      }),
    );
    same(unique([[1], [2], [1]]), [[1], [2]]);
  });

  test('sums of ints wrap at 64 bits', () => {
    fc.assert(
      fc.property(fc.array(bigInts), (items) => {
        const total = BigInt.asIntN(
          64,
          items.reduce((a, b) => a + b, 0n),
        );
        expect(toBigInt(sum(items.map((value) => fromBigInt(value)!)) as Int)).toBe(total);
      }),
    );
  });

  test('a float makes the sum one', () => {
    expect(form(sum([1, float(0.5), 'x', null, 2]))).toBe('Float(3.5)');
    expect(form(sum([float(-0)]))).toBe('Float(0)');
    expect(sum([])).toBe(0);
  });

  test('ranges', () => {
    const bound = fc.integer({ min: -12, max: 12 });
    const step = fc.integer({ min: -4, max: 4 }).filter((value) => value !== 0);
    fc.assert(
      fc.property(bound, bound, step, fc.constantFrom(0n, 2n ** 60n), (start, stop, by, offset) => {
        const expected: bigint[] = [];
        for (let i = start; by > 0 ? i < stop : i > stop; i += by) expected.push(BigInt(i) + offset);
        const found = range(
          fromBigInt(BigInt(start) + offset),
          fromBigInt(BigInt(stop) + offset),
          by,
        ) as Int[];
        expect(found.map(toBigInt)).toEqual(expected);
      }),
    );
    same(range(3), [0, 1, 2]);
    same(range(float(1.9), float(3.9)), [1, 2]);
    expect(() => range(1, 2, 0)).toThrow('range() step cannot be zero');
  });

  test('a range that does not fit into memory is an error', () => {
    for (const stop of [2 ** 28, fromBigInt(2n ** 63n - 1n)!, float(Infinity)]) {
      expect(() => range(stop)).toThrow('range() result is too long');
    }
  });

  test('a range may end at the last int', () => {
    const last = 2n ** 63n - 1n;
    const found = range(fromBigInt(last - 2n), fromBigInt(last), 2) as Int[];
    expect(found.map(toBigInt)).toEqual([last - 2n]);
  });
});

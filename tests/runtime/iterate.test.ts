import { describe, expect, test } from 'vitest';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { callMethod } from '../../runtime-lib/core/call.js';
import { Float } from '../../runtime-lib/core/float.js';
import { Generator, generator } from '../../runtime-lib/core/generator.js';
import { iterate } from '../../runtime-lib/core/iterate.js';
import { dict } from '../../runtime-lib/core/literals.js';
import { ok } from '../../runtime-lib/core/tagged.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { errorOf } from './values.js';

test.each<[string, Value, Value[]]>([
  ['elements', [1, 'a'], [1, 'a']],
  ['characters', 'é😀z', ['é', '😀', 'z']],
  ['keys', dict('b', 1, '7', 2, 'a', 3), ['b', '7', 'a']],
  ['a count', 3, [0, 1, 2]],
  ['no count', -3, []],
  ['a count cut off', new Float(2.7), [0, 1]],
  ['nothing for NaN', new Float(Number.NaN), []],
])('for goes over %s', (_, value, expected) => {
  expect([...iterate(value)]).toEqual(expected);
});

test('other values', () => {
  for (const value of [null, true, ok(1), () => null]) {
    expect(errorOf(() => iterate(value))).toBe(
      'len() requires an array, dict, bytes, set, queue, stack, or string',
    );
  }
  expect(errorOf(() => iterate(new Bytes(Uint8Array.of(1))))).toBe('Invalid index operation');
});

describe('generators', () => {
  /** Counts up, and notes what it was asked for. */
  function counting(asked: number[], end = Number.POSITIVE_INFINITY): Generator {
    return generator(function* () {
      for (let i = 1; i <= end; i++) {
        asked.push(i);
        yield i;
      }
    });
  }

  test('run only when asked, and leaving the loop keeps them going', () => {
    const asked: number[] = [];
    const numbers = counting(asked, 4);
    expect(asked).toEqual([]);
    for (const value of iterate(numbers)) if (value === 2) break;
    expect([...iterate(numbers)]).toEqual([3, 4]);
    expect([...iterate(numbers)]).toEqual([]);
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  test('next gives options', () => {
    const numbers = counting([], 1);
    const next = () => text(callMethod(numbers, 'next', undefined));
    expect([next(), next(), next()]).toEqual(['Some(1)', 'None', 'None']);
  });

  test('map, filter, take and collect never ask for more than they need', () => {
    const asked: number[] = [];
    const numbers = counting(asked);
    const even = { '~': (n: number) => n % 2 === 0 }['~'];
    const double = { '~': (n: number) => n * 2 }['~'];
    const chain = callMethod(
      callMethod(callMethod(numbers, 'filter', undefined, even), 'map', undefined, double),
      'take',
      undefined,
      2,
    );
    expect(chain).toBeInstanceOf(Generator);
    expect(asked).toEqual([]);
    expect(callMethod(chain, 'collect', undefined)).toEqual([4, 8]);
    expect(asked).toEqual([1, 2, 3, 4]);
    expect(callMethod(callMethod(numbers, 'take', undefined, new Float(1.9)), 'collect', undefined)).toEqual([
      5,
    ]);
  });

  test('other names are builtins', () => {
    expect(errorOf(() => callMethod(counting([]), 'toString', undefined))).toBe(
      "Cannot access field or method 'toString' on non-struct value",
    );
    expect(errorOf(() => callMethod(counting([]), 'next', undefined, 1))).toBe(
      'Generator.next expects 0 arguments, got 1',
    );
    expect(errorOf(() => callMethod(counting([]), 'filter', undefined, 5))).toBe(
      'filter expects an array and a function',
    );
    expect(errorOf(() => callMethod(counting([]), 'take', undefined, 'x'))).toBe(
      'take() count must be a number',
    );
  });

  test('an error ends one, and one that asks itself is an error', () => {
    const self: Generator = generator(function* () {
      yield self.next().value;
    });
    expect(errorOf(() => self.next())).toBe('Generator is already running');
    expect(self.next().done).toBe(true);
  });
});

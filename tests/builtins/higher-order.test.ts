import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, filter, find, map, reduce } from '../../runtime-lib/builtins/higher-order.js';
import { upper } from '../../runtime-lib/builtins/string-case.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { named } from '../../runtime-lib/core/function.js';
import { gt, truthy } from '../../runtime-lib/core/operators.js';
import { share } from '../../runtime-lib/core/ownership.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { arrays } from './arbitrary.js';
import { same } from './matchers.js';

const lambda = (f: (...args: never[]) => Value): RuffFunction =>
  Object.defineProperty(f, 'name', { value: '~' }) as RuffFunction;

/** A callback that is not there yet for every other element, as when a program waits in it. */
const sometimesLater = (f: (x: Value) => Value): RuffFunction => {
  let calls = 0;
  return (x: Value) => (calls++ % 2 === 0 ? f(x) : Promise.resolve(f(x)));
};

describe.each([
  [
    'called',
    (f: typeof map) => f,
    (f: (x: Value) => Value): RuffFunction =>
      (x: Value) =>
        f(x),
  ],
  ['called where a callback may wait', (f: typeof map) => f.builtin.suspending!, sometimesLater],
])('%s', (_, form, callback) => {
  test('the laws of arrays hold', async () => {
    await fc.assert(
      fc.asyncProperty(arrays, async (items) => {
        const isTrue = (x: Value) => truthy(x);
        same(
          await form(map)(
            items,
            callback((x) => [x]),
          ),
          items.map((x) => [x]),
        );
        same(await form(filter)(items, callback(share)), items.filter(isTrue));
        same(await form(find)(items, callback(share)), items.find(isTrue) ?? 0);
        expect(await form(any)(items, callback(share))).toBe(items.some(isTrue));
        expect(await form(all)(items, callback(share))).toBe(items.every(isTrue));
      }),
    );
  });

  test('reducing goes from left to right', async () => {
    const join: RuffFunction = (total: Value, x: Value) => [total, x];
    expect(await form(reduce)([1, 2, 3], 0, join)).toEqual([[[0, 1], 2], 3]);
    expect(await form(reduce)([], 7, join)).toBe(7);
  });

  test('the search ends with the first element that decides', async () => {
    const seen: Value[] = [];
    const note = callback((x) => {
      seen.push(x);
      return gt(x, 1);
    });
    expect([
      await form(find)([1, 2, 3], note),
      await form(any)([1, 2, 3], note),
      await form(all)([2, 1, 3], note),
    ]).toEqual([2, true, false]);
    expect(seen).toEqual([1, 2, 1, 2, 2, 1]);
  });

  test('errors of the callback come through as they are', async () => {
    const error = new RuffError('mine');
    const fails = callback(() => {
      throw error;
    });
    await expect((async () => form(map)([1], fails))()).rejects.toBe(error);
  });

  test('wrong arguments are refused at once', () => {
    expect(() => form(map)(5, upper)).toThrow('map expects an array and a function');
    expect(() => form(all)([1], 5)).toThrow('all expects an array and a function');
  });
});

test('builtins are callbacks, too', () => {
  expect(map(['a', 'ß'], upper)).toEqual(['A', 'SS']);
  expect(() => map([1], upper)).toThrow('upper() requires a string argument');
});

test('a callback with another number of parameters is an error, if it is called', () => {
  const pair = lambda((a: Value, b: Value) => [a, b]);
  const none = () => null;
  named({ none });
  expect(map([], pair)).toEqual([]);
  expect(() => map([1], pair)).toThrow('<lambda> expects 2 arguments, got 1');
  expect(() => filter([1], none)).toThrow('none expects 0 arguments, got 1');
  expect(() => reduce([1], 0, none)).toThrow('none expects 0 arguments, got 2');
});

test('a null that is found is null', () => {
  expect(
    find(
      [1, null],
      lambda((x: Value) => x === null),
    ),
  ).toBe(null);
});

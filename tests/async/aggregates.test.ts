import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { RuffPromise, rejected } from '../../runtime-lib/async/promise.js';
import { wait } from '../../runtime-lib/async/waiting.js';
import { len } from '../../runtime-lib/builtins/collections.js';
import { par_each, par_map, parallel_map } from '../../runtime-lib/builtins/parallel.js';
import {
  await_all,
  get_task_pool_size,
  promise_all,
  promise_all_progress,
  promise_race,
  set_task_pool_size,
} from '../../runtime-lib/builtins/promises.js';
import { to_upper } from '../../runtime-lib/builtins/string-case.js';
import { call } from '../../runtime-lib/core/call.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { float } from '../../runtime-lib/core/float.js';
import type { RuffArray, Value } from '../../runtime-lib/core/value.js';
import { asyncFunction, messageOf, outcomeOf, settle } from './support.js';

const promises = (count: number): RuffPromise[] => Array.from({ length: count }, () => new RuffPromise());

describe('promise_all', () => {
  test('keeps the order of its array, whatever settles first', () => {
    const [a, b, c] = promises(3) as [RuffPromise, RuffPromise, RuffPromise];
    const all = promise_all([a, b, c]);
    for (const [promise, value] of [
      [c, 3],
      [a, 1],
      [b, 2],
    ] as const) {
      expect(outcomeOf(all)).toBe('pending');
      promise.resolve(value);
    }
    expect(outcomeOf(all)).toEqual([1, 2, 3]);
  });

  test('takes settled members from their cache, one promise in several places', () => {
    const [p, q] = promises(2) as [RuffPromise, RuffPromise];
    p.resolve('p');
    const mixed = promise_all([p, q, p, q], 1);
    expect(outcomeOf(mixed)).toBe('pending');
    q.resolve('q');
    expect(outcomeOf(mixed)).toEqual(['p', 'q', 'p', 'q']);
    expect(outcomeOf(await_all([p, p]))).toEqual(['p', 'p']);
    expect(outcomeOf(promise_all([]))).toEqual([]);
  });

  test('the first rejection in time decides, of settled members the first in the array', () => {
    const [a, b, c] = promises(3) as [RuffPromise, RuffPromise, RuffPromise];
    const all = promise_all([a, b, c], 1);
    c.reject('third');
    a.fail(new RuffError('first'));
    expect(outcomeOf(all)).toBe('error: Promise rejected: Promise 2 rejected: third');
    expect(outcomeOf(promise_all([b, a, c]))).toBe('error: Promise rejected: Promise 1 rejected: first');
    expect(outcomeOf(promise_all([promise_all([rejected('deep')])]))).toBe(
      'error: Promise rejected: Promise 0 rejected: Promise 0 rejected: deep',
    );
  });

  test('leaves its members when it is rejected', () => {
    const [slow, failing] = promises(2) as [RuffPromise, RuffPromise];
    const left = vi.spyOn(slow, 'unsubscribe');
    promise_all([slow, failing]);
    failing.reject('no');
    expect(left).toHaveBeenCalledOnce();
  });

  test('checks its arguments', () => {
    const p = rejected('x');
    for (const [args, text] of [
      [[], 'Promise.all expects 1 to 2 arguments, got 0'],
      [[[], 1, 2], 'Promise.all expects 1 to 2 arguments, got 3'],
      [[5, 0], 'Promise.all() requires an array of promises'],
      [[[5], 0], 'Promise.all() concurrency_limit must be > 0, got 0'],
      [[[], float(1.5)], 'Promise.all() optional concurrency_limit must be an integer'],
      [[[], null], 'Promise.all() optional concurrency_limit must be an integer'],
      [[[p, p, 5]], 'Promise.all() array element 2 is not a Promise'],
    ] as [Value[], string][]) {
      expect(messageOf(() => call(promise_all, ...args))).toBe(text);
    }
  });
});

describe('promise_all_progress', () => {
  test('tells after each member how many have resolved', () => {
    const members = promises(3);
    const seen: string[] = [];
    const all = promise_all_progress(members, (done: Value, total: Value) => seen.push(`${done}/${total}`));
    for (const index of [1, 0, 2]) members[index]!.resolve(index);
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
    expect(outcomeOf(all)).toEqual([0, 1, 2]);
  });

  test('an error of the callback is the error of the whole', () => {
    const members = promises(2);
    const all = promise_all_progress(members, (_done: Value, _total: Value) => {
      throw new RuffError('no more');
    });
    members[0]!.resolve(1);
    expect(outcomeOf(all)).toBe('error: no more');
    expect(messageOf(() => call(promise_all_progress, members))).toBe(
      'promise_all_progress() expects 2-3 arguments (promises, callback, concurrency_limit?), got 1',
    );
  });
});

describe('promise_race', () => {
  test('the first to settle wins; of settled ones the first in the array', () => {
    const [a, b, c] = promises(3) as [RuffPromise, RuffPromise, RuffPromise];
    const race = promise_race([a, b]);
    b.resolve('b');
    a.resolve('a');
    expect(outcomeOf(race)).toBe('b');
    expect(outcomeOf(promise_race([c, b, a]))).toBe('b');
    expect(outcomeOf(promise_race([c, rejected('lost')]))).toBe(
      'error: Promise rejected: Promise 1 rejected: lost',
    );
  });

  test('a promise that is raced again and again does not remember the races', () => {
    const forever = new RuffPromise();
    const subscribed = vi.spyOn(forever, 'subscribe');
    const left = vi.spyOn(forever, 'unsubscribe');
    for (let i = 0; i < 100; i++) {
      const quick = new RuffPromise();
      promise_race([forever, quick]);
      quick.resolve(i);
    }
    expect(subscribed).toHaveBeenCalledTimes(100);
    expect(left).toHaveBeenCalledTimes(100);
  });

  test('checks its arguments', () => {
    for (const [args, text] of [
      [[], 'Promise.race() expects 1 argument (array of promises), got 0'],
      [[3], 'Promise.race() requires an array of promises'],
      [[[]], 'Promise.race() requires a non-empty array'],
      [[[rejected('x'), 9]], 'Promise.race() array element 1 is not a Promise'],
    ] as [Value[], string][]) {
      expect(messageOf(() => call(promise_race, ...args))).toBe(text);
    }
  });
});

describe('parallel_map', () => {
  test('immediate results need no waiting', () => {
    const calls: Value[] = [];
    const doubled = parallel_map([1, 2, 3], (x: number) => {
      calls.push(x);
      return x * 2;
    });
    expect(outcomeOf(doubled)).toEqual([2, 4, 6]);
    expect(calls).toEqual([1, 2, 3]);
    expect(outcomeOf(par_map([], len))).toEqual([]);
    expect(outcomeOf(par_each([1, 2], (x: Value) => x))).toBe(null);
  });

  test('mixes values, promises and mappers that suspend, in the order of the array', async () => {
    const ready = new RuffPromise();
    ready.resolve('ready');
    const late = new RuffPromise();
    const results: Record<string, Value | Promise<Value>> = {
      a: 'now',
      b: late,
      c: ready,
      d: Promise.resolve('suspended'),
    };
    const mapped = parallel_map(['a', 'b', 'c', 'd'], (key: string) => results[key]);
    await settle();
    expect(outcomeOf(mapped)).toBe('pending');
    late.resolve('late');
    expect(outcomeOf(mapped)).toEqual(['now', 'late', 'ready', 'suspended']);
  });

  test('an error of a mapper is thrown by the call, or rejects what is on its way', async () => {
    const fail = (): never => {
      throw new RuffError('refused');
    };
    expect(messageOf(() => parallel_map([1], (_x: Value) => fail()))).toBe(
      'parallel_map() mapper call failed: refused',
    );
    const gate = new RuffPromise();
    const mapper = (x: number) => (x === 0 ? gate : fail());
    const mapped = parallel_map([0, 1], mapper, 1);
    gate.resolve(null);
    expect(outcomeOf(mapped)).toBe('error: parallel_map() mapper call failed: refused');
    const suspended = parallel_map([1], (_x: Value) => Promise.reject(new RuffError('later')));
    await settle();
    expect(outcomeOf(suspended)).toBe('error: parallel_map() mapper call failed: later');
    expect(messageOf(() => parallel_map([1], (a: Value, _b: Value) => a))).toMatch(
      /^parallel_map\(\) mapper call failed: .* expects 2 arguments, got 1$/,
    );
  });

  test('a native mapper refuses elements of another kind', () => {
    expect(messageOf(() => parallel_map([1], to_upper))).toBe(
      'parallel_map(to_upper, ...) expects string elements',
    );
    expect(messageOf(() => parallel_map(['ok', true], len))).toBe(
      'parallel_map(len, ...) expects string/array/dict elements',
    );
  });

  test('works on the array as it was, though the mapper changes the variable', () => {
    const array: RuffArray = [1, 2, 3];
    parallel_map(array, (x: Value) => x);
    expect(array.shared).toBe(true);
  });

  test('any number of elements, limit and order of settling: bounded, ordered, complete', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kind: fc.constantFrom('now', 'promise', 'suspend'), rank: fc.nat(1000) }), {
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 8 }),
        async (elements, limit) => {
          let onTheirWay = 0;
          let peak = 0;
          const begun: number[] = [];
          const waiting: { rank: number; end: () => void }[] = [];
          const mapper = (index: number) => {
            begun.push(index);
            const { kind, rank } = elements[index]!;
            if (kind === 'now') return index;
            peak = Math.max(peak, ++onTheirWay);
            const promise = new RuffPromise();
            waiting.push({
              rank,
              end: () => {
                onTheirWay--;
                promise.resolve(index);
              },
            });
            return kind === 'promise' ? promise : wait(promise).then(() => index);
          };
          const mapped = parallel_map(
            elements.map((_, index) => index),
            mapper,
            limit,
          );
          while (waiting.length > 0) {
            waiting.sort((a, b) => b.rank - a.rank);
            waiting.pop()!.end();
            await settle();
          }
          const indexes = elements.map((_, index) => index);
          expect(outcomeOf(mapped)).toEqual(indexes);
          expect(begun).toEqual(indexes);
          expect(peak).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

test('the pool size is the default limit', async () => {
  expect(get_task_pool_size()).toBe(256);
  expect(set_task_pool_size(2)).toBe(256);
  let running = 0;
  let peak = 0;
  const mapped = parallel_map([1, 2, 3, 4, 5], (x: Value) =>
    asyncFunction(async ($p) => {
      peak = Math.max(peak, ++running);
      await Promise.resolve();
      running--;
      $p.resolve(x);
    }),
  );
  expect(set_task_pool_size(256)).toBe(2);
  await settle();
  expect(outcomeOf(mapped)).toEqual([1, 2, 3, 4, 5]);
  expect(peak).toBe(2);
  expect(messageOf(() => set_task_pool_size(0))).toBe('set_task_pool_size() size must be > 0, got 0');
  expect(messageOf(() => set_task_pool_size(float(4)))).toBe(
    'set_task_pool_size() requires an integer size argument',
  );
});

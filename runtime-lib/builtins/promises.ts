/** Aggregates of promises. A program may also write `Promise.all` and `Promise.race`. */
import { type Elements, Gather } from '../async/gather.js';
import { poolSize, setPoolSize } from '../async/pool.js';
import type { RuffPromise } from '../async/promise.js';
import { call } from '../core/call.js';
import { fail } from '../core/errors.js';
import { concurrencyLimit, positiveInt, promiseArray, promisesOf } from './concurrency.js';
import { alias, builtin, func } from './define.js';

/**
 * A promise of the values of all promises, in the order of the array. The first rejection rejects it.
 * The limit bounds nothing that could be seen: the promises run already.
 * @example await promise_all([async_sleep(2), async_sleep(1)])  // [null, null]
 */
export const promise_all = /* @__PURE__ */ builtin(
  'promise_all',
  () => [promiseArray('Promise.all'), concurrencyLimit('Promise.all')],
  { returns: 'promise of array', arity: 'Promise.all expects 1 to 2 arguments, got {n}' },
  (promises) => gatherAll(promisesOf('Promise.all', promises)),
);

/**
 * A promise of the values of all promises: `promise_all`.
 * @example await await_all([async_sleep(2), async_sleep(1)])  // [null, null]
 */
export const await_all = /* @__PURE__ */ alias('await_all', promise_all);

/**
 * Like `promise_all`, and calls `callback(done, total)` each time that one more promise has resolved.
 * @example await promise_all_progress([async_sleep(1)], func(done, total) { })  // [null]
 */
export const promise_all_progress = /* @__PURE__ */ builtin(
  'promise_all_progress',
  () => [
    promiseArray('promise_all_progress'),
    func('callback', 'promise_all_progress() requires a function as second argument'),
    concurrencyLimit('promise_all_progress'),
  ],
  {
    returns: 'promise of array',
    arity: 'promise_all_progress() expects 2-3 arguments (promises, callback, concurrency_limit?), got {n}',
  },
  (elements, callback) => {
    const promises = promisesOf('promise_all_progress', elements);
    return gatherAll(promises, { progress: (done) => call(callback, done, promises.length) });
  },
);

/**
 * A promise of the outcome of the first promise that settles; of those settled already, the first in the array.
 * @example await promise_race([async_sleep(1000), async_sleep(1)])  // null
 */
export const promise_race = /* @__PURE__ */ builtin(
  'promise_race',
  () => [promiseArray('Promise.race')],
  { returns: 'promise', arity: 'Promise.race() expects 1 argument (array of promises), got {n}' },
  (elements) => {
    if (elements.length === 0) fail('Promise.race() requires a non-empty array');
    return gatherAll(promisesOf('Promise.race', elements), { race: true });
  },
);

/**
 * How many elements of `parallel_map` and its kin are on their way at once, when the call gives no limit.
 * @example get_task_pool_size()  // 256
 */
export const get_task_pool_size = /* @__PURE__ */ builtin(
  'get_task_pool_size',
  () => [],
  { returns: 'int', arity: 'get_task_pool_size() expects 0 arguments, got {n}' },
  poolSize,
);

/**
 * Sets the default limit of `parallel_map` and its kin, and gives the old one.
 * @example set_task_pool_size(16)  // 256
 */
export const set_task_pool_size = /* @__PURE__ */ builtin(
  'set_task_pool_size',
  () => [
    positiveInt(
      'size',
      'set_task_pool_size() requires an integer size argument',
      'set_task_pool_size() size must be > 0',
    ),
  ],
  { returns: 'int', arity: 'set_task_pool_size() expects 1 argument (size), got {n}' },
  setPoolSize,
);

function gatherAll(
  promises: RuffPromise[],
  manner: Pick<Elements<RuffPromise>, 'race' | 'progress'> = {},
): Gather<RuffPromise> {
  return new Gather({
    items: promises,
    begin: (promise) => promise,
    limit: Number.POSITIVE_INFINITY,
    failure: '',
    ...manner,
  });
}

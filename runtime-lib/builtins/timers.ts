/** Waiting for time to pass. */

import { RuffPromise } from '../async/promise.js';
import { Timeout } from '../async/timeout.js';
import { startTimer } from '../async/timers.js';
import { wait } from '../async/waiting.js';
import { fail } from '../core/errors.js';
import { isInt, toDouble } from '../core/int.js';
import { text } from '../core/text.js';
import { requireCapability } from '../host/capabilities.js';
import { positiveInt } from './concurrency.js';
import { builtin, deferred, number, type Param, param } from './define.js';

/**
 * Waits, and gives 0; promises that are on their way go on meanwhile.
 * @example sleep(5)  // 0
 */
export const sleep = /* @__PURE__ */ builtin(
  'sleep',
  () => [number('milliseconds', 'sleep() requires a number argument')],
  {
    returns: 'int',
    arity: 'sleep() expects 1 argument',
    capability: 'clock',
    requireCapability,
    suspends: true,
  },
  (ms) => (ms >= 0 ? wait(startTimer(ms)) : fail('sleep() requires non-negative milliseconds')),
);

/**
 * A promise of null that resolves after so many milliseconds.
 * @example await async_sleep(5)  // null
 */
export const async_sleep = /* @__PURE__ */ builtin(
  'async_sleep',
  () => [delay()],
  {
    returns: 'promise of null',
    arity: 'async_sleep() expects 1 argument (milliseconds), got {n}',
    capability: 'clock',
    requireCapability,
  },
  startTimer,
);

function delay(): Param<number> {
  return param('milliseconds', 'int', (value) => {
    if (value === undefined || !isInt(value)) {
      return fail('async_sleep() requires an integer milliseconds argument');
    }
    const ms = toDouble(value);
    return ms >= 0 ? ms : fail(`async_sleep() requires non-negative milliseconds, got ${text(value)}`);
  });
}

/**
 * A promise of what the promise gives, rejected with `Timeout after Nms` if that takes longer. The work goes on, and
 * its promise can still be awaited.
 * @example await async_timeout(async_sleep(1), 1000)  // null
 */
export const async_timeout = /* @__PURE__ */ builtin(
  'async_timeout',
  () => [
    deferred(
      param('promise', 'promise', (value) =>
        value instanceof RuffPromise ? value : fail('async_timeout() requires a Promise as first argument'),
      ),
    ),
    positiveInt(
      'timeout_ms',
      'async_timeout() requires an integer timeout_ms argument',
      'async_timeout() requires positive timeout_ms',
    ),
  ],
  {
    returns: 'promise',
    arity: 'async_timeout() expects 2 arguments (promise, timeout_ms), got {n}',
    capability: 'clock',
    requireCapability,
  },
  (promise, ms) => new Timeout(promise(), ms),
);

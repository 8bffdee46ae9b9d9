/** The clocks: the time of day, and time since a first reading. */

import { float } from '../core/float.js';
import { formatDate } from '../formats/dates.js';
import { requireCapability } from '../host/capabilities.js';
import { alias, type BuiltinFunction, builtin } from './define.js';

/**
 * Seconds since 1970, a float without fraction.
 * @example now() > 1700000000  // true
 */
export const now = /* @__PURE__ */ builtin(
  'now',
  () => [],
  { returns: 'float', arity: 'now() expects 0 arguments, got {n}', capability: 'clock', requireCapability },
  () => float(wholeSeconds()),
);

/**
 * Seconds since 1970, an int.
 * @example type(now_unix())  // int
 */
export const now_unix = /* @__PURE__ */ builtin(
  'now_unix',
  () => [],
  {
    returns: 'int',
    arity: 'now_unix() expects 0 arguments, got {n}',
    capability: 'clock',
    requireCapability,
  },
  () => wholeSeconds(),
);

/**
 * The same as `now_unix`.
 * @example type(now_utc_seconds())  // int
 */
export const now_utc_seconds = /* @__PURE__ */ alias('now_utc_seconds', now_unix);

/**
 * The date and time in UTC, to the second.
 * @example len(now_utc())  // 20
 */
export const now_utc = /* @__PURE__ */ builtin(
  'now_utc',
  () => [],
  {
    returns: 'string',
    arity: 'now_utc() expects 0 arguments, got {n}',
    capability: 'clock',
    requireCapability,
  },
  () => formatDate(wholeSeconds(), 'YYYY-MM-DDTHH:mm:ssZ'),
);

function wholeSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * Milliseconds since 1970, an int.
 * @example current_timestamp() > 1700000000000  // true
 */
export const current_timestamp = /* @__PURE__ */ builtin(
  'current_timestamp',
  () => [],
  {
    returns: 'int',
    arity: 'current_timestamp() expects 0 arguments, got {n}',
    capability: 'clock',
    requireCapability,
  },
  () => Date.now(),
);

/**
 * The same as `current_timestamp`.
 * @example type(time())  // int
 */
export const time = /* @__PURE__ */ alias('time', current_timestamp);

/**
 * Milliseconds since its first call, with a fraction: for measuring how long something takes.
 * @example performance_now() >= 0.0  // true
 */
export const performance_now = /* @__PURE__ */ stopwatch('performance_now', 1);

/**
 * Microseconds since its first call, with a fraction.
 * @example time_us() >= 0.0  // true
 */
export const time_us = /* @__PURE__ */ stopwatch('time_us', 1_000);

/**
 * Nanoseconds since its first call.
 * @example time_ns() >= 0.0  // true
 */
export const time_ns = /* @__PURE__ */ stopwatch('time_ns', 1_000_000);

/** Each of them counts from a zero of its own. */
function stopwatch(name: string, unitsPerMillisecond: number): BuiltinFunction {
  let zero: number | undefined;
  return builtin(
    name,
    () => [],
    {
      returns: 'float',
      arity: `${name}() expects 0 arguments, got {n}`,
      capability: 'clock',
      requireCapability,
    },
    () => {
      const reading = performance.now();
      zero ??= reading;
      return float((reading - zero) * unitsPerMillisecond);
    },
  );
}

import { describe, expect, test } from 'vitest';
import {
  current_timestamp,
  now,
  now_unix,
  now_utc,
  now_utc_seconds,
  performance_now,
  time,
  time_ns,
  time_us,
} from '../../runtime-lib/builtins/time.js';
import { call } from '../../runtime-lib/core/call.js';
import { Float } from '../../runtime-lib/core/float.js';
import { failure } from './support.js';

describe('the time of day', () => {
  test('has six readings of one clock', () => {
    const before = Math.floor(Date.now() / 1000);
    const readings = [
      now().value,
      now_unix(),
      now_utc_seconds(),
      Date.parse(now_utc()) / 1000,
      Math.floor(current_timestamp() / 1000),
      Math.floor(time() / 1000),
    ];
    const after = Math.floor(Date.now() / 1000);
    for (const reading of readings) {
      expect(Number.isInteger(reading) && reading >= before && reading <= after).toBe(true);
    }
  });

  test('is text to the second', () => {
    expect(now_utc()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });
});

describe('stopwatches', () => {
  test.each([
    ['performance_now', performance_now, 1],
    ['time_us', time_us, 1e3],
    ['time_ns', time_ns, 1e6],
  ])('%s counts from its first reading', async (_, read, unit) => {
    expect(read()).toEqual(new Float(0));
    await new Promise((wake) => setTimeout(wake, 20));
    const reading = read().value;
    expect(reading).toBeGreaterThan(19 * unit);
    expect(reading).toBeLessThan(2000 * unit);
  });
});

test.each([
  ['now_unix', now_utc_seconds],
  ['current_timestamp', time],
  ['time_ns', time_ns],
])('none takes arguments; aliases say %s', (canonical, read) => {
  expect(failure(() => call(read, 1))).toBe(`${canonical}() expects 0 arguments, got 1`);
});

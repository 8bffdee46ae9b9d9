import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { operationsInFlight } from '../../runtime-lib/async/external.js';
import { startTimer } from '../../runtime-lib/async/timers.js';
import { wait } from '../../runtime-lib/async/waiting.js';
import { async_sleep, async_timeout, sleep } from '../../runtime-lib/builtins/timers.js';
import { float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { asyncFunction, messageOf, outcomeOf } from './support.js';

/** A strand that writes its name into the log each time that it has slept. */
function sleeper(log: string[], name: string, ...times: number[]): void {
  asyncFunction(async ($p) => {
    for (const ms of times) {
      await wait(startTimer(ms));
      log.push(name);
    }
    $p.resolve(null);
  });
}

describe('with a clock of our own', () => {
  beforeAll(() => {
    vi.useFakeTimers();
  });
  afterAll(async () => {
    await vi.runAllTimersAsync();
    vi.useRealTimers();
  });

  test('timers resolve when their time has come', async () => {
    const timer = startTimer(100);
    await vi.advanceTimersByTimeAsync(99);
    expect(outcomeOf(timer)).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(outcomeOf(timer)).toBe(null);
  });

  test('sleepers wake in the order of their times, those of one time in the order in which they slept', async () => {
    const log: string[] = [];
    for (const [name, ms] of [
      ['a', 30],
      ['b', 10],
      ['c', 20],
      ['d', 10],
      ['e', 30],
    ] as const)
      sleeper(log, name, ms);
    await vi.advanceTimersByTimeAsync(100);
    expect(log).toEqual(['b', 'd', 'c', 'a', 'e']);
  });

  test('a strand that waits for an aggregate keeps its place among those that sleep', async () => {
    const log: string[] = [];
    const timers = ['a', 'b', 'c'].map(() => startTimer(10));
    timers[1]!.subscribe({ settled: () => log.push('b') });
    for (const [i, name] of [
      [0, 'a'],
      [2, 'c'],
    ] as const) {
      asyncFunction(async ($p) => {
        await wait(timers[i]!);
        log.push(name);
        $p.resolve(null);
      });
    }
    await vi.advanceTimersByTimeAsync(10);
    expect(log).toEqual(['b', 'a', 'c']);
  });

  test('a wait counts as work in progress until it ends; a timer alone does not', async () => {
    const timer = startTimer(50);
    expect(operationsInFlight()).toBe(false);
    sleeper([], 'a', 20);
    expect(operationsInFlight()).toBe(true);
    await vi.advanceTimersByTimeAsync(20);
    expect(operationsInFlight()).toBe(false);
    timer.demand();
    expect(operationsInFlight()).toBe(true);
    timer.release();
    expect(operationsInFlight()).toBe(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(outcomeOf(timer)).toBe(null);
  });

  test('sleep gives 0 when the time is over', async () => {
    const log: Value[] = [];
    (sleep(float(1.5)) as Promise<Value>).then((value) => log.push(value));
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual([0]);
  });

  describe('async_timeout', () => {
    test('gives what the promise gives in time', async () => {
      const timeout = async_timeout(async_sleep(10), 20);
      await vi.advanceTimersByTimeAsync(10);
      expect(outcomeOf(timeout)).toBe(null);
    });

    test('is rejected when it takes longer, and leaves the promise alone', async () => {
      const work = async_sleep(30);
      const timeout = async_timeout(work, 20);
      await vi.advanceTimersByTimeAsync(20);
      expect(outcomeOf(timeout)).toBe('error: Promise rejected: Timeout after 20ms');
      await vi.advanceTimersByTimeAsync(10);
      expect(outcomeOf(work)).toBe(null);
      expect(outcomeOf(async_timeout(work, 1))).toBe(null);
    });

    test('hands a rejection on with a prefix of its own', async () => {
      const inner = async_timeout(async_sleep(30), 10);
      const outer = async_timeout(inner, 20);
      await vi.advanceTimersByTimeAsync(10);
      expect(outcomeOf(outer)).toBe('error: Promise rejected: Promise rejected: Timeout after 10ms');
    });

    test('demands its promise and its timer only while somebody waits for it', async () => {
      const timeout = async_timeout(async_sleep(1000), 20);
      expect(operationsInFlight()).toBe(false);
      asyncFunction(async ($p) => {
        await wait(timeout);
        $p.resolve(null);
      });
      expect(operationsInFlight()).toBe(true);
      await vi.advanceTimersByTimeAsync(20);
      expect(operationsInFlight()).toBe(false);
      await vi.advanceTimersByTimeAsync(1000);
    });
  });
});

describe('with the real clock', () => {
  const block = (ms: number): void => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  };

  test('a timer never wakes early', async () => {
    for (const ms of [1, 3, 7, 20]) {
      const before = performance.now();
      await wait(startTimer(ms));
      expect(performance.now() - before).toBeGreaterThanOrEqual(ms);
    }
  });

  test('of two timers of one turn the shorter is first, though the turn took longer than both', async () => {
    const log: string[] = [];
    sleeper(log, 'long', 30);
    block(40);
    sleeper(log, 'short', 5);
    await wait(startTimer(60));
    expect(log).toEqual(['short', 'long']);
  });

  test('what one timer wakes gets to its next wait before a later timer, though both are overdue', async () => {
    const log: string[] = [];
    asyncFunction(async ($p) => {
      await wait(startTimer(5));
      for (let i = 0; i < 10; i++) await Promise.resolve();
      log.push('first');
      $p.resolve(null);
    });
    sleeper(log, 'second', 10);
    block(30);
    await wait(startTimer(20));
    expect(log).toEqual(['first', 'second']);
  });
});

test('refuses what is no time', () => {
  expect(messageOf(() => async_sleep(-5))).toBe('async_sleep() requires non-negative milliseconds, got -5');
  expect(messageOf(() => async_sleep(int('-9223372036854775807')))).toBe(
    'async_sleep() requires non-negative milliseconds, got -9223372036854775807',
  );
  expect(messageOf(() => async_sleep(float(1.5)))).toBe(
    'async_sleep() requires an integer milliseconds argument',
  );
  expect(messageOf(() => sleep('a'))).toBe('sleep() requires a number argument');
  expect(messageOf(() => sleep(-1))).toBe('sleep() requires non-negative milliseconds');
  expect(messageOf(() => sleep(float(Number.NaN)))).toBe('sleep() requires non-negative milliseconds');
  expect(messageOf(() => async_timeout(5, 10))).toBe('async_timeout() requires a Promise as first argument');
  expect(messageOf(() => async_timeout(5, 0))).toBe('async_timeout() requires positive timeout_ms, got 0');
  expect(messageOf(() => async_timeout(5, 'x'))).toBe(
    'async_timeout() requires an integer timeout_ms argument',
  );
});

import { expect, test } from 'vitest';
import { resume } from '../../runtime-lib/async/current.js';
import { operationsInFlight } from '../../runtime-lib/async/external.js';
import type { TaskHandle } from '../../runtime-lib/async/tasks.js';
import { channel } from '../../runtime-lib/builtins/channels.js';
import { await_task, cancel_task, spawn_task } from '../../runtime-lib/builtins/tasks.js';
import { callMethod } from '../../runtime-lib/core/call.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { waitFor } from '../../runtime-lib/host/wait-for.js';
import { asyncFunction, outcomeOf, settle } from './support.js';

/** Work that ends when the test says so. */
function work() {
  let end!: (value: Value) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<Value>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

const waitingFor = (promise: Promise<Value>) => () =>
  asyncFunction(async ($p) => {
    $p.resolve(resume($p, await waitFor(promise)));
  });

test('gives what the work gives, and counts while it is awaited', async () => {
  const [good, bad] = [work(), work()];
  const results = [good, bad].map(({ promise }) => waitingFor(promise)());
  expect(operationsInFlight()).toBe(true);
  good.end(5);
  bad.fail(new Error('broken'));
  await settle();
  expect(results.map(outcomeOf)).toEqual([5, 'error: broken']);
  expect(operationsInFlight()).toBe(false);
});

test('a message can still come from a strand that waits for it', async () => {
  const ch = channel();
  const request = work();
  asyncFunction(async ($p) => {
    await waitFor(request.promise);
    callMethod(ch, 'send', undefined, 'late');
    $p.resolve(null);
  });
  const received = callMethod(ch, 'receive', undefined) as unknown as Promise<Value>;
  setTimeout(() => request.end(null), 20);
  expect(await received).toBe('late');
});

test('a task that is cancelled stops there, and the work counts no more', async () => {
  const request = work();
  const log: string[] = [];
  const handle = spawn_task(
    {
      '~': () =>
        asyncFunction(async ($p) => {
          try {
            resume($p, await waitFor(request.promise));
            log.push('went on');
          } catch ($e) {
            resume($p, $e);
            log.push('handled');
          }
          $p.resolve(null);
        }),
    }['~'],
  ) as TaskHandle;
  await settle();
  expect(operationsInFlight()).toBe(true);
  expect(cancel_task(handle)).toBe(true);
  expect(operationsInFlight()).toBe(false);
  request.end(1);
  await settle();
  expect(log).toEqual([]);
  expect(outcomeOf(await_task(handle))).toBe('error: Promise rejected: Task handle already consumed');
});

/** What the tests of the asynchronous runtime share. They call it in the shapes that the compiler emits. */
import type { Completion } from '../../runtime-lib/async/body.js';
import type { RuffPromise } from '../../runtime-lib/async/promise.js';
import { asyncCall, value } from '../../runtime-lib/async/waiting.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import type { Value } from '../../runtime-lib/core/value.js';

/** `async func () { … }()`: the body reports its result to `$p`, as emitted code does. */
export function asyncFunction(body: ($p: Completion) => Promise<unknown>): RuffPromise {
  return asyncCall(async ($p) => {
    try {
      await body($p);
    } catch (error) {
      $p.fail(error);
    }
  });
}

/** The message of the Ruff error that `work` throws. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof RuffError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

/** What `await` makes of a settled promise: its value (of an array the bare elements), or the message of its error. */
export function outcomeOf(promise: RuffPromise): Value {
  if (promise.state === 0) return 'pending';
  try {
    const result = value(promise);
    return Array.isArray(result) ? [...result] : result;
  } catch (error) {
    return `error: ${(error as Error).message}`;
  }
}

/** Lets everything run that waits for no time to pass. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

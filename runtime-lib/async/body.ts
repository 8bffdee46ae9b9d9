/**
 * Calls of functions that can wait. Each is what its body reports its end to, and the frame that the body goes on in after a
 * wait.
 *
 * Whoever waits for such a call waits, where that is possible, for the JavaScript promise of the body itself: so V8 knows
 * who waits for whom, and the stack of an error goes on across waits.
 */
import type { Value } from '../core/value.js';
import { currentTask, type Frame, tasksExist } from './current.js';
import { currentDepth } from './depth.js';
import { PENDING, RuffPromise } from './promise.js';

/** Where the body of a function that can wait reports its end. */
export interface Completion extends Frame {
  resolve(value: Value): unknown;
  fail(error: unknown): void;
}

/** The promise that a call of an async function gives. */
export class AsyncBody extends RuffPromise implements Completion {
  readonly task = currentTask();
  /** Nobody waits for it yet. */
  depth = 0;
  private end: Promise<unknown> | undefined = undefined;

  /** The body has begun, and `end` is resolved when it has returned. */
  begun(end: Promise<unknown>): void {
    if (this.state === PENDING) this.end = end;
  }

  override demand(): void {
    this.depth = Math.max(this.depth, currentDepth() + 1);
  }

  /** A task leaves before the end when it is cancelled, so with tasks all wait in one line of our own. */
  override whenSettled(): Promise<unknown> {
    return this.end === undefined || tasksExist() ? super.whenSettled() : this.end;
  }

  protected override settle(state: 1 | 2 | 3, outcome: unknown): void {
    this.end = undefined;
    super.settle(state, outcome);
  }
}

/** A call of a function that may wait without being async. Its caller waits for it. */
export class SuspendableCall implements Completion {
  readonly task = currentTask();
  readonly depth = currentDepth() + 1;
  private ended = false;
  private failed = false;
  private suspended = false;
  private outcome: unknown = undefined;

  resolve(value: Value): Value {
    this.ended = true;
    this.outcome = value;
    return value;
  }

  fail(error: unknown): void {
    if (this.suspended) throw error;
    this.ended = true;
    this.failed = true;
    this.outcome = error;
  }

  /** What the call gives: its value or error, if the body has ended, else the promise of the body. */
  result(end: Promise<Value>): Value | Promise<Value> {
    if (!this.ended) {
      this.suspended = true;
      return end;
    }
    if (this.failed) throw this.outcome;
    return this.outcome as Value;
  }
}

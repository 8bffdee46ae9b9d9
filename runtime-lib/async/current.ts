/**
 * The task whose code runs now; null for the main strand, and always in programs without tasks.
 *
 * Every function is on one task from its call to its end, and a function called by it is on the same task. So compiled
 * functions that can wait read it once at their start (`const $task = currentTask()`) and put it back after each wait
 * (`resume($task, await …)`), because other tasks ran meanwhile. JavaScript evaluates `await` before the call, so the
 * restoring comes first in the continuation, for values; a handler does the same for errors.
 */
import { Signal } from '../core/errors.js';

/** Where a strand of a task waits, in the form that cancellation needs. */
export interface Wait {
  /** Wakes the strand up before what it waits for has come; `resume` then ends it. */
  cancel(): void;
}

/** What the waiting code must know of a task; the whole of it is in `tasks.ts`. */
export abstract class Strand {
  cancelled = false;
  /** Where it waits now: in several places, when it called async functions without awaiting them. */
  private waits: Wait | Set<Wait> | undefined = undefined;

  waitsAt(wait: Wait): void {
    if (this.waits === undefined) this.waits = wait;
    else if (this.waits instanceof Set) this.waits.add(wait);
    else this.waits = new Set([this.waits, wait]);
  }

  goesOnFrom(wait: Wait): void {
    if (this.waits === wait) this.waits = undefined;
    else if (this.waits instanceof Set) this.waits.delete(wait);
  }

  /** It ends wherever it waits. */
  cancel(): void {
    this.cancelled = true;
    const { waits } = this;
    this.waits = undefined;
    if (waits instanceof Set) for (const wait of waits) wait.cancel();
    else waits?.cancel();
  }
}

let current: Strand | null = null;

export function currentTask(): Strand | null {
  return current;
}

/** Makes `task` the running one, and gives back the one that ran. */
export function enter(task: Strand | null): Strand | null {
  const previous = current;
  current = task;
  return previous;
}

/** Ends a strand of a cancelled task: thrown at its wait, passed on by every handler. */
export class Cancelled extends Signal {}

/** The task of a strand that is about to wait. */
export function strandThatWaits(): Strand | null {
  if (current?.cancelled) throw new Cancelled();
  return current;
}

/** Goes on with a strand of `task` after a wait that gave `value`. */
export function resume<T>(task: Strand | null, value: T): T {
  current = task;
  if (task?.cancelled) throw new Cancelled();
  return value;
}

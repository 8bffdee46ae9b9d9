/**
 * The task whose code runs now (null for the main strand, and always in programs without tasks), and how deep its calls
 * are.
 *
 * Every function is on one task from its call to its end, and a function called by it is on the same task. So the call of a
 * function that can wait keeps both, as the *frame* `$p`, and puts them back after each wait (`resume($p, await …)`),
 * because others ran meanwhile. JavaScript evaluates `await` before the call, so the restoring comes first in the
 * continuation, for values; a handler does the same for errors.
 */
import { Signal } from '../core/errors.js';
import { currentDepth, goOnAt } from './depth.js';

/** What must be known again of whoever goes on after a wait; null: the main strand outside of all functions. */
export interface Frame {
  readonly task: Strand | null;
  readonly depth: number;
}

/** Where a strand of a task waits, in the form that cancellation needs. */
export interface Wait {
  /** Wakes the strand up before what it waits for has come; `resume` then ends it. */
  cancel(): void;
}

/** What the waiting code must know of a task; the whole of it is in `tasks.ts`. */
export abstract class Strand implements Frame {
  readonly task = this;
  readonly depth = 0;
  cancelled = false;
  constructor(
    /** Where it waits is kept only of those that somebody can cancel. */
    readonly cancellable: boolean,
  ) {
    anyTask = true;
  }

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
let anyTask = false;

/** Whether the program has made a task. */
export function tasksExist(): boolean {
  return anyTask;
}

export function currentTask(): Strand | null {
  return current;
}

/** Where code runs that is about to run something else, or to wait. */
export function currentFrame(): Frame {
  return { task: current, depth: currentDepth() };
}

/** What runs now belongs there. */
export function enter(frame: Frame | null): void {
  current = frame === null ? null : frame.task;
  goOnAt(frame === null ? 0 : frame.depth);
}

/** Ends a strand of a cancelled task: thrown at its wait, passed on by every handler. */
export class Cancelled extends Signal {}

/** The task that a strand which is about to wait can be cancelled with. */
export function strandThatWaits(): Strand | null {
  if (current === null || !current.cancellable) return null;
  if (current.cancelled) throw new Cancelled();
  return current;
}

/** Goes on after a wait that gave `value`. */
export function resume<T>(frame: Frame | null, value: T): T {
  enter(frame);
  if (current?.cancelled) throw new Cancelled();
  return value;
}

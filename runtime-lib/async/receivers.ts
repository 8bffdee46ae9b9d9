/**
 * Strands that wait for a message, and the end of waiting in vain.
 *
 * A `receive()` waits while some other code may still send, and gives null when none can. Which strand waits for which
 * is a graph that nobody needs to walk: strands run in microtasks, so when a macrotask begins, each strand waits for a
 * message, for another strand, or for the world outside. If nothing outside is awaited either (`external.ts`), nothing will
 * ever happen again, and the one that has waited longest gets null. A task that has to be started counts as running: it
 * starts in a microtask.
 */
import type { Value } from '../core/value.js';
import type { Strand, Wait } from './current.js';
import { operationsInFlight, whenIdle } from './external.js';
import { turnBegins, turnMayEnd } from './turns.js';

/** One who waits; at the same time a link of the list of all who do, the longest waiting first. */
export class Receiver implements Wait {
  private before: Receiver | undefined = last;
  private after: Receiver | undefined = undefined;
  waiting = true;

  constructor(
    private readonly task: Strand | null,
    private readonly wake: (message: Value) => void,
  ) {
    if (last === undefined) first = this;
    else last.after = this;
    last = this;
    this.task?.waitsAt(this);
    turnMayEnd();
    if (!checkPlanned) planCheck();
  }

  deliver(message: Value): void {
    this.task?.goesOnFrom(this);
    this.end(message);
  }

  cancel(): void {
    this.end(null);
  }

  private end(message: Value): void {
    const { before, after } = this;
    if (before === undefined) first = after;
    else before.after = after;
    if (after === undefined) last = before;
    else after.before = before;
    this.waiting = false;
    this.wake(message);
  }
}

let first: Receiver | undefined;
let last: Receiver | undefined;
let checkPlanned = false;

function planCheck(): void {
  if (operationsInFlight()) {
    whenIdle(planCheck);
  } else if (!checkPlanned) {
    checkPlanned = true;
    setImmediate(check);
  }
}

function check(): void {
  checkPlanned = false;
  if (first === undefined) return;
  turnBegins();
  if (!operationsInFlight()) first.deliver(null);
  if (first !== undefined) planCheck();
}

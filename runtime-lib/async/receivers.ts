/**
 * Strands that wait for a message, and the end of waiting in vain.
 *
 * A `receive()` waits while some other code may still send, and gives null when none can. Which strand waits for which
 * is a graph that nobody needs to walk: strands run in microtasks, so when a macrotask begins, each strand waits for a
 * message, for another strand, or for the world outside. If nothing outside is awaited either (`external.ts`), nothing
 * will ever happen again, and the one that has waited longest gets null. A task that has to be started counts as
 * running: it starts in a microtask.
 *
 * Nearly all waits end with a message, so a wait must cost little and only the rare search may cost more: lines in
 * which somebody has waited are noted, and the order of those who wait is made out when it is asked for.
 */
import { immediately } from '../core/event-loop.js';
import type { Value } from '../core/value.js';
import { type Strand, strandThatWaits, type Wait } from './current.js';
import { operationsInFlight, whenIdle } from './external.js';
import { turnBegins, turnMayEnd } from './turns.js';

let waits = 0;

/** One who waits for a message. */
export class Receiver implements Wait {
  readonly since = waits++;
  before: Receiver | undefined = undefined;
  after: Receiver | undefined = undefined;

  constructor(
    /** Where it stands; undefined when it waits no more. */
    public line: Line | undefined,
    private readonly task: Strand | null,
    private readonly wake: (message: Value) => void,
  ) {}

  deliver(message: Value): void {
    if (this.task !== null) this.task.goesOnFrom(this);
    this.line?.leave(this);
    this.wake(message);
  }

  cancel(): void {
    this.line?.leave(this);
    this.wake(null);
  }
}

/** Those who wait for the messages of one channel, in the order in which they came. */
export class Line {
  /** Who has waited longest. */
  first: Receiver | undefined = undefined;
  private last: Receiver | undefined = undefined;
  private noted = false;

  /** Waits for a message. */
  join(): Promise<Value> {
    const task = strandThatWaits();
    const message = new Promise(keepResolve);
    const receiver = new Receiver(this, task, resolveLast);
    const { last } = this;
    this.last = receiver;
    if (last === undefined) {
      this.first = receiver;
      if (!this.noted) this.note();
    } else {
      receiver.before = last;
      last.after = receiver;
    }
    if (task !== null) task.waitsAt(receiver);
    turnMayEnd();
    if (!checkPlanned) planCheck();
    return message;
  }

  leave(receiver: Receiver): void {
    const { before, after } = receiver;
    receiver.line = undefined;
    if (before === undefined) this.first = after;
    else before.after = after;
    if (after === undefined) this.last = before;
    else after.before = before;
  }

  *[Symbol.iterator](): Generator<Receiver> {
    for (let receiver = this.first; receiver !== undefined; receiver = receiver.after) yield receiver;
  }

  /** Whether somebody waits; if not, the line is forgotten here until somebody does. */
  stays(): boolean {
    this.noted = this.first !== undefined;
    return this.noted;
  }

  private note(): void {
    this.noted = true;
    lines.push(this);
  }
}

/** One function for all promises: an executor of its own for each wait costs as much again as the wait. */
const keepResolve = (resolve: (message: Value) => void): void => {
  resolveLast = resolve;
};
let resolveLast: (message: Value) => void = () => {};

/** Those in which somebody may wait. */
let lines: Line[] = [];

let checkPlanned = false;

function planCheck(): void {
  if (operationsInFlight()) {
    whenIdle(planCheck);
  } else if (!checkPlanned) {
    checkPlanned = true;
    immediately(check);
  }
}

function check(): void {
  checkPlanned = false;
  if (operationsInFlight()) {
    planCheck();
    return;
  }
  const receiver = longestWaiting();
  if (receiver === undefined) return;
  turnBegins();
  receiver.deliver(null);
  planCheck();
}

/** Those who waited when it was last made out, in order; who came later has waited less. */
let queue: Receiver[] = [];
let next = 0;

function longestWaiting(): Receiver | undefined {
  while (next < queue.length) {
    const receiver = queue[next++]!;
    if (receiver.line !== undefined) return receiver;
  }
  lines = lines.filter((line) => line.stays());
  queue = lines.flatMap((line) => [...line]).sort((a, b) => a.since - b.since);
  next = 0;
  return queue[next++];
}

/**
 * Strands that wait for a message, and the end of waiting in vain.
 *
 * A `receive()` waits while some other code may still send, and gives null when none can. Which strand waits for which
 * is a graph that nobody needs to walk: strands run in microtasks, so when a macrotask begins, each strand waits for a
 * message, for another strand, or for the world outside. If nothing outside is awaited either (`external.ts`), nothing
 * will ever happen again, and the one that has waited longest gets null. A task that has to be started counts as
 * running: it starts in a microtask.
 *
 * Nearly all waits end with a message, so a wait must cost little and only the rare search may cost more: channels in
 * which somebody has waited are noted, and the order of those who wait is made out when it is asked for.
 */
import type { Value } from '../core/value.js';
import type { Strand, Wait } from './current.js';
import { operationsInFlight, whenIdle } from './external.js';
import { turnBegins, turnMayEnd } from './turns.js';

let waits = 0;

/** One who waits for a message. */
export class Receiver implements Wait {
  waiting = true;
  readonly since = waits++;

  constructor(
    private readonly task: Strand | null,
    private readonly wake: (message: Value) => void,
  ) {
    task?.waitsAt(this);
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
    this.waiting = false;
    this.wake(message);
  }
}

/** Where receivers wait. */
export interface WaitingRoom {
  waitingReceivers(): Receiver[];
  /** Has it been noted here? */
  noted: boolean;
}

let rooms: WaitingRoom[] = [];

export function note(room: WaitingRoom): void {
  room.noted = true;
  rooms.push(room);
}

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
    if (receiver.waiting) return receiver;
  }
  queue = rooms.flatMap((room) => room.waitingReceivers()).sort((a, b) => a.since - b.since);
  next = 0;
  rooms = rooms.filter((room) => {
    room.noted = room.waitingReceivers().length > 0;
    return room.noted;
  });
  return queue[next++];
}

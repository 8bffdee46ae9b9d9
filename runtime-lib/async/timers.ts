/**
 * Timers, many to a JavaScript timer.
 *
 * A million sleeps must not be a million `setTimeout`s: timers that are due in the same millisecond share a *bucket*,
 * buckets stand in a heap, and one JavaScript timer waits for the first. It keeps the process alive only while somebody
 * waits for one of the timers. Strands that wait for timers of one bucket share one JavaScript promise.
 *
 * Order must not depend on how busy the machine is. So a bucket is chosen from the time at which the current turn
 * began (of two timers started in one turn the shorter one is always first, however long the turn takes), it fires only
 * when each of its timers has run its full time, and each bucket has a turn of its own: what one timer wakes up gets to
 * its next wait before a later timer fires, also when both are overdue.
 */
import { cancel, immediately, later, type Planned } from '../core/event-loop.js';
import { operationBegins, operationEnds } from './external.js';
import { Heap } from './heap.js';
import { DemandedPromise, PENDING, RESOLVED, type Reaction, type RuffPromise } from './promise.js';
import { turnBegins } from './turns.js';

/** The longest delay that JavaScript timers know. */
const LONGEST = 0x7fffffff;

/** Something to be done when a bucket fires. */
interface Wakeup {
  wake(): void;
}

class Bucket {
  /** In the order in which waits for its timers began. */
  private readonly wakeups: (Wakeup | undefined)[] = [];
  /** When the last of its timers has run its time. */
  notBefore = 0;
  fired = false;
  private demands = 0;

  constructor(readonly due: number) {}

  /** The JavaScript promise of those who begin to wait now. */
  strands(): Promise<0> {
    const last = this.wakeups.at(-1);
    if (last instanceof Strands) return last.promise;
    const strands = new Strands();
    this.wakeups.push(strands);
    return strands.promise;
  }

  addWakeup(wakeup: Wakeup): number {
    return this.wakeups.push(wakeup) - 1;
  }

  removeWakeup(index: number): void {
    const { wakeups } = this;
    wakeups[index] = undefined;
    while (wakeups.length > 0 && wakeups.at(-1) === undefined) wakeups.pop();
  }

  demand(): void {
    if (this.demands++ > 0) return;
    operationBegins();
    if (demandedBuckets++ === 0) alarm?.ref();
  }

  release(): void {
    if (--this.demands === 0) this.end();
  }

  fire(): void {
    this.fired = true;
    buckets.delete(this.due);
    if (this.demands > 0) this.end();
    for (const wakeup of this.wakeups) wakeup?.wake();
  }

  private end(): void {
    operationEnds();
    if (--demandedBuckets === 0) alarm?.unref();
  }
}

/** Strands that wait for timers of one bucket, with nothing else in between: they share one JavaScript promise. */
class Strands implements Wakeup {
  private resolve!: (result: 0) => void;
  readonly promise = new Promise<0>((resolve) => {
    this.resolve = resolve;
  });

  wake(): void {
    this.resolve(0);
  }
}

const NOWHERE = -1;

/**
 * A promise of null, resolved when its time has come. Its bucket knows it only while somebody waits for it, so one that
 * the program forgets is forgotten; it looks at the bucket when it is asked.
 */
export class Timer extends DemandedPromise implements Wakeup {
  private wakeup = NOWHERE;

  constructor(private readonly bucket: Bucket) {
    super();
  }

  override get state(): RuffPromise['state'] {
    if (this.settledAs === PENDING && this.bucket.fired) {
      this.settledAs = RESOLVED;
      this.outcome = null;
    }
    return this.settledAs;
  }

  wake(): void {
    this.settle(RESOLVED, null);
  }

  override subscribe(reaction: Reaction): void {
    super.subscribe(reaction);
    if (this.wakeup === NOWHERE) this.wakeup = this.bucket.addWakeup(this);
  }

  override unsubscribe(reaction: Reaction): void {
    super.unsubscribe(reaction);
    if (this.hasReactions || this.wakeup === NOWHERE) return;
    this.bucket.removeWakeup(this.wakeup);
    this.wakeup = NOWHERE;
  }

  override whenSettled(): Promise<0> {
    return this.bucket.strands();
  }

  protected override demanded(): void {
    this.bucket.demand();
  }

  protected override released(): void {
    this.bucket.release();
  }
}

const buckets = new Map<number, Bucket>();
const heap = new Heap<Bucket>((a, b) => a.due < b.due);
let demandedBuckets = 0;
let turnBegan: number | undefined;
let alarm: Planned | undefined;
let alarmAt = Number.POSITIVE_INFINITY;

export function startTimer(ms: number): Timer {
  const now = performance.now();
  if (turnBegan === undefined) {
    turnBegan = now;
    immediately(endTurn).unref();
  }
  const due = Math.ceil(turnBegan + ms);
  let bucket = buckets.get(due);
  if (bucket === undefined) {
    bucket = new Bucket(due);
    buckets.set(due, bucket);
    heap.push(bucket);
  }
  bucket.notBefore = Math.max(bucket.notBefore, now + ms);
  if (due < alarmAt) setAlarm(bucket, now);
  return new Timer(bucket);
}

function endTurn(): void {
  turnBegan = undefined;
}

function setAlarm(bucket: Bucket, now: number): void {
  if (alarm) cancel(alarm);
  const delay = Math.min(Math.ceil(bucket.notBefore - now), LONGEST);
  alarm = delay > 0 ? later(ring, delay) : immediately(ring);
  alarmAt = bucket.due;
  if (demandedBuckets === 0) alarm.unref();
}

function ring(): void {
  alarm = undefined;
  alarmAt = Number.POSITIVE_INFINITY;
  endTurn();
  turnBegins();
  const first = heap.first;
  if (first !== undefined && first.notBefore <= performance.now()) {
    heap.pop();
    first.fire();
  }
  if (heap.first !== undefined && alarm === undefined) setAlarm(heap.first, performance.now());
}

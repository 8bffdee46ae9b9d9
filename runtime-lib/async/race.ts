/** Promises that are decided by whichever comes first. */
import { Group } from './group.js';
import { PENDING, RESOLVED, type RuffPromise } from './promise.js';
import { startTimer } from './timers.js';

/** `promise_race`: settled members come first, then the first to settle; ties go by position. */
export class Race extends Group {
  constructor(promises: readonly RuffPromise[]) {
    super();
    const settled = promises.findIndex((promise) => promise.state !== PENDING);
    if (settled >= 0) this.memberSettled(settled, promises[settled]!);
    else for (const [index, promise] of promises.entries()) this.join(index, promise);
  }

  override memberSettled(index: number, promise: RuffPromise): void {
    if (promise.state === RESOLVED) this.resolve(promise.take());
    else this.reject(`Promise ${index} rejected: ${promise.reasonText}`);
    this.leave();
  }
}

const WORK = 0;
const TIMER = 1;

/** `async_timeout`: the promise, or a rejection when it takes too long. The work itself goes on. */
export class Timeout extends Group {
  constructor(
    work: RuffPromise,
    private readonly ms: number,
  ) {
    super();
    work.observe();
    if (work.state !== PENDING) {
      this.memberSettled(WORK, work);
      return;
    }
    this.join(WORK, work);
    this.join(TIMER, startTimer(ms));
  }

  override memberSettled(index: number, promise: RuffPromise): void {
    if (index === TIMER) this.reject(`Timeout after ${this.ms}ms`);
    else if (promise.state === RESOLVED) this.resolve(promise.take());
    else this.reject(`Promise rejected: ${promise.reasonText}`);
    this.leave();
  }
}

/** `async_timeout`: a promise, or a rejection when it takes too long. */
import { Group } from './group.js';
import { PENDING, RESOLVED, type RuffPromise } from './promise.js';
import { startTimer } from './timers.js';

const WORK = 0;
const TIMER = 1;

/** The work itself goes on. */
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

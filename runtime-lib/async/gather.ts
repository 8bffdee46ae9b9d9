/**
 * The one aggregation: behind `promise_all`, `promise_race`, `promise_all_progress`, `parallel_map`, `par_map` and `par_each`.
 *
 * It begins its elements in order, and an element is either there (*immediate lane*: its value goes straight into the
 * results) or on its way (*promise lane*: a promise, or a mapper that suspended). At most `limit` are on their way at
 * a time; the next begins when one has settled. The results stand in the order of the elements, whatever came first. The
 * first error settles the whole: nothing begins after it, and what is on its way runs on by itself.
 *
 * In a *race* the first element that settles, well or not, settles the whole; of those settled already, the first in order.
 *
 * `promise_all` passes no limit: its members run already, and holding back from looking at them could only report a
 * later rejection in place of the first.
 */
import { errorText, RuffError, Signal } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { currentFrame, enter, resume } from './current.js';
import { Group } from './group.js';
import { PENDING, RESOLVED, RuffPromise } from './promise.js';

export interface Elements<T> {
  readonly items: readonly T[];
  /** Begins the element that an item stands for. */
  readonly begin: (item: T) => Value | Promise<Value>;
  readonly limit: number;
  /** What stands before the text of an error that `begin` throws. */
  readonly failure: string;
  /** The text of the rejection when an element is rejected with this one. */
  readonly rejection?: (index: number, text: string) => string;
  /** Makes the result null: nobody asked for the values. */
  readonly dropResults?: boolean;
  readonly race?: boolean;
  /** Told after each element how many are done. */
  readonly progress?: (done: number) => Value | Promise<Value>;
}

export class Gather<T> extends Group {
  private readonly results: Value[];
  private readonly frame = currentFrame();
  private begun = 0;
  private done = 0;
  private onTheirWay = 0;
  private beginning = false;

  constructor(private readonly elements: Elements<T>) {
    super();
    this.results = new Array(elements.dropResults || elements.race ? 0 : elements.items.length);
    try {
      this.beginMore();
    } catch (error) {
      this.failWith(error);
      throw error;
    }
    // What it will call is code of the program that may still send a message, whether anybody waits for the result or not.
    if (this.state === PENDING && this.callsLater) this.demand();
  }

  override memberSettled(index: number, promise: RuffPromise): void {
    this.onTheirWay--;
    this.settleElement(index, promise);
    this.goOn();
  }

  private get callsLater(): boolean {
    return this.begun < this.elements.items.length || this.elements.progress !== undefined;
  }

  /** Throws what `begin` throws, as long as no element had to be waited for: `parallel_map` itself fails then. */
  private beginMore(): void {
    const { items, begin, limit } = this.elements;
    this.beginning = true;
    try {
      while (this.begun < items.length && this.onTheirWay < limit && this.state === PENDING) {
        const index = this.begun++;
        const result = begin(items[index]!);
        if (typeof result !== 'object' || result === null) this.store(index, result);
        else if (result instanceof RuffPromise) this.takePromise(index, result);
        else if (result instanceof Promise) this.takeSuspended(index, result);
        else this.store(index, result);
      }
    } catch (error) {
      throw this.mapperError(error);
    } finally {
      this.beginning = false;
    }
    this.endIfDone();
  }

  private endIfDone(): void {
    const { items, dropResults } = this.elements;
    if (this.begun === items.length && this.onTheirWay === 0 && this.state === PENDING) {
      this.resolve(dropResults ? null : this.results);
    }
  }

  /** After an element has settled: nobody stands by for an error, and the task that called is not the running one. */
  private goOn(): void {
    if (this.beginning || this.state !== PENDING) return;
    if (this.begun === this.elements.items.length) {
      this.endIfDone();
      return;
    }
    const running = currentFrame();
    try {
      resume(this.frame, null);
      this.beginMore();
    } catch (error) {
      this.failWith(error);
    } finally {
      enter(running);
    }
    if (!this.callsLater) this.release();
  }

  private takePromise(index: number, promise: RuffPromise): void {
    if (promise.state === PENDING) {
      this.onTheirWay++;
      this.join(index, promise);
    } else {
      promise.observe();
      this.settleElement(index, promise);
    }
  }

  private takeSuspended(index: number, call: Promise<Value>): void {
    this.onTheirWay++;
    call
      .then(
        (value) => this.store(index, value),
        (error) => this.failWith(this.mapperError(error)),
      )
      .then(() => {
        this.onTheirWay--;
        this.goOn();
      });
  }

  private settleElement(index: number, promise: RuffPromise): void {
    if (promise.state === RESOLVED) this.store(index, promise.take());
    else this.rejectAll(this.rejection(index, promise.reasonText));
  }

  private store(index: number, value: Value): void {
    const { dropResults, race, progress } = this.elements;
    if (race) this.settleWith(value);
    else if (!dropResults) this.results[index] = value;
    if (progress !== undefined) this.report(progress);
  }

  private report(progress: (done: number) => Value | Promise<Value>): void {
    if (this.state !== PENDING) return;
    const running = currentFrame();
    enter(this.frame);
    try {
      const told = progress(++this.done);
      if (told instanceof Promise) told.catch((error) => this.failWith(error));
    } catch (error) {
      this.failWith(error);
    } finally {
      enter(running);
    }
  }

  private mapperError(error: unknown): unknown {
    return error instanceof Signal ? error : new RuffError(this.elements.failure + errorText(error));
  }

  private failWith(error: unknown): void {
    this.fail(error);
    this.leave();
  }

  private rejection(index: number, text: string): string {
    return this.elements.rejection?.(index, text) ?? `Promise ${index} rejected: ${text}`;
  }

  private settleWith(value: Value): void {
    this.resolve(value);
    this.leave();
  }

  private rejectAll(text: string): void {
    this.reject(text);
    this.leave();
  }
}

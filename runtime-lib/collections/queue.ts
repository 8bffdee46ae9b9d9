/**
 * Queues. A queue never changes: each update gives a new one. Versions share one list of items and see a part of it, as
 * sets do (`set.ts`); taking from the front moves the start of that part.
 */
import { share } from '../core/ownership.js';
import { describe, joined } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { Sized } from './sized.js';

/** A list with fewer items in front of the queue is not copied to be rid of them. */
const SLACK = 64;

export class Queue extends Sized {
  private constructor(
    private readonly list: Value[],
    private readonly start: number,
    private readonly end: number,
  ) {
    super();
  }

  static of(values: RuffArray): Queue {
    return new Queue(values.map(share), 0, values.length);
  }

  get type(): string {
    return 'queue';
  }

  get size(): number {
    return this.end - this.start;
  }

  override debug(): string {
    return `Queue(${this.size} items)`;
  }

  override describe(): string {
    return `Queue[${joined(this.values(), describe)}]`;
  }

  add(value: Value): Queue {
    const hasOldItems = this.start > SLACK && this.start > this.size;
    if (this.list.length > this.end || hasOldItems) return Queue.of(this.values()).add(value);
    this.list.push(share(value));
    return new Queue(this.list, this.start, this.end + 1);
  }

  /** The item that has waited longest. */
  first(): Value | undefined {
    return this.size > 0 ? this.list[this.start] : undefined;
  }

  withoutFirst(): Queue {
    return this.size > 0 ? new Queue(this.list, this.start + 1, this.end) : this;
  }

  values(): RuffArray {
    return this.list.slice(this.start, this.end);
  }
}

/**
 * A queue in a ring: both ends in constant time. (`Array.shift` moves all elements of a long array: 100,000 messages
 * take a second with it.)
 */
export class Ring<T> {
  /** The length is a power of two, so that a mask wraps positions round. */
  private items: (T | undefined)[] = new Array(8);
  private head = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  get first(): T | undefined {
    return this.items[this.head];
  }

  push(item: T): void {
    if (this.count === this.items.length) this.grow();
    this.items[(this.head + this.count) & (this.items.length - 1)] = item;
    this.count++;
  }

  /** Only while `size` is above zero. */
  shift(): T {
    const { items, head } = this;
    const item = items[head] as T;
    items[head] = undefined;
    this.head = (head + 1) & (items.length - 1);
    this.count--;
    return item;
  }

  *[Symbol.iterator](): Generator<T> {
    const { items, head } = this;
    for (let i = 0; i < this.count; i++) yield items[(head + i) & (items.length - 1)] as T;
  }

  private grow(): void {
    const { items, head } = this;
    const larger = new Array<T | undefined>(items.length * 2);
    for (let i = 0; i < items.length; i++) larger[i] = items[(head + i) & (items.length - 1)];
    this.items = larger;
    this.head = 0;
  }
}

/** A binary heap: the first element by `before` at hand, O(log n) to add and to take it. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly before: (a: T, b: T) => boolean) {}

  get first(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    const { items } = this;
    let hole = items.push(item) - 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.before(item, items[parent]!)) break;
      items[hole] = items[parent]!;
      hole = parent;
    }
    items[hole] = item;
  }

  pop(): T | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (items.length > 0) this.sink(last!);
    return first;
  }

  /** Puts an item in the place of the first and moves it down. */
  private sink(item: T): void {
    const { items } = this;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.before(items[child + 1]!, items[child]!)) child++;
      if (!this.before(items[child]!, item)) break;
      items[hole] = items[child]!;
      hole = child;
    }
    items[hole] = item;
  }
}

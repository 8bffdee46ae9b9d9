/**
 * Sets. A set never changes: adding gives a new one. So that a loop of `s := set_add(s, x)` does not copy all items
 * each time, versions of a set share one growing list of items and its index. A version sees the first `size` items;
 * the newest one adds to the end of the list, which the others do not look at. Only adding to an older version copies.
 */
import { equal } from '../core/equality.js';
import { share } from '../core/ownership.js';
import { describe, joined } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { type Key, keyOf, keysToTry } from './hash.js';
import { Sized } from './sized.js';

/** The items of all versions, and where those with a key are. */
interface Items {
  readonly list: Value[];
  readonly positions: Map<Key, number[]>;
}

export class ItemSet extends Sized {
  private constructor(
    private readonly items: Items,
    readonly size: number,
  ) {
    super();
  }

  static of(values: readonly Value[]): ItemSet {
    let result = new ItemSet({ list: [], positions: new Map() }, 0);
    for (const value of values) result = result.add(value);
    return result;
  }

  get type(): string {
    return 'set';
  }

  override debug(): string {
    return `Set{${this.size} items}`;
  }

  override describe(): string {
    return `Set{${joined(this.values(), describe)}}`;
  }

  has(value: Value): boolean {
    return this.find(value) >= 0;
  }

  add(value: Value): ItemSet {
    if (this.has(value)) return this;
    const { list, positions } = this.items;
    if (list.length > this.size) return ItemSet.of(this.values()).add(value);
    const key = keyOf(value);
    const sameKey = positions.get(key);
    if (sameKey) sameKey.push(this.size);
    else positions.set(key, [this.size]);
    list.push(share(value));
    return new ItemSet(this.items, this.size + 1);
  }

  without(value: Value): ItemSet {
    const at = this.find(value);
    return at < 0 ? this : ItemSet.of(this.values().toSpliced(at, 1));
  }

  filter(keep: (value: Value) => boolean): ItemSet {
    return ItemSet.of(this.values().filter(keep));
  }

  /** In the order in which they were added. */
  values(): RuffArray {
    return this.items.list.slice(0, this.size);
  }

  private find(value: Value): number {
    const { list, positions } = this.items;
    for (const key of keysToTry(value)) {
      for (const at of positions.get(key) ?? []) if (at < this.size && equal(list[at]!, value)) return at;
    }
    return -1;
  }
}

/**
 * How a dict stores its entries. There are three forms; one that is outgrown hands over to the next: `set` and `delete`
 * return the store to go on with.
 *
 * * `List`: up to eight entries, searched from the start. Most dicts are records of a few names, and a `Map` costs more
 *   to make than these do to search.
 * * `Run`: int keys that came in sequence, so that only the values are kept. `memo[i] := …` in a counting loop is five
 *   times faster with it than with a `Map`.
 * * `Table`: a `Map`.
 *
 * All of them keep the order of insertion.
 */
import type { Value } from './value.js';

/** A text, or the number that it is the decimal text of. */
export type Key = string | number;

export interface Entries {
  readonly size: number;
  get(key: Key): Value | undefined;
  /** A new key goes last, a known one keeps its place. */
  set(key: Key, value: Value): Entries;
  delete(key: Key): Entries;
  keys(): Key[];
  values(): Value[];
  /** Key, value, key, value …: to be read only. */
  pairs(): readonly (Key | Value)[];
  copy(): Entries;
}

export const LIST_LENGTH = 16;

export class List implements Entries {
  /** Key, value, key, value … */
  constructor(private readonly items: (Key | Value)[]) {}

  get size(): number {
    return this.items.length / 2;
  }

  get(key: Key): Value | undefined {
    const { items } = this;
    for (let i = 0; i < items.length; i += 2) if (items[i] === key) return items[i + 1];
    return undefined;
  }

  set(key: Key, value: Value): Entries {
    const { items } = this;
    for (let i = 0; i < items.length; i += 2) {
      if (items[i] === key) {
        items[i + 1] = value;
        return this;
      }
    }
    if (items.length === 0 && typeof key === 'number') return new Run(key, [value]);
    if (items.length === LIST_LENGTH) return table(this).set(key, value);
    items.push(key, value);
    return this;
  }

  delete(key: Key): Entries {
    const at = this.keys().indexOf(key);
    if (at >= 0) this.items.splice(at * 2, 2);
    return this;
  }

  keys(): Key[] {
    return everyOther(this.items, 0) as Key[];
  }

  values(): Value[] {
    return everyOther(this.items, 1);
  }

  pairs(): readonly (Key | Value)[] {
    return this.items;
  }

  copy(): Entries {
    return new List(this.items.slice());
  }
}

function everyOther(items: readonly Value[], from: number): Value[] {
  const result: Value[] = [];
  for (let i = from; i < items.length; i += 2) result.push(items[i]!);
  return result;
}

class Run implements Entries {
  constructor(
    private readonly first: number,
    private readonly items: Value[],
  ) {}

  get size(): number {
    return this.items.length;
  }

  get(key: Key): Value | undefined {
    const at = this.position(key);
    return at >= 0 && at < this.items.length ? this.items[at] : undefined;
  }

  set(key: Key, value: Value): Entries {
    const at = this.position(key);
    if (at < 0 || at > this.items.length) return table(this).set(key, value);
    this.items[at] = value;
    return this;
  }

  delete(key: Key): Entries {
    return this.get(key) === undefined ? this : table(this).delete(key);
  }

  keys(): Key[] {
    return this.items.map((_, i) => this.first + i);
  }

  values(): Value[] {
    return this.items.slice();
  }

  pairs(): readonly (Key | Value)[] {
    return this.items.flatMap((value, i) => [this.first + i, value]);
  }

  copy(): Entries {
    return new Run(this.first, this.items.slice());
  }

  private position(key: Key): number {
    return typeof key === 'number' ? key - this.first : -1;
  }
}

class Table implements Entries {
  constructor(private readonly map: Map<Key, Value>) {}

  get size(): number {
    return this.map.size;
  }

  get(key: Key): Value | undefined {
    return this.map.get(key);
  }

  set(key: Key, value: Value): Entries {
    this.map.set(key, value);
    return this;
  }

  delete(key: Key): Entries {
    this.map.delete(key);
    return this;
  }

  keys(): Key[] {
    return [...this.map.keys()];
  }

  values(): Value[] {
    return [...this.map.values()];
  }

  pairs(): readonly (Key | Value)[] {
    const result: (Key | Value)[] = [];
    for (const [key, value] of this.map) result.push(key, value);
    return result;
  }

  copy(): Entries {
    return new Table(new Map(this.map));
  }
}

function table(entries: Entries): Table {
  const values = entries.values();
  return new Table(new Map(entries.keys().map((key, i) => [key, values[i]!])));
}

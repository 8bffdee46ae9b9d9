/**
 * Dicts: text keys in the order of their insertion. An int key is its decimal text: `d[1]` and `d["1"]` are one entry.
 * Inside it is the other way round, which is faster and cannot be seen: a key that is the decimal text of a safe
 * integer is stored as that number.
 */
import { compareTexts } from './code-points.js';
import { type Entries, type Key, List } from './entries.js';
import { equal } from './equality.js';
import { fail } from './errors.js';
import { type Int, intText, isInt } from './int.js';
import { share } from './ownership.js';
import { describe, quoted, text } from './text.js';
import { Collection, type Value } from './value.js';

export class Dict extends Collection {
  private entries: Entries;

  /** The first key came through an int index, and all keys are decimal texts: they sort as numbers. */
  private hasIntKeys: boolean;

  constructor(entries: Entries = new List([]), hasIntKeys = false) {
    super();
    this.entries = entries;
    this.hasIntKeys = hasIntKeys;
  }

  get type(): string {
    return 'dict';
  }

  override get operandType(): string {
    return 'dict';
  }

  override get truthy(): boolean {
    return this.size > 0;
  }

  get size(): number {
    return this.entries.size;
  }

  override get length(): number {
    return this.size;
  }

  /** Whether a value can be a key of this dict: builtins take ints only for a dict that is keyed by ints. */
  takesKey(key: Value): key is string | Int {
    return typeof key === 'string' || (this.hasIntKeys && isInt(key));
  }

  get(key: string | Int): Value | undefined {
    return this.entries.get(canonical(key));
  }

  has(key: string | Int): boolean {
    return this.get(key) !== undefined;
  }

  /** A new key goes last, a known one keeps its place. */
  set(key: string | Int, value: Value): void {
    const stored = canonical(key);
    if (this.entries.size === 0) this.hasIntKeys = typeof key !== 'string';
    else if (typeof stored === 'string' && this.hasIntKeys) this.hasIntKeys = isDecimal(stored);
    this.entries = this.entries.set(stored, value);
  }

  /** From now on it does not count that the first key came through an int index. */
  keyByText(): void {
    this.hasIntKeys = false;
  }

  delete(key: string | Int): void {
    this.entries = this.entries.delete(canonical(key));
  }

  /** In the order of insertion. */
  keys(): string[] {
    return texts(this.entries.keys());
  }

  /** In the order of insertion. */
  values(): Value[] {
    return this.entries.values();
  }

  /** Keys in the form in which they are stored, and values, in turns: without a copy for most dicts, so to be read only. */
  pairs(): readonly (Key | Value)[] {
    return this.entries.pairs();
  }

  /** By code point, or as numbers: the order of all that shows a dict to a program, except `for`. */
  sortedKeys(): string[] {
    const keys = this.entries.keys();
    return this.hasIntKeys ? texts(keys.sort(compareDecimals)) : texts(keys).sort(compareTexts);
  }

  override copy(): Dict {
    for (const value of this.values()) share(value);
    return new Dict(this.entries.copy(), this.hasIntKeys);
  }

  override text(): string {
    return this.show('"', text);
  }

  override debug(): string {
    return `Dict{${this.size} keys}`;
  }

  override describe(): string {
    return `Dict${this.show('', describe)}`;
  }

  override equals(other: Value): boolean {
    if (!(other instanceof Dict) || other.size !== this.size) return false;
    return this.entries.keys().every((key) => {
      const value = other.entries.get(key);
      return value !== undefined && equal(this.entries.get(key)!, value);
    });
  }

  override field(name: string): Value {
    return this.get(name) ?? null;
  }

  override setField(name: string, value: Value): void {
    this.set(name, value);
  }

  override index(key: Value): Value {
    if (typeof key !== 'string' && !isInt(key)) return super.index(key);
    const value = this.get(key);
    if (value !== undefined) return value;
    return fail(`Missing map key: ${typeof key === 'string' ? quoted(key) : intText(key)}`);
  }

  override setIndex(key: Value, value: Value): void {
    if (typeof key === 'string' || isInt(key)) this.set(key, value);
    else super.setIndex(key, value);
  }

  override method(name: string): Value | undefined {
    return this.get(name);
  }

  override iterate(): Iterable<Value> {
    return this.keys();
  }

  private show(quote: string, form: (value: Value) => string): string {
    let entries = '';
    for (const key of this.sortedKeys()) {
      if (entries !== '') entries += ', ';
      entries += `${quote}${key}${quote}: ${form(this.get(key)!)}`;
    }
    return `{${entries}}`;
  }
}

/** The form in which a key is stored. */
export function canonical(key: string | Int): Key {
  if (typeof key === 'number') return key;
  if (typeof key !== 'string') return key.text();
  // Most keys are words, and their first unit tells: digits and the sign come before the letters.
  if (!(key.charCodeAt(0) <= 57)) return key;
  const value = Number(key);
  return Number.isSafeInteger(value) && String(value) === key ? value : key;
}

/** Keys as the language sees them, in the same array. */
function texts(keys: Key[]): string[] {
  for (let i = 0; i < keys.length; i++) if (typeof keys[i] === 'number') keys[i] = String(keys[i]);
  return keys as string[];
}

function isDecimal(key: Key): boolean {
  return typeof key === 'number' || /^-?[1-9]\d*$/.test(key);
}

function compareDecimals(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return BigInt(a) < BigInt(b) ? -1 : 1;
}

/** The parts that patterns bind. A value of another shape gives null for each name, and empty rests. */
import { Dict } from './dict.js';
import { isDict } from './is-dict.js';
import { isUnshared, share } from './ownership.js';
import type { RuffArray, Value } from './value.js';

/** What `[…, name, …]` binds at `position`. */
export function elementOrNull(value: Value, position: number): Value {
  return share(elementAt(value, position));
}

/** The same for an array that nobody reads again. */
export function takeElement(value: Value, position: number): Value {
  const element = elementAt(value, position);
  return isUnshared(value) ? element : share(element);
}

function elementAt(value: Value, position: number): Value {
  return Array.isArray(value) ? (value[position] ?? null) : null;
}

/** What `...rest` binds after `count` elements. */
export function remainingElements(value: Value, count: number): RuffArray {
  return Array.isArray(value) ? value.slice(count).map((element) => share(element)) : [];
}

/** What `{name}` binds. */
export function entryOrNull(value: Value, name: string): Value {
  return share(isDict(value) ? (value.get(name) ?? null) : null);
}

/** What `...rest` binds beside the entries called `names`. */
export function remainingEntries(value: Value, names: readonly string[]): Dict {
  const rest = new Dict();
  if (!(value instanceof Dict)) return rest;
  for (const key of value.keys()) if (!names.includes(key)) rest.set(key, share(value.get(key)!));
  return rest;
}

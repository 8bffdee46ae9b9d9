/**
 * Keys for a `Map` such that values that are equal (`==`) are found under each other's keys.
 *
 * Equality of floats has a tolerance of 2^-52, so it is not transitive and no single key can carry it. From a magnitude
 * of 2 on neighbouring floats are farther apart than that, and the number is its own key. Below, numbers are put into
 * cells of that width, and a lookup also tries the two cells beside.
 */
import { Dict } from '../core/dict.js';
import { isNumber, toDouble } from '../core/int.js';
import { Struct } from '../core/struct.js';
import type { Value } from '../core/value.js';

export type Key = string | number | boolean | null | object;

const FINE = 2;
const CELLS_PER_UNIT = 2 ** 52;

/** The key that a value is stored under. */
export function keyOf(value: Value): Key {
  if (isNumber(value)) {
    const double = toDouble(value);
    return Math.abs(double) < FINE ? Math.round(double * CELLS_PER_UNIT) : double;
  }
  return typeof value === 'object' && value !== null ? sketch(value) : value;
}

/** The keys that a value equal to this one may be stored under. */
export function keysToTry(value: Value): readonly Key[] {
  const key = keyOf(value);
  return isNumber(value) && Math.abs(toDouble(value)) < FINE
    ? [key, (key as number) - 1, (key as number) + 1]
    : [key];
}

/** A text that equal values share. Small numbers all look the same, for the reason above. */
function sketch(value: Value): string {
  if (isNumber(value)) {
    const double = toDouble(value);
    return Math.abs(double) < FINE ? '~' : String(double);
  }
  if (Array.isArray(value)) return `[${value.map(sketch).join()}]`;
  if (value instanceof Dict) return `{${sketchEntries(value.keys(), (key) => value.get(key)!)}}`;
  if (value instanceof Struct)
    return `${value.structName}{${sketchEntries(value.fieldNames(), (key) => value.field(key))}}`;
  return typeof value === 'object' && value !== null ? value.type : String(value);
}

function sketchEntries(keys: readonly string[], get: (key: string) => Value): string {
  return keys
    .toSorted()
    .map((key) => `${key}:${sketch(get(key))}`)
    .join();
}

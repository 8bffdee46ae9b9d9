/** Marks of arguments that a builtin changes or keeps; see `../core/ownership.ts`. */
import { share } from '../core/ownership.js';
import type { RuffArray, Value } from '../core/value.js';

/** Whether a value is an array that has no other holder, so that it may be changed. */
export function isOwnArray(value: Value): value is RuffArray {
  return Array.isArray(value) && !value.shared;
}

/** Marks the elements of a new array: the array that they came from holds them too. */
export function shareAll(items: RuffArray): RuffArray {
  for (let i = 0; i < items.length; i++) {
    const value = items[i]!;
    if (typeof value === 'object' && value !== null) share(value);
  }
  return items;
}

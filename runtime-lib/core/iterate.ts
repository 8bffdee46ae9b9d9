/** What `for x in v` goes over. */
import { fail } from './errors.js';
import { isNumber, toDouble } from './int.js';
import { share } from './ownership.js';
import { RuffObject, type Value } from './value.js';

/**
 * An array is marked as shared: an update of the variable during the loop copies it, and the loop goes on over the
 * elements that were there at its start.
 */
export function iterate(value: Value): Iterable<Value> {
  if (Array.isArray(value)) return share(value);
  if (typeof value === 'string') return value;
  if (isNumber(value)) return count(Math.trunc(toDouble(value)));
  if (value instanceof RuffObject) return value.iterate();
  return fail('len() requires an array, dict, bytes, set, queue, stack, or string');
}

/** From 0 up to an end; written out, since it takes a fraction of the time of a generator. */
function count(end: number): Iterable<number> {
  let next = 0;
  const iterator: Iterator<number> = {
    next: () => (next < end ? { done: false, value: next++ } : { done: true, value: undefined }),
  };
  return { [Symbol.iterator]: () => iterator };
}

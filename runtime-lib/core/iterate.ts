/** What `for x in v` goes over. */

import { isNumber, toDouble } from './int.js';
import { lacksLength } from './lacking.js';
import { RuffObject, type Value } from './value.js';

/**
 * A loop goes on over the elements that were there at its start: compiled code marks an array that the body may update,
 * so that the update copies it.
 */
export function iterate(value: Value): Iterable<Value> {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value;
  if (isNumber(value)) return count(Math.trunc(toDouble(value)));
  if (value instanceof RuffObject) return value.iterate();
  return lacksLength();
}

/** From 0 up to an end; written out, since it takes a fraction of the time of a generator. */
function count(end: number): Iterable<number> {
  let next = 0;
  const iterator: Iterator<number> = {
    next: () => (next < end ? { done: false, value: next++ } : { done: true, value: undefined }),
  };
  return { [Symbol.iterator]: () => iterator };
}

/** Entries that may be missing. */
import { Dict } from './dict.js';
import type { RuffFunction, Value } from './value.js';

/** `get(container, key, fallback)` where that entry gets another value: what is there is not marked. */
export function entryOr(get: RuffFunction, container: Value, key: Value, fallback: Value): Value {
  if (!(container instanceof Dict) || !container.takesKey(key)) return get(container, key, fallback);
  const value = container.get(key);
  return value === undefined ? fallback : value;
}

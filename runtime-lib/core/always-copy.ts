/**
 * The plain statement of value semantics, for the checked build in which every update copies first, shared or not. A
 * program that prints anything else in the normal build has found an update that someone else could see.
 */
import { field, index, setField, setIndex } from './access.js';
import { own, share } from './ownership.js';
import type { Value } from './value.js';

/** As `own`, always a copy. */
export function copied(value: Value): Value {
  return own(share(value));
}

/** As `ownIndex`. */
export function copiedIndex(container: Value, key: Value): Value {
  const copy = copied(index(container, key));
  setIndex(container, key, copy);
  return copy;
}

/** As `ownField`. */
export function copiedField(container: Value, name: string): Value {
  const copy = copied(field(container, name));
  setField(container, name, copy);
  return copy;
}

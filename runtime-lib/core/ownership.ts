/**
 * Arrays, dicts and structs are values, copied on write.
 *
 * `shared` says that a value may have a second holder: another variable, element, field or closure. It is set when the
 * second holder takes the value and never reset, since holders are not counted; so a value is copied at most once too
 * often. A copy is shallow: the collections in it now have two holders, the copy and the original, and are marked.
 *
 * An update of `x.a[i]` owns its way down, each container first, and stores the owned child back:
 *
 *     setIndex(ownField(x = own(x), 'a'), i, v)
 */
import { field, index, setField, setIndex } from './access.js';
import { Collection, type RuffArray, type Value } from './value.js';

/** Marks a value that gets a second holder. */
export function share<T extends Value>(value: T): T {
  // Most values are numbers, texts and bools: these are told first.
  if (typeof value === 'object' && value !== null && (Array.isArray(value) || value instanceof Collection))
    value.shared = true;
  return value;
}

/** The same for what is known to be an array or struct. */
export function mark<T extends RuffArray | Collection>(value: T): T {
  value.shared = true;
  return value;
}

/** `container[key]`, of a container that nobody reads again: only if it has another holder, the value has one, too. */
export function takeIndex(container: Value, key: Value): Value {
  const value = index(container, key);
  return isUnshared(container) ? value : share(value);
}

/** The same for `container.name`. */
export function takeField(container: Value, name: string): Value {
  const value = field(container, name);
  return isUnshared(container) ? value : share(value);
}

/** Whether it is a collection that has one holder. */
export function isUnshared(value: Value): boolean {
  return Array.isArray(value) ? !value.shared : value instanceof Collection && !value.shared;
}

/** The value, or a copy of it that nobody else holds. */
export function own(value: Value): Value {
  if (Array.isArray(value)) {
    if (!value.shared) return value;
    for (let i = 0; i < value.length; i++) share(value[i]!);
    return value.slice();
  }
  return value instanceof Collection && value.shared ? value.copy() : value;
}

/** `container[key]`, owned. The container is owned already. */
export function ownIndex(container: Value, key: Value): Value {
  const value = index(container, key);
  const owned = own(value);
  if (owned !== value) setIndex(container, key, owned);
  return owned;
}

/** `container.name`, owned. The container is owned already. */
export function ownField(container: Value, name: string): Value {
  const value = field(container, name);
  const owned = own(value);
  if (owned !== value) setField(container, name, owned);
  return owned;
}

/** Dict literals and spreading. */
import { canonical, Dict } from './dict.js';
import { LIST_LENGTH, List } from './entries.js';
import { fail } from './errors.js';
import { own, share } from './ownership.js';
import type { RuffArray, Value } from './value.js';

/** `dict(k1, v1, k2, v2, …)`. */
export function dict(...entries: Value[]): Dict {
  return dictOf(entries);
}

/** A dict of keys and values in turns. The array itself becomes the store when it can. */
export function dictOf(entries: Value[]): Dict {
  return isList(entries) ? new Dict(new List(entries)) : addEntries(new Dict(), ...entries);
}

/** Whether entries are as a `List` stores them: few, each key a word and there once. So are those of most literals. */
function isList(entries: readonly Value[]): boolean {
  if (entries.length > LIST_LENGTH) return false;
  for (let i = 0; i < entries.length; i += 2) {
    const key = entries[i];
    if (typeof key !== 'string' || canonical(key) !== key) return false;
    for (let j = 0; j < i; j += 2) if (entries[j] === key) return false;
  }
  return true;
}

/** Adds more entries of a literal: later keys win. */
export function addEntries(target: Dict, ...entries: Value[]): Dict {
  for (let i = 0; i < entries.length; i += 2) {
    const key = entries[i]!;
    if (typeof key !== 'string') return fail('Dict keys must be strings');
    target.set(key, entries[i + 1]!);
  }
  return target;
}

/** `{...value}`: adds its entries to the dict that the literal makes. */
export function spreadDict(target: Dict, value: Value): Dict {
  if (!(value instanceof Dict)) return fail('Can only spread dicts');
  for (const key of value.keys()) target.set(key, share(value.get(key)!));
  return target;
}

/** `[...value]`: the elements, which get a second holder. */
export function spreadArray(value: Value): RuffArray {
  if (!Array.isArray(value)) return fail('Can only spread arrays');
  for (const element of value) share(element);
  return value;
}

// `[...xs, v]` and `{...d, k: v}` where nobody else wants what is spread: it is extended itself, unless it is marked.

/** The array as it is, for `extend`. */
export function spreadable(value: Value): RuffArray {
  return Array.isArray(value) ? value : fail('Can only spread arrays');
}

export function extend(array: RuffArray, ...items: Value[]): RuffArray {
  const result = own(array) as RuffArray;
  result.push(...items);
  return result;
}

/** The dict as it is, for `extendDict`. */
export function spreadableDict(value: Value): Dict {
  return value instanceof Dict ? value : fail('Can only spread dicts');
}

export function extendDict(value: Dict, ...entries: Value[]): Dict {
  const result = own(value) as Dict;
  result.keyByText();
  return addEntries(result, ...entries);
}

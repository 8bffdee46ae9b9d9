/** Reading and writing elements and fields: `c[k]`, `c.name`. */

import { charAt, length } from './code-points.js';
import { fail } from './errors.js';
import { type Int, intText, isInt, toDouble } from './int.js';
import { lacksElements, lacksFields, lacksMember, lacksPlaces } from './lacking.js';
import { type RuffArray, RuffObject, type Value } from './value.js';

/** Short, so that engines inline it; all but elements that are there is left to another function. */
export function index(container: Value, key: Value): Value {
  if (Array.isArray(container) && typeof key === 'number') {
    const element = container[key];
    if (element !== undefined) return element;
  }
  return indexAnything(container, key);
}

/** `items[key]` where a plain reading found nothing: for negative positions, and the error. */
export function element(items: RuffArray, key: Int): Value {
  return items[position(items.length, key)]!;
}

/** `items[key] := value`, for positions that may be negative or out of bounds. */
export function setElement(items: RuffArray, key: Int, value: Value): void {
  items[position(items.length, key)] = value;
}

function indexAnything(container: Value, key: Value): Value {
  if (Array.isArray(container)) return isInt(key) ? element(container, key) : lacksElements();
  if (container instanceof RuffObject) return container.index(key);
  if (typeof container === 'function' && container.members) return container.members.index(key);
  if (typeof container !== 'string' || !isInt(key)) return lacksElements();
  const ahead = typeof key === 'number' && key >= 0 ? charAt(container, key) : undefined;
  return ahead ?? charAt(container, position(length(container), key))!;
}

export function setIndex(container: Value, key: Value, value: Value): void {
  if (Array.isArray(container)) {
    if (typeof key === 'number' && key >= 0 && key < container.length) container[key] = value;
    else if (isInt(key)) setElement(container, key, value);
    else lacksPlaces();
  } else if (container instanceof RuffObject) {
    container.setIndex(key, value);
  } else {
    lacksPlaces();
  }
}

export function field(container: Value, name: string): Value {
  if (container instanceof RuffObject) return container.field(name);
  if (typeof container === 'function' && container.members) return container.members.field(name);
  return lacksMember(name);
}

/** `container?.name` */
export function optionalField(container: Value, name: string): Value {
  return container === null ? null : field(container, name);
}

export function setField(container: Value, name: string, value: Value): void {
  if (container instanceof RuffObject) container.setField(name, value);
  else lacksFields();
}

/** Where a key points among that many elements; negative ones count from the end. */
function position(length: number, key: Int): number {
  const at = toDouble(key);
  const found = at < 0 ? at + length : at;
  return found >= 0 && found < length ? found : fail(`Index out of bounds: ${intText(key)}`);
}

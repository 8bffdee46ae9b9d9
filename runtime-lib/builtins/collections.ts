/** Functions of several kinds of collections: arrays, dicts, strings, bytes. */

import { Bytes } from '../core/bytes.js';
import { length as characters, positionOf } from '../core/code-points.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { Big } from '../core/int.js';
import { isDict } from '../core/is-dict.js';
import { lacksLength } from '../core/lacking.js';
import { share } from '../core/ownership.js';
import { type RuffArray, RuffObject, type Value } from '../core/value.js';
import { any, builtin, deferred, index, mismatch, param, rest } from './define.js';
import { isOwnArray, shareAll } from './holders.js';

/**
 * The number of elements, entries, bytes or characters.
 * @example len("naïve")  // 5
 */
export const len = /* @__PURE__ */ builtin(
  'len',
  () => [any('value', 'string|array|dict|bytes|set|queue|stack')],
  { returns: 'int' },
  lenDirect,
);

export function lenDirect(value: Value): number {
  if (typeof value === 'string') return characters(value);
  if (Array.isArray(value)) return value.length;
  const length = value instanceof RuffObject ? value.length : undefined;
  return length ?? lacksLength();
}

/**
 * An array of the arguments.
 * @example array(1, "a", null)  // [1, a, null]
 */
export const array = /* @__PURE__ */ builtin(
  'array',
  () => [rest(any('values'))],
  { returns: 'array' },
  (...values) => shareAll(values),
);

/**
 * An empty dict.
 * @example dict()  // {}
 */
export const dict = /* @__PURE__ */ builtin(
  'dict',
  () => [],
  { returns: 'dict', arity: 'dict() expects 0 arguments' },
  () => new Dict(),
);

/**
 * Whether a text contains another (1 or 0), an array an element, or a dict a key (true or false). Elements are the same
 * when they are scalars of one type and equal.
 * @example contains([1, 2, 3], 2)  // true
 * @example contains("ruff", "uf")  // 1
 */
export const contains = /* @__PURE__ */ builtin(
  'contains',
  () => [any('value', 'string|array|dict'), any('needle')],
  { returns: 'bool, or int for a string' },
  containsDirect,
);

export function containsDirect(value: Value, needle: Value): Value {
  const error = 'contains() requires two arguments: string/array and substring/item';
  if (typeof value === 'string') return value.includes(textual(needle, error)) ? 1 : 0;
  if (Array.isArray(value)) return find(value, needle) >= 0;
  if (isDict(value)) return value.has(textual(needle, error));
  return fail('contains() first argument must be a string, array, or dictionary');
}

/**
 * The first position of a text in a text, or of an element in an array; -1 if it is not there. Elements are the same
 * when they are scalars of one type and equal.
 * @example index_of(["a", "b", "c"], "b")  // 1
 * @example index_of("ruff", "f")  // 2
 */
export const index_of = /* @__PURE__ */ builtin(
  'index_of',
  () => [any('value', 'string|array'), any('needle')],
  { returns: 'int' },
  index_ofDirect,
);

export function index_ofDirect(value: Value, needle: Value): number {
  const error = 'index_of() requires two arguments: string/array and substring/item';
  if (typeof value === 'string') {
    const offset = value.indexOf(textual(needle, error));
    return offset < 0 ? -1 : positionOf(value, offset);
  }
  return Array.isArray(value)
    ? find(value, needle)
    : fail('index_of() first argument must be a string or array');
}

function textual(value: Value, error: string): string {
  return typeof value === 'string' ? value : fail(error);
}

/** The position of a scalar; collections and functions are never found. */
function find(items: RuffArray, wanted: Value): number {
  if (wanted instanceof Float)
    return items.findIndex((item) => item instanceof Float && item.value === wanted.value);
  if (wanted instanceof Big) return items.findIndex((item) => item instanceof Big && item.equals(wanted));
  const scalar = wanted === null || !['object', 'function'].includes(typeof wanted);
  return scalar ? items.indexOf(wanted) : -1;
}

/**
 * The array without the first element that is the item; or the dict without a key, and the value of that key (0 if
 * there was none).
 * @example remove([1, 2, 1], 1)  // [2, 1]
 * @example remove({"a": 1, "b": 2}, "a")  // [{"b": 2}, 1]
 */
export const remove = /* @__PURE__ */ builtin(
  'remove',
  () => [any('target', 'array|dict'), any('item')],
  { returns: 'array' },
  removeDirect,
);

export function removeDirect(target: Value, item: Value): RuffArray {
  if (Array.isArray(target)) {
    const at = find(target, item);
    return shareAll(at < 0 ? target.slice() : target.toSpliced(at, 1));
  }
  if (!isDict(target) || !target.takesKey(item)) {
    return fail('remove() requires an array or dictionary-like value with a valid key/item');
  }
  const result = target.copy();
  const removed = result.get(item);
  result.delete(item);
  return [result, removed === undefined ? 0 : share(removed)];
}

/** Of a dict it gives the pair of the changed dict and the value. */
export function removeInPlace(target: Value, item: Value): Value {
  if (target instanceof Dict && !target.shared && target.takesKey(item)) {
    const removed = target.get(item);
    target.delete(item);
    return [target, removed === undefined ? 0 : removed];
  }
  if (!isOwnArray(target)) return remove(target, item);
  const at = find(target, item);
  if (at >= 0) target.splice(at, 1);
  return target;
}

/**
 * An empty array or dict, like the argument.
 * @example clear([1, 2])  // []
 */
export const clear = /* @__PURE__ */ builtin(
  'clear',
  () => [any('target', 'array|dict')],
  { returns: 'array|dict', arity: 'clear expects 1 argument, got {n}' },
  clearDirect,
);

export function clearDirect(target: Value): Value {
  if (Array.isArray(target)) return [];
  return target instanceof Dict ? new Dict() : fail('clear() requires an array or dict argument');
}

const sliceable = () =>
  param('target', 'array|bytes', (value) => {
    if (Array.isArray(value) || value instanceof Bytes) return value;
    return mismatch('slice() requires array or bytes and numeric start/end arguments', value);
  });

/** Unlike other positions, these must be finite. */
const bound = (name: string) => {
  const error = `slice() ${name} must be a number`;
  const { accept } = index(name, error);
  return param(name, 'number', (value) => {
    const finite = !(value instanceof Float) || Number.isFinite(value.value);
    return finite ? accept(value) : mismatch(error, value);
  });
};

/**
 * The part of an array or byte string from position `start` up to, but not including, position `end`. Negative
 * positions count from the end.
 * @example slice([1, 2, 3, 4], 1, -1)  // [2, 3]
 */
export const slice = /* @__PURE__ */ builtin(
  'slice',
  () => [deferred(sliceable()), bound('start'), bound('end')],
  { returns: 'array|bytes' },
  (target, start, end) => {
    const whole = target();
    return whole instanceof Bytes
      ? new Bytes(whole.data.slice(start, end))
      : shareAll(whole.slice(start, end));
  },
);

/**
 * Dicts. Keys, values and items come in the order of the keys. Most of these functions do not mind a wrong argument:
 * what is no dict has no keys.
 */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber } from '../core/int.js';
import { share } from '../core/ownership.js';
import { text } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { any, builtin, dict, optional, param } from './define.js';

const lenient = (name = 'dict') =>
  param(name, 'dict', (value) => (value instanceof Dict ? value : undefined));

/** The value of a key, undefined where there is none or the value cannot be a key. */
function lookUp(entries: Dict, key: Value): Value | undefined {
  return entries.takesKey(key) ? entries.get(key) : undefined;
}

/**
 * The keys of a dict.
 * @example keys({"b": 1, "a": 2})  // [a, b]
 */
export const keys = /* @__PURE__ */ builtin(
  'keys',
  () => [lenient()],
  { returns: 'array<string>', arity: null },
  keysDirect,
);

export function keysDirect(entries: Value | undefined): string[] {
  return entries instanceof Dict ? entries.sortedKeys() : [];
}

/**
 * The values of a dict, in the order of their keys.
 * @example values({"b": 1, "a": 2})  // [2, 1]
 */
export const values = /* @__PURE__ */ builtin(
  'values',
  () => [lenient()],
  { returns: 'array', arity: null },
  valuesDirect,
);

export function valuesDirect(entries: Value | undefined): RuffArray {
  return entries instanceof Dict ? entries.sortedKeys().map((key) => share(entries.get(key)!)) : [];
}

/**
 * The entries of a dict as pairs of key and value.
 * @example items({"b": 1, "a": 2})  // [[a, 2], [b, 1]]
 */
export const items = /* @__PURE__ */ builtin(
  'items',
  () => [lenient()],
  { returns: 'array<[key, value]>', arity: null },
  itemsDirect,
);

export function itemsDirect(entries: Value | undefined): RuffArray {
  return entries instanceof Dict ? entries.sortedKeys().map((key) => [key, share(entries.get(key)!)]) : [];
}

/**
 * Whether a dict has a key: 1 or 0.
 * @example has_key({"a": 1}, "a")  // 1
 */
export const has_key = /* @__PURE__ */ builtin(
  'has_key',
  () => [lenient(), any('key', 'string|int')],
  { returns: 'int', arity: null },
  has_keyDirect,
);

export function has_keyDirect(entries: Value | undefined, key: Value): number {
  return entries instanceof Dict && lookUp(entries, key) !== undefined ? 1 : 0;
}

/**
 * The value of a key, or the default, or null.
 * @example get({"a": 1}, "b", 7)  // 7
 */
export const get = /* @__PURE__ */ builtin(
  'get',
  () => [lenient(), any('key', 'string|int'), optional(any('default'))],
  { returns: 'any', arity: null },
  getDirect,
);

export function getDirect(entries: Value | undefined, key: Value, fallback: Value = null): Value {
  if (!(entries instanceof Dict) || !entries.takesKey(key)) return null;
  const value = entries.get(key);
  return share(value === undefined ? fallback : value);
}

const NEEDS_THREE = 'get_default() requires 3 arguments: dict, key, default_value';

/**
 * The value of a key, or the default.
 * @example get_default({"a": 1}, "b", 7)  // 7
 */
export const get_default = /* @__PURE__ */ builtin(
  'get_default',
  () => [
    dict('dict', NEEDS_THREE),
    any('key', 'string|int'),
    param('default', 'any', (value) => (value === undefined ? fail(NEEDS_THREE) : value)),
  ],
  { returns: 'any', arity: null },
  (entries, key, fallback) => {
    if (!entries.takesKey(key)) return fail(NEEDS_THREE);
    const value = entries.get(key);
    return share(value === undefined ? fallback : value);
  },
);

/**
 * A dict with the entries of two others; where both have a key, the second one's value counts. `{}` when an argument is
 * no dict.
 * @example merge({"a": 1, "b": 2}, {"b": 3})  // {"a": 1, "b": 3}
 */
export const merge = /* @__PURE__ */ builtin(
  'merge',
  () => [lenient('a'), lenient('b')],
  { returns: 'dict', arity: null },
  merged,
);

/**
 * A dict with the entries of two others, `merge` by another name.
 * @example update({"a": 1}, {"b": 2})  // {"a": 1, "b": 2}
 */
export const update = /* @__PURE__ */ builtin(
  'update',
  () => [lenient('a'), lenient('b')],
  { returns: 'dict', arity: null },
  merged,
);

function merged(a: Dict | undefined, b: Dict | undefined): Dict {
  return a && b ? addAll(a.copy(), b) : new Dict();
}

function addAll(target: Dict, added: Dict): Dict {
  const names = added.keys();
  const held = added.values();
  for (let i = 0; i < names.length; i++) target.set(names[i]!, share(held[i]!));
  return target;
}

export function mergeInPlace(target: Value, added: Value): Value {
  return target instanceof Dict && !target.shared && added instanceof Dict
    ? addAll(target, added)
    : merge(target, added);
}

export const updateInPlace = mergeInPlace;

/**
 * A dict with the values as keys and the keys as values. Values that are no scalars are left out.
 * @example invert({"a": 1, "b": "x"})  // {"1": a, "x": b}
 */
export const invert = /* @__PURE__ */ builtin(
  'invert',
  () => [dict('dict', 'invert() requires a dict argument')],
  { returns: 'dict', arity: null },
  (entries) => {
    const result = new Dict();
    for (const key of entries.sortedKeys()) {
      const value = entries.get(key)!;
      if (typeof value === 'string' || typeof value === 'boolean' || isNumber(value))
        result.set(text(value), key);
    }
    return result;
  },
);

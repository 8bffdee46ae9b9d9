/** Assertions: they return true or throw. */
import { Dict } from '../core/dict.js';
import { equal } from '../core/equality.js';
import { fail } from '../core/errors.js';
import { truthy } from '../core/operators.js';
import { debugText } from '../core/text.js';
import type { Value } from '../core/value.js';
import { any, bool, builtin, optional } from './define.js';

/**
 * Throws the message, or "Assertion failed", unless the condition is truthy.
 * @example assert(1 < 2, "order")  // true
 */
export const assert = /* @__PURE__ */ builtin(
  'assert',
  () => [any('condition'), optional(any('message', 'string'))],
  {
    returns: 'true',
    arity: 'assert() expects at most 2 arguments: condition, [message]',
    tooFew: 'assert requires at least 1 argument: condition',
  },
  assertCode,
);

export function assertCode(condition: Value, message?: Value): boolean {
  return truthy(condition) || fail(typeof message === 'string' ? message : 'Assertion failed');
}

/**
 * Throws unless the two values are equal as `==` sees it.
 * @example assert_equal(1 + 1, 2)  // true
 */
export const assert_equal = /* @__PURE__ */ builtin(
  'assert_equal',
  () => [any('actual'), any('expected')],
  { returns: 'true', arity: 'assert_equal requires 2 arguments: actual, expected' },
  (actual, expected) =>
    equal(actual, expected) ||
    fail(`Assertion failed: expected ${debugText(expected)}, got ${debugText(actual)}`),
);

/**
 * Throws unless the value is `true`.
 * @example assert_true(2 > 1)  // true
 */
export const assert_true = /* @__PURE__ */ builtin(
  'assert_true',
  () => [bool('value', 'assert_true requires a boolean argument')],
  { returns: 'true', arity: 'assert_true requires exactly 1 argument' },
  (value) => value || fail('Assertion failed: expected true, got false'),
);

/**
 * Throws unless the value is `false`.
 * @example assert_false(1 > 2)  // true
 */
export const assert_false = /* @__PURE__ */ builtin(
  'assert_false',
  () => [bool('value', 'assert_false requires a boolean argument')],
  { returns: 'true', arity: 'assert_false requires exactly 1 argument' },
  (value) => !value || fail('Assertion failed: expected false, got true'),
);

/**
 * Throws unless an array has the item, a text the part, or a dict the key.
 * @example assert_contains([1, 2, 3], 2)  // true
 */
export const assert_contains = /* @__PURE__ */ builtin(
  'assert_contains',
  () => [any('collection', 'array|string|dict'), any('item')],
  { returns: 'true', arity: 'assert_contains requires 2 arguments: collection, item' },
  (collection, item) => {
    let found: boolean;
    if (Array.isArray(collection)) found = collection.some((value) => equal(value, item));
    else if (typeof collection === 'string') found = typeof item === 'string' && collection.includes(item);
    else if (collection instanceof Dict) found = typeof item === 'string' && collection.has(item);
    else return fail('assert_contains requires an array, string, or dict as first argument');
    return found || fail(`Assertion failed: ${debugText(collection)} does not contain ${debugText(item)}`);
  },
);

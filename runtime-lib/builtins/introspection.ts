/** What a value is. */

import { Float } from '../core/float.js';
import { isInt } from '../core/int.js';
import { isDict } from '../core/is-dict.js';
import { truthy } from '../core/operators.js';
import { typeName } from '../core/type-name.js';
import type { Value } from '../core/value.js';
import { alias, any, builtin, optional } from './define.js';

/**
 * The name of the value's type.
 * @example type(1.5)  // float
 */
export const type = /* @__PURE__ */ builtin('type', () => [any('value')], { returns: 'string' }, typeName);

/**
 * The name of the value's type: `type`.
 * @example type_of([1])  // array
 */
export const type_of = /* @__PURE__ */ alias('type_of', type);

/**
 * Whether the value counts as true in a condition.
 * @example is_truthy([])  // false
 */
export const is_truthy = /* @__PURE__ */ builtin(
  'is_truthy',
  () => [any('value')],
  { returns: 'bool' },
  truthy,
);

const perhaps = () => [optional(any('value'))] as const;

/**
 * Whether the value is an int.
 * @example is_int(1.0)  // false
 */
export const is_int = /* @__PURE__ */ builtin(
  'is_int',
  perhaps,
  { returns: 'bool', arity: 'is_int() expects 1 argument' },
  is_intDirect,
);

export function is_intDirect(value: Value | undefined): boolean {
  return isInt(value);
}

/**
 * Whether the value is a float.
 * @example is_float(1.0)  // true
 */
export const is_float = /* @__PURE__ */ builtin(
  'is_float',
  perhaps,
  { returns: 'bool', arity: 'is_float() expects 1 argument' },
  is_floatDirect,
);

export function is_floatDirect(value: Value | undefined): boolean {
  return value instanceof Float;
}

/**
 * Whether the value is a string.
 * @example is_string("1")  // true
 */
export const is_string = /* @__PURE__ */ builtin(
  'is_string',
  perhaps,
  { returns: 'bool', arity: 'is_string() expects 1 argument' },
  is_stringDirect,
);

export function is_stringDirect(value: Value | undefined): boolean {
  return typeof value === 'string';
}

/**
 * Whether the value is a bool.
 * @example is_bool(0)  // false
 */
export const is_bool = /* @__PURE__ */ builtin(
  'is_bool',
  perhaps,
  { returns: 'bool', arity: 'is_bool() expects 1 argument' },
  is_boolDirect,
);

export function is_boolDirect(value: Value | undefined): boolean {
  return typeof value === 'boolean';
}

/**
 * Whether the value is an array.
 * @example is_array([1])  // true
 */
export const is_array = /* @__PURE__ */ builtin(
  'is_array',
  perhaps,
  { returns: 'bool', arity: 'is_array() expects 1 argument' },
  is_arrayDirect,
);

export function is_arrayDirect(value: Value | undefined): boolean {
  return Array.isArray(value);
}

/**
 * Whether the value is a dict.
 * @example is_dict({"a": 1})  // true
 */
export const is_dict = /* @__PURE__ */ builtin(
  'is_dict',
  perhaps,
  { returns: 'bool', arity: 'is_dict() expects 1 argument' },
  is_dictDirect,
);

export function is_dictDirect(value: Value | undefined): boolean {
  return value !== undefined && isDict(value);
}

/**
 * Whether the value is null.
 * @example is_null(get({"a": 1}, "b"))  // true
 */
export const is_null = /* @__PURE__ */ builtin(
  'is_null',
  perhaps,
  { returns: 'bool', arity: 'is_null() expects 1 argument' },
  is_nullDirect,
);

export function is_nullDirect(value: Value | undefined): boolean {
  return value === null;
}

/**
 * Whether the value is a function, user-defined or builtin.
 * @example is_function(print)  // true
 */
export const is_function = /* @__PURE__ */ builtin(
  'is_function',
  perhaps,
  { returns: 'bool', arity: 'is_function() expects 1 argument' },
  is_functionDirect,
);

export function is_functionDirect(value: Value | undefined): boolean {
  return typeof value === 'function';
}

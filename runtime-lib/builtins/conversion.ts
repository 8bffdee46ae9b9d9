/** From one type to another. */
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { Float, float } from '../core/float.js';
import { fromDouble, type Int, intText, isInt, isNumber, parseInteger, toDouble } from '../core/int.js';
import { truthy } from '../core/operators.js';
import { debugText, text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { alias, any, array, builtin, string } from './define.js';
import { parseDecimal } from './numerals.js';
import { trim } from './whitespace.js';

/**
 * The int that a text of decimal digits, with or without a sign, stands for.
 * @example parse_int(" -42 ")  // -42
 */
export const parse_int = /* @__PURE__ */ builtin(
  'parse_int',
  () => [string('text', 'parse_int requires a string argument')],
  { returns: 'int', arity: 'parse_int requires a string argument' },
  parse_intCode,
);

export function parse_intCode(value: string): Int {
  return parseInteger(trim(value)) ?? fail(`Cannot parse '${value}' as integer`);
}

/**
 * The float that a text stands for: decimal digits with an optional fraction and exponent, `inf` or `nan`.
 * @example parse_float("1.5e3")  // 1500
 */
export const parse_float = /* @__PURE__ */ builtin(
  'parse_float',
  () => [string('text', 'parse_float requires a string argument')],
  { returns: 'float', arity: 'parse_float requires a string argument' },
  (value) => float(parseDecimal(trim(value)) ?? fail(`Cannot parse '${value}' as float`)),
);

/**
 * A number, text or bool as an int. Fractions are dropped; `true` is 1.
 * @example to_int(-2.9)  // -2
 */
export const to_int = /* @__PURE__ */ builtin(
  'to_int',
  () => [any('value', 'int|float|string|bool')],
  { returns: 'int', arity: 'to_int() requires one argument' },
  to_intDirect,
);

export function to_intDirect(value: Value): Int {
  if (isInt(value)) return value;
  if (value instanceof Float) return fromDouble(value.value);
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'string') return parseInteger(trim(value)) ?? fail(`Cannot convert '${value}' to int`);
  return fail(`Cannot convert ${kindWord(value)} to int`);
}

/**
 * A number, text or bool as a float.
 * @example to_float("2.50")  // 2.5
 */
export const to_float = /* @__PURE__ */ builtin(
  'to_float',
  () => [any('value', 'int|float|string|bool')],
  { returns: 'float', arity: 'to_float() requires one argument' },
  to_floatDirect,
);

export function to_floatDirect(value: Value): Value {
  if (isNumber(value)) return float(toDouble(value));
  if (typeof value === 'boolean') return float(Number(value));
  if (typeof value === 'string') {
    return float(parseDecimal(trim(value)) ?? fail(`Cannot convert '${value}' to float`));
  }
  return fail(`Cannot convert ${kindWord(value)} to float`);
}

function kindWord(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value.type === 'dict' ? 'dict' : 'value';
}

/**
 * The value as `print` shows it.
 * @example to_string([1, "a"]) + "!"  // [1, a]!
 */
export const to_string = /* @__PURE__ */ builtin(
  'to_string',
  () => [any('value')],
  { returns: 'string', arity: 'to_string() requires one argument' },
  to_stringDirect,
);

export function to_stringDirect(value: Value): string {
  return typeof value === 'number' ? `${value}` : text(value);
}

/**
 * The value as `print` shows it: `to_string`.
 * @example str(1.50) + "!"  // 1.5!
 */
export const str = /* @__PURE__ */ alias('str', to_string);

/**
 * The value as a bool. Unlike in conditions, the texts "0" and "false" are false.
 * @example to_bool("False")  // false
 */
export const to_bool = /* @__PURE__ */ builtin(
  'to_bool',
  () => [any('value')],
  { returns: 'bool', arity: 'to_bool() requires one argument' },
  (value) =>
    truthy(value) && value !== '0' && !(typeof value === 'string' && value.toLowerCase() === 'false'),
);

/**
 * A byte string of ints from 0 to 255.
 * @example len(bytes([82, 117, 102, 102]))  // 4
 */
export const bytes = /* @__PURE__ */ builtin(
  'bytes',
  () => [array('values', 'bytes() requires an array argument')],
  { returns: 'bytes', arity: 'bytes() requires an array argument' },
  (values) => new Bytes(Uint8Array.from(values, toByte)),
);

function toByte(value: Value): number {
  if (!isInt(value)) return fail('bytes() requires an array of integers');
  if (typeof value === 'number' && value >= 0 && value <= 255) return value;
  return fail(`bytes() requires integers in range 0-255, got ${intText(value)}`);
}

/**
 * Throws an error with this message.
 * @example error("out of cheese")  // Runtime Error: out of cheese
 */
export const error = /* @__PURE__ */ builtin(
  'error',
  () => [any('message')],
  { returns: 'never' },
  (message) => fail(typeof message === 'string' ? message : debugText(message)),
);

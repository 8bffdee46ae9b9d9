/** Upper and lower case. */
import { charAt } from '../core/code-points.js';
import { builtin, string } from './define.js';

/**
 * The text in upper case, by the full Unicode mapping: `upper`.
 * @example to_upper("straße")  // STRASSE
 */
export const to_upper = /* @__PURE__ */ builtin(
  'to_upper',
  () => [string('value', 'to_upper() requires a string argument')],
  { returns: 'string' },
  (value) => value.toUpperCase(),
);

/**
 * The text in upper case, by the full Unicode mapping.
 * @example upper("ruff")  // RUFF
 */
export const upper = /* @__PURE__ */ builtin(
  'upper',
  () => [string('value', 'upper() requires a string argument')],
  { returns: 'string' },
  upperCode,
);

export function upperCode(value: string): string {
  return value.toUpperCase();
}

/**
 * The text in lower case, by the full Unicode mapping: `lower`.
 * @example to_lower("ΟΔΟΣ")  // οδος
 */
export const to_lower = /* @__PURE__ */ builtin(
  'to_lower',
  () => [string('value', 'to_lower() requires a string argument')],
  { returns: 'string' },
  (value) => value.toLowerCase(),
);

/**
 * The text in lower case, by the full Unicode mapping.
 * @example lower("RUFF")  // ruff
 */
export const lower = /* @__PURE__ */ builtin(
  'lower',
  () => [string('value', 'lower() requires a string argument')],
  { returns: 'string' },
  lowerCode,
);

export function lowerCode(value: string): string {
  return value.toLowerCase();
}

/**
 * The text with its first character in upper case and the rest in lower case.
 * @example capitalize("hELLO wORLD")  // Hello world
 */
export const capitalize = /* @__PURE__ */ builtin(
  'capitalize',
  () => [string('value', 'capitalize() requires a string argument')],
  { returns: 'string' },
  capitalized,
);

/** Upper case may be longer: `ß` becomes `SS`. */
export function capitalized(word: string): string {
  const first = charAt(word, 0) ?? '';
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

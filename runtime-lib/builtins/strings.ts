/** Strings: case, white space, search and replacement, parts. Positions count code points. */
import { charAt, length, slice } from '../core/code-points.js';
import { isNumber } from '../core/int.js';
import { debugText, text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { alias, array, builtin, index, string } from './define.js';
import { trim as trimBoth, trimEnd, trimStart, WHITE_SPACE } from './whitespace.js';

// ── Case ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The text in upper case, by the full Unicode mapping.
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
  (value) => value.toUpperCase(),
);

/**
 * The text in lower case, by the full Unicode mapping.
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
  (value) => value.toLowerCase(),
);

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

// ── White space ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The text without white space at both ends.
 * @example "[" + trim("  ruff ") + "]"  // [ruff]
 */
export const trim = /* @__PURE__ */ builtin(
  'trim',
  () => [string('value', 'trim() requires a string argument')],
  { returns: 'string' },
  trimBoth,
);

/**
 * The text without white space at its start.
 * @example "[" + trim_start("  ruff ") + "]"  // [ruff ]
 */
export const trim_start = /* @__PURE__ */ builtin(
  'trim_start',
  () => [string('value', 'trim_start() requires a string argument')],
  { returns: 'string' },
  trimStart,
);

/**
 * The text without white space at its end.
 * @example "[" + trim_end("  ruff ") + "]"  // [  ruff]
 */
export const trim_end = /* @__PURE__ */ builtin(
  'trim_end',
  () => [string('value', 'trim_end() requires a string argument')],
  { returns: 'string' },
  trimEnd,
);

/**
 * The lines of a text, without their ends `\n` or `\r\n`; a final line end makes no extra line.
 * @example lines("one\ntwo\n")  // [one, two]
 */
export const lines = /* @__PURE__ */ builtin(
  'lines',
  () => [string('value', 'lines() requires a string argument')],
  { returns: 'array<string>', arity: null },
  (value) => {
    const found = value.split(/\r?\n/);
    if (found.at(-1) === '') found.pop();
    return found;
  },
);

/**
 * The parts of a text between white space.
 * @example words("  the quick  fox ")  // [the, quick, fox]
 */
export const words = /* @__PURE__ */ builtin(
  'words',
  () => [string('value', 'words() requires a string argument')],
  { returns: 'array<string>', arity: null },
  (value) => value.split(WHITE_SPACE).filter((word) => word !== ''),
);

// ── Search and replacement ─────────────────────────────────────────────────────────────────────────────────────────

/**
 * Whether a text begins with another.
 * @example starts_with("ruff.toml", "ruff")  // true
 */
export const starts_with = /* @__PURE__ */ builtin(
  'starts_with',
  () => {
    const error = 'starts_with() requires string and prefix string arguments';
    return [string('value', error), string('prefix', error)];
  },
  { returns: 'bool' },
  (value, prefix) => value.startsWith(prefix),
);

/**
 * Whether a text ends with another.
 * @example ends_with("ruff.toml", ".toml")  // true
 */
export const ends_with = /* @__PURE__ */ builtin(
  'ends_with',
  () => {
    const error = 'ends_with() requires string and suffix string arguments';
    return [string('value', error), string('suffix', error)];
  },
  { returns: 'bool' },
  (value, suffix) => value.endsWith(suffix),
);

/**
 * The text with every occurrence of `from` replaced by `to`. An empty `from` puts `to` before every character and at
 * the end.
 * @example replace("a-b-c", "-", "+")  // a+b+c
 * @example replace("abc", "", "-")  // -a-b-c-
 */
export const replace = /* @__PURE__ */ builtin(
  'replace',
  () => {
    const error = 'replace() requires string, from-string, and to-string arguments';
    return [string('value', error), string('from', error), string('to', error)];
  },
  { returns: 'string' },
  (value, from, to) => {
    if (from === '') return to + Array.from(value, (char) => char + to).join('');
    return value.replaceAll(from, () => to);
  },
);

/**
 * The text with every occurrence of `from` replaced by `to`: `replace` for programs that shadow that name.
 * @example replace_str("a-b-c", "-", "+")  // a+b+c
 */
export const replace_str = /* @__PURE__ */ alias('replace_str', replace, { arity: null });

// ── Parts ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Whether a text has no characters.
 * @example is_empty("")  // true
 */
export const is_empty = /* @__PURE__ */ builtin(
  'is_empty',
  () => [string('value', 'is_empty() requires a string argument')],
  { returns: 'bool', arity: null },
  (value) => value === '',
);

/**
 * The number of characters (code points) of a text.
 * @example count_chars("naïve")  // 5
 */
export const count_chars = /* @__PURE__ */ builtin(
  'count_chars',
  () => [string('value', 'count_chars() requires a string argument')],
  { returns: 'int', arity: null },
  length,
);

/**
 * The character at a position, counted from 0; empty past the end.
 * @example char_at("ruff", 1)  // u
 */
export const char_at = /* @__PURE__ */ builtin(
  'char_at',
  () => [
    string('value', 'char_at() requires a string argument for value'),
    index('index', 'char_at() index must be a number'),
  ],
  { returns: 'string', arity: null },
  (value, position) => charAt(value, Math.max(0, position)) ?? '',
);

/**
 * The part of a text from position `start` up to, but not including, position `end`.
 * @example substring("typescript", 0, 4)  // type
 */
export const substring = /* @__PURE__ */ builtin(
  'substring',
  () => {
    const error = 'substring() start and end must be a number';
    return [
      string('value', 'substring() requires a string argument for value'),
      index('start', error),
      index('end', error),
    ];
  },
  { returns: 'string' },
  (value, start, end) => slice(value, Math.max(0, start), Math.max(0, end)),
);

/**
 * The part of a text from position `start` up to, but not including, position `end` (no length): `substring`.
 * @example substr("typescript", 4, 10)  // script
 */
export const substr = /* @__PURE__ */ alias('substr', substring);

/**
 * The fields of a text between occurrences of a delimiter. An empty delimiter gives the characters, between two empty
 * strings.
 * @example split("a,b,,c", ",")  // [a, b, , c]
 */
export const split = /* @__PURE__ */ builtin(
  'split',
  () => {
    const error = 'split() requires string and delimiter string arguments';
    return [string('value', error), string('delimiter', error)];
  },
  { returns: 'array<string>' },
  (value, delimiter) => (delimiter === '' ? ['', ...value, ''] : value.split(delimiter)),
);

/**
 * The elements of an array as one text, with a separator between them.
 * @example join(["a", 1, true], "-")  // a-1-true
 */
export const join = /* @__PURE__ */ builtin(
  'join',
  () => {
    const error = 'join() requires array and separator string arguments';
    return [array('values', error), string('separator', error)];
  },
  { returns: 'string' },
  (values, separator) => values.map(joined).join(separator),
);

/** Scalars as they print, everything else in debug form: odd, but what programs get. */
function joined(value: Value): string {
  const scalar = typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
  return scalar ? text(value) : debugText(value);
}

/**
 * The text repeated a number of times.
 * @example repeat("ab", 3)  // ababab
 */
export const repeat = /* @__PURE__ */ builtin(
  'repeat',
  () => [
    string('value', 'repeat() requires a string argument for value'),
    index('count', 'repeat() count must be a number'),
  ],
  { returns: 'string' },
  (value, count) => (count > 0 ? value.repeat(count) : ''),
);

/**
 * The text from its last character to its first.
 * @example str_reverse("ruff")  // ffur
 */
export const str_reverse = /* @__PURE__ */ builtin(
  'str_reverse',
  () => [string('value', 'str_reverse() requires a string argument')],
  { returns: 'string', arity: null },
  (value) => Array.from(value).reverse().join(''),
);

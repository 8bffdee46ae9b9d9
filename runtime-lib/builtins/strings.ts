/** Strings: search and replacement, parts. Positions count code points. */
import { charAt, length, slice } from '../core/code-points.js';
import { isNumber } from '../core/int.js';
import { debugText, text } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { alias, array, builtin, index, string } from './define.js';

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
  starts_withCode,
);

export function starts_withCode(value: string, prefix: string): boolean {
  return value.startsWith(prefix);
}

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
  ends_withCode,
);

export function ends_withCode(value: string, suffix: string): boolean {
  return value.endsWith(suffix);
}

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
  replaceCode,
);

export function replaceCode(value: string, from: string, to: string): string {
  if (from === '') return to + Array.from(value, (char) => char + to).join('');
  // In a text that replaces, `$` has a meaning; calling a function for each place takes longer.
  return to.includes('$') ? value.replaceAll(from, () => to) : value.replaceAll(from, to);
}

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
  substringCode,
);

export function substringCode(value: string, start: number, end: number): string {
  return slice(value, Math.max(0, start), Math.max(0, end));
}

/**
 * The part of a text from position `start` up to, but not including, position `end` (no length): `substring`.
 * @example substr("typescript", 4, 10)  // script
 */
export const substr = /* @__PURE__ */ alias('substr', substring);

export const substrCode = substringCode;

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
  splitCode,
);

export function splitCode(value: string, delimiter: string): string[] {
  return delimiter === '' ? ['', ...value, ''] : value.split(delimiter);
}

/** What `for field in split(value, delimiter)` goes over: the fields are made as they are needed, and no array of them. */
export function fieldsOf(value: string, delimiter: string): Iterable<string> {
  return delimiter === '' ? splitCode(value, delimiter) : new Fields(value, delimiter);
}

/** A class, because engines make the loop over it into a bare one; over a generator they do not. */
class Fields implements IterableIterator<string> {
  /** Where the next field begins; -1 after the last one. */
  #at = 0;

  constructor(
    readonly text: string,
    readonly delimiter: string,
  ) {}

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<string, undefined> {
    const at = this.#at;
    if (at < 0) return { value: undefined, done: true };
    const end = this.text.indexOf(this.delimiter, at);
    this.#at = end < 0 ? -1 : end + this.delimiter.length;
    return { value: end < 0 ? this.text.slice(at) : this.text.slice(at, end), done: false };
  }
}

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
  joinCode,
);

export function joinCode(values: RuffArray, separator: string): string {
  const areTexts = values.every((value) => typeof value === 'string');
  return (areTexts ? values : values.map(joined)).join(separator);
}

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
  repeatCode,
);

export function repeatCode(value: string, count: number): string {
  return count > 0 ? value.repeat(count) : '';
}

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

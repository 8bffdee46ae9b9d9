/**
 * Regular expressions in the language of the RE2 family: no look-around, no back-references. An invalid pattern matches
 * nothing.
 */
import { Regex } from '../regex/regex.js';
import { builtin, string } from './define.js';

const cache = /* @__PURE__ */ new Map<string, Regex | undefined>();
const MAX_CACHED = 200;

function compiled(pattern: string): Regex | undefined {
  if (!cache.has(pattern)) {
    if (cache.size >= MAX_CACHED) cache.clear();
    cache.set(pattern, Regex.compile(pattern));
  }
  return cache.get(pattern);
}

const textAndPattern = (name: string) => {
  const error = `${name} requires two string arguments (text, pattern)`;
  return [string('text', error), string('pattern', error)] as const;
};

/**
 * Whether a pattern matches anywhere in a text.
 * @example regex_match("order 66", "\\d+$")  // true
 */
export const regex_match = /* @__PURE__ */ builtin(
  'regex_match',
  () => textAndPattern('regex_match'),
  { returns: 'bool', arity: null },
  (text, pattern) => compiled(pattern)?.test(text) ?? false,
);

/**
 * All matches of a pattern in a text that do not overlap.
 * @example regex_find_all("a1 b22", "[a-z]\\d+")  // [a1, b22]
 */
export const regex_find_all = /* @__PURE__ */ builtin(
  'regex_find_all',
  () => textAndPattern('regex_find_all'),
  { returns: 'array<string>', arity: null },
  (text, pattern) => {
    const found: string[] = [];
    for (const { start, end } of compiled(pattern)?.matches(text) ?? []) found.push(text.slice(start, end));
    return found;
  },
);

/**
 * The text with all matches of a pattern replaced. In the replacement `$1` or `${1}` stands for a group, `$name` for a
 * named one, `$0` for the match and `$$` for a dollar sign.
 * @example regex_replace("2024-05", "(\\d+)-(\\d+)", "$2/$1")  // 05/2024
 */
export const regex_replace = /* @__PURE__ */ builtin(
  'regex_replace',
  () => {
    const error = 'regex_replace requires three string arguments (text, pattern, replacement)';
    return [string('text', error), string('pattern', error), string('replacement', error)];
  },
  { returns: 'string', arity: null },
  (text, pattern, replacement) => compiled(pattern)?.replace(text, replacement) ?? text,
);

/**
 * The parts of a text between the matches of a pattern.
 * @example regex_split("a, b;c", "[,;]\\s*")  // [a, b, c]
 */
export const regex_split = /* @__PURE__ */ builtin(
  'regex_split',
  () => textAndPattern('regex_split'),
  { returns: 'array<string>', arity: null },
  (text, pattern) => {
    const parts: string[] = [];
    let copied = 0;
    for (const { start, end } of compiled(pattern)?.matches(text) ?? []) {
      parts.push(text.slice(copied, start));
      copied = end;
    }
    parts.push(text.slice(copied));
    return parts;
  },
);

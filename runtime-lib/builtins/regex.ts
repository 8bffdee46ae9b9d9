/**
 * Regular expressions in the language of the RE2 family: no look-around, no back-references. An invalid pattern matches
 * nothing.
 *
 * Patterns that are written in a program are read by the compiler, which calls the `Prepared` form with the tree: a program
 * that has only such carries no reader of patterns.
 */
import { parse } from '../regex/parser.js';
import { Regex } from '../regex/regex.js';
import type { Pattern } from '../regex/syntax.js';
import { builtin, string } from './define.js';

const cache = /* @__PURE__ */ new Map<string, Regex | undefined>();
const MAX_CACHED = 200;

function compiled(pattern: string): Regex | undefined {
  if (!cache.has(pattern)) {
    if (cache.size >= MAX_CACHED) cache.clear();
    const tree = parse(pattern);
    cache.set(pattern, tree && new Regex(tree));
  }
  return cache.get(pattern);
}

const ready = /* @__PURE__ */ new Map<Pattern, Regex>();

function prepared(pattern: Pattern): Regex {
  let regex = ready.get(pattern);
  if (!regex) ready.set(pattern, (regex = new Regex(pattern)));
  return regex;
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

export function regex_matchPrepared(text: string, pattern: Pattern): boolean {
  return prepared(pattern).test(text);
}

/**
 * All matches of a pattern in a text that do not overlap.
 * @example regex_find_all("a1 b22", "[a-z]\\d+")  // [a1, b22]
 */
export const regex_find_all = /* @__PURE__ */ builtin(
  'regex_find_all',
  () => textAndPattern('regex_find_all'),
  { returns: 'array<string>', arity: null },
  (text, pattern) => found(text, compiled(pattern)),
);

export function regex_find_allPrepared(text: string, pattern: Pattern): string[] {
  return found(text, prepared(pattern));
}

function found(text: string, regex: Regex | undefined): string[] {
  return Array.from(regex?.matches(text) ?? [], ({ start, end }) => text.slice(start, end));
}

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

export function regex_replacePrepared(text: string, pattern: Pattern, replacement: string): string {
  return prepared(pattern).replace(text, replacement);
}

/**
 * The parts of a text between the matches of a pattern.
 * @example regex_split("a, b;c", "[,;]\\s*")  // [a, b, c]
 */
export const regex_split = /* @__PURE__ */ builtin(
  'regex_split',
  () => textAndPattern('regex_split'),
  { returns: 'array<string>', arity: null },
  (text, pattern) => divided(text, compiled(pattern)),
);

export function regex_splitPrepared(text: string, pattern: Pattern): string[] {
  return divided(text, prepared(pattern));
}

function divided(text: string, regex: Regex | undefined): string[] {
  const parts: string[] = [];
  let copied = 0;
  for (const { start, end } of regex?.matches(text) ?? []) {
    parts.push(text.slice(copied, start));
    copied = end;
  }
  parts.push(text.slice(copied));
  return parts;
}

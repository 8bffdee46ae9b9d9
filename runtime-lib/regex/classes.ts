/** Classes of characters, as source in the `v` mode of JavaScript: what `\w`, `\p{Greek}` and `[:alpha:]` stand for. */
import { invalid } from './syntax.js';

export const ANY = '[\\s\\S]';
export const WORD = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]';
export const ASCII_WORD = '[0-9A-Za-z_]';

/** Any character but those of a class. */
export function not(source: string): string {
  return `[^${source}]`;
}

export function literal(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}

/** `\d`, `\s`, `\w` and their opposites, or undefined. */
export function perlClass(letter: string, unicode: boolean): string | undefined {
  const classes: Readonly<Record<string, string>> = unicode
    ? { d: '\\p{Nd}', s: '\\p{White_Space}', w: WORD }
    : { d: '[0-9]', s: '[\\t\\n\\v\\f\\r ]', w: ASCII_WORD };
  const source = classes[letter.toLowerCase()];
  if (source === undefined) return undefined;
  if (letter === letter.toLowerCase()) return source;
  // Outside of Unicode mode characters are bytes, and the opposite would have parts of characters in it.
  return unicode ? not(source) : invalid();
}

const POSIX: Readonly<Record<string, string>> = {
  alnum: '[0-9A-Za-z]',
  alpha: '[A-Za-z]',
  ascii: '\\p{ASCII}',
  blank: '[\\t ]',
  cntrl: '[\\u{0}-\\u{1f}\\u{7f}]',
  digit: '[0-9]',
  graph: '[\\u{21}-\\u{7e}]',
  lower: '[a-z]',
  print: '[\\u{20}-\\u{7e}]',
  punct: '[\\u{21}-\\u{2f}\\u{3a}-\\u{40}\\u{5b}-\\u{60}\\u{7b}-\\u{7e}]',
  space: '[\\t\\n\\v\\f\\r ]',
  upper: '[A-Z]',
  word: ASCII_WORD,
  xdigit: '[0-9A-Fa-f]',
};

/** `[:name:]` or `[:^name:]` at the start of a text: its source and length. */
export function posixClass(text: string): { source: string; length: number } | undefined {
  const found = /^\[:(\^?)([a-z]+):\]/.exec(text);
  const source = found && POSIX[found[2]!];
  return source ? { source: found[1] ? not(source) : source, length: found[0].length } : undefined;
}

const KEYS: Readonly<Record<string, string>> = {
  gc: 'gc',
  generalcategory: 'gc',
  sc: 'sc',
  script: 'sc',
  scx: 'scx',
  scriptextensions: 'scx',
};

/** Names that are not their words in title case. */
const NAMES: Readonly<Record<string, string>> = { ascii: 'ASCII', whitespace: 'White_Space' };

/** What stands between the braces of `\p{…}`. Case, spaces, `-` and a leading `is` do not matter in names. */
export function property(text: string): string {
  const [, key, operator, value] = /^([^=:!]*)(?:(!=|[=:])(.*))?$/.exec(text) ?? invalid();
  const source = value === undefined ? lone(key!) : `\\p{${KEYS[fold(key!)] ?? invalid()}=${spelled(value)}}`;
  const found = isValid(source) ? source : invalid();
  return operator === '!=' ? not(found) : found;
}

/** A property, a category or a script. */
function lone(name: string): string {
  const spelling = spelled(name.trim().replace(/^is[ _-]?/i, ''));
  return [`\\p{${spelling}}`, `\\p{sc=${spelling}}`].find(isValid) ?? invalid();
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[ _-]/g, '');
}

function spelled(name: string): string {
  const words = name
    .trim()
    .toLowerCase()
    .split(/[ _-]+/);
  return NAMES[fold(name)] ?? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('_');
}

export function isValid(source: string): boolean {
  try {
    new RegExp(source, 'v');
    return true;
  } catch {
    return false;
  }
}

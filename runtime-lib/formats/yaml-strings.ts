/**
 * Strings of YAML in the style that shows them best: plain, in single quotes, in double quotes with escapes, or, when
 * they have several lines, as a literal block.
 */
import { readsAsOther } from './yaml-scalars.js';

/** What only an escape can write: everything that does not print, and the line breaks other than a line feed. */
const NEEDS_ESCAPE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** An indicator at the start, or where it would end the scalar; a document marker; space at either end. */
const NOT_PLAIN = /^[#,[\]{}&*!|>'"%@`]|^[-?](?= |$)|:(?= |$)| #|^---|^\.\.\.|^ | $/;

/** A text on one line, or in double quotes. */
export function yamlString(text: string): string {
  if (text.includes('\n') || NEEDS_ESCAPE.test(text)) return doubleQuoted(text);
  return NOT_PLAIN.test(text) || readsAsOther(text) ? `'${text.replaceAll("'", "''")}'` : text;
}

/** Whether a text is written as a block: it has several lines, and none of them would lose spaces at its end. */
export function isBlock(text: string): boolean {
  return text.includes('\n') && !NEEDS_ESCAPE.test(text) && !/ (?:\n|$)/.test(text);
}

/**
 * `|` with the lines below. A digit gives the indentation when the first line does not show it; `-` says that the text
 * does not end with a line feed, `+` that it ends with more than one, or is nothing else.
 */
export function literalBlock(text: string, indent: string): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomping = !text.endsWith('\n') ? '-' : /^\n$|\n\n$/.test(text) ? '+' : '';
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.map((line) => (line === '' ? '\n' : `\n${indent}${line}`)).join('');
  return `|${hint}${chomping}${shown}${text.endsWith('\n') ? '\n' : ''}`;
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(new RegExp(`["\\\\\\n]|${NEEDS_ESCAPE.source}`, 'g'), escapeOf);
  return `"${escaped}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
};

function escapeOf(char: string): string {
  const short = SHORT_ESCAPES[char];
  if (short !== undefined) return `\\${short}`;
  const code = char.charCodeAt(0).toString(16).toUpperCase();
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}

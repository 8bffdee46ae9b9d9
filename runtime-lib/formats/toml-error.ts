/**
 * Errors in TOML texts: where they are, in the language's view, and how they are shown.
 *
 * The parser library points at the token that it could not use. The language points at the place that had to be
 * different: the start of a definition that is a second one, the end of a line on which something is missing, the
 * field of a date that is out of range.
 */
import type { ParseError } from 'toml-eslint-parser';
import { wrongDateField } from './toml-dates.js';

/** The index in `text` that a parser error is about. */
export function problemPosition(text: string, error: ParseError): number {
  const { index, message } = error;
  if (message.startsWith('Defining a key multiple times')) return definitionStart(text, index);
  if (message.includes('escape sequence') || message.startsWith('Invalid code point')) {
    return text.lastIndexOf('\\', index) + 2;
  }
  if (message.startsWith('Trailing comma')) return text.lastIndexOf(',', index);
  if (message.startsWith('Leading zeros')) return index + 1;
  if (/^(?:Expected equal|No newlines|The key, equals sign)/.test(message)) return lineEnd(text, index);
  if (/invalid (?:date|time)|Unexpected character/.test(message)) {
    const date = dateBefore(text, index);
    if (date >= 0) return wrongDateField(text, date);
  }
  const end = lineEnd(text, index);
  return /=[ \t]*$/.test(text.slice(0, end)) ? end : index;
}

/** A table starts at its bracket, a pair at its key, a pair of an inline table behind the brace. */
function definitionStart(text: string, index: number): number {
  const line = text.lastIndexOf('\n', index - 1) + 1;
  const start = line + text.slice(line).search(/[^ \t]/);
  if (text[start] === '[') return start;
  let closed = 0;
  for (let at = index - 1; at > start; at--) {
    if (text[at] === '}') closed++;
    else if (text[at] === '{' && closed-- === 0) return at + 1;
  }
  return start;
}

/** If only line ends and comments lie between the last token and `index`, where the first of these starts. */
function lineEnd(text: string, index: number): number {
  const gap = /[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*(?:#[^\n]*)?)+$/.exec(text.slice(0, index));
  return gap ? gap.index + gap[0].search(/[^ \t]/) : index;
}

/** Where the date or time starts that `index` is in or at the end of, -1 if none. */
function dateBefore(text: string, index: number): number {
  return text.slice(0, index + 1).search(/\b(?:\d{4}-\d|\d{2}:)[\d:.TtZz+-]*(?: \d[\d:.Zz+-]*)?$/);
}

/** The error as programs see it: a line with the position, an excerpt, the reason. */
export function describeProblem(text: string, index: number, reason: string): string {
  // The end of the text is on the line that its last newline ends.
  const lineStart = text.lastIndexOf('\n', Math.min(index, text.length - 1) - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length;
  const column = [...text.slice(lineStart, index)].length;
  const gutter = ' '.repeat(String(line).length);
  return [
    `TOML parse error at line ${line}, column ${column + 1}`,
    `${gutter} |`,
    `${line} | ${text.slice(lineStart).split('\n', 1)[0]}`,
    `${gutter} | ${' '.repeat(column)}^`,
    `${reason}\n`,
  ].join('\n');
}

/** The comments above a declaration, which are its documentation. */
import type { Source } from '../source.js';

/** The text of the comment that ends on the line above `offset`, without its signs; null if there is none. */
export function commentAbove(source: Source, offset: number): string | null {
  const { line } = source.location(offset);
  const lines: string[] = [];
  let above = line - 1;
  while (above >= 1) {
    const comment = /^\s*(?:#+|\/\/+)(.*)$/.exec(source.line(above));
    if (!comment) break;
    lines.unshift(comment[1]!.replace(/^ /, '').trimEnd());
    above--;
  }
  if (lines.length === 0) return blockAbove(source, line - 1);
  return joined(lines);
}

/** A block comment that begins on a line of its own and ends on the line `last`. */
function blockAbove(source: Source, last: number): string | null {
  if (!/\*\/\s*$/.test(source.line(last))) return null;
  let first = last;
  while (first >= 1 && !source.line(first).includes('/*')) first--;
  if (first < 1 || !/^\s*\/\*/.test(source.line(first))) return null;
  const lines: string[] = [];
  for (let line = first; line <= last; line++) lines.push(source.line(line));
  const text = lines.join('\n').trim().slice(2, -2);
  return joined(text.split('\n').map((each) => each.replace(/^\s*\*+ ?/, '').trimEnd()));
}

function joined(lines: readonly string[]): string | null {
  const text = lines.join('\n').trim();
  return text === '' ? null : text;
}

/** The text as a JSDoc comment, followed by a line end. */
export function jsDoc(text: string | null, indent = ''): string {
  if (text === null) return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

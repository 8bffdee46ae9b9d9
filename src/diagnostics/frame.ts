/**
 * The code frame of a diagnostic: the lines it is about, with what is meant underlined.
 *
 *      1 | print(f(1
 *        |        - this '(' is not closed
 *      2 | x := 2
 *        | ^
 */
import type pc from 'picocolors';
import stringWidth from 'string-width';
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';
import type { Diagnostic } from './diagnostic.js';

export type Colors = ReturnType<typeof pc.createColors>;

/** Columns of a line that are shown at most; long lines are cut on both sides. */
const WIDTH = 120;
const TAB = '    ';

/** Part of one line, in UTF-16 units. */
interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly primary: boolean;
}

/** @returns lines without a line end. */
export function codeFrame(diagnostic: Diagnostic, colors: Colors): string[] {
  const { source, span, labels = [] } = diagnostic;
  const marks = [
    mark(source, span, '', true),
    ...labels.map((label) => mark(source, label.span, label.text, false)),
  ].sort((a, b) => a.line - b.line || b.start - a.start);
  const numbers = [...new Set(marks.map(({ line }) => line))];
  const gutter = String(numbers.at(-1)).length;
  const bar = (number: string): string => colors.blue(`${number.padStart(gutter + 1)} |`);

  const rows = [bar('')];
  numbers.forEach((number, i) => {
    if (i > 0 && number > numbers[i - 1]! + 1) rows.push(colors.blue(`${' '.repeat(gutter)}...`));
    const here = marks.filter(({ line }) => line === number);
    const text = source.line(number);
    const window = visiblePart(text, here.find(({ primary }) => primary)?.start ?? here[0]!.start);
    rows.push(
      `${bar(String(number))} ${window.before}${shown(text.slice(window.start, window.end))}${window.after}`.trimEnd(),
    );
    for (const item of here) rows.push(`${bar('')} ${underline(text, item, window, colors)}`);
  });
  return rows;
}

/** A span over several lines is marked on its first. */
function mark(source: Source, span: Span, text: string, primary: boolean): Mark {
  const { line, column } = source.location(span.start);
  const length = source.line(line).length;
  const end = Math.min(column + span.end - span.start, length);
  return { line, start: Math.min(column, length), end, text, primary };
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

function visiblePart(text: string, focus: number): Window {
  if (text.length <= WIDTH) return { start: 0, end: text.length, before: '', after: '' };
  const start = Math.max(0, Math.min(focus - WIDTH / 2, text.length - WIDTH));
  const end = start + WIDTH;
  return { start, end, before: start > 0 ? '…' : '', after: end < text.length ? '…' : '' };
}

function underline(
  text: string,
  { start, end, text: label, primary }: Mark,
  window: Window,
  colors: Colors,
): string {
  const from = Math.min(Math.max(start, window.start), window.end);
  const to = Math.min(Math.max(end, from), window.end);
  const indent = stringWidth(window.before + shown(text.slice(window.start, from)));
  const width = Math.max(1, stringWidth(shown(text.slice(from, to))));
  const color = primary ? colors.red : colors.blue;
  return `${' '.repeat(indent)}${color(`${(primary ? '^' : '-').repeat(width)} ${label}`.trimEnd())}`;
}

/** A text as it is printed: tabs as spaces, control characters as a sign for them. */
function shown(text: string): string {
  return text.replace(/\t/g, TAB).replace(/\p{Cc}/gu, '\u{FFFD}');
}

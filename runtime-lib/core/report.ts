/** What is shown of an error that nothing caught. */
import { isatty } from 'node:tty';
import type { RuffError } from './errors.js';
import type { Location } from './source-maps.js';
import { type Frame, frames } from './stack.js';

/** A stack is cut after so many lines. */
const SHOWN_FRAMES = 64;

export function report(error: RuffError): string {
  const active = frames(error);
  const place = active[0]?.location;
  const calls = active.filter((frame) => frame.name !== undefined);
  const colour = isatty(2) && !process.env.NO_COLOR;
  const head = '[RUFVM001] [vm] Runtime Error:';
  return [
    `${colour ? `\x1b[1;31m${head}\x1b[0m` : head} ${error.message}`,
    `  --> ${place ? position(place) : '0:0'}`,
    '',
    ...(calls.length > 0
      ? ['Call stack:', ...calls.slice(0, SHOWN_FRAMES).map(call), ...rest(calls), '']
      : []),
    ...(place?.text === undefined ? [] : [codeFrame(place.line, place.column, place.text), '']),
  ].join('\n');
}

function call({ name, location }: Frame, index: number): string {
  return `  ${index} at ${name}${location ? ` (${position(location)})` : ''}`;
}

function rest(calls: readonly Frame[]): string[] {
  const more = calls.length - SHOWN_FRAMES;
  return more > 0 ? [`  ... and ${more} more`] : [];
}

function position({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

function codeFrame(line: number, column: number, text: string): string {
  const gutter = ' '.repeat(String(line).length);
  // Tabs stay tabs above the mark, so that it stands where the character does.
  const indent = [...text]
    .slice(0, column - 1)
    .join('')
    .replace(/[^\t]/g, ' ');
  return `${gutter} |\n${line} | ${text}\n${gutter} | ${indent}^`;
}

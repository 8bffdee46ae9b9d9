/** What is shown of an error that ends a program. */

import type { RuffError } from './errors.js';
import { setting } from './process.js';
import { type Location, locate } from './source-maps.js';
import { activeCalls, type Call } from './stack.js';
import { isTerminal } from './terminal.js';

/** A bundle that is built without a map says false: it shows no places, and does without the code for them. */
declare const RUFFJS_MAPPED: boolean | undefined;

/** A stack is cut after so many lines. */
const SHOWN_CALLS = 64;

export function report(error: RuffError): string {
  const calls = activeCalls(error);
  let place = '0:0';
  let frame = '';
  if (typeof RUFFJS_MAPPED === 'undefined' || RUFFJS_MAPPED) {
    const found = locationOf(calls.find(locationOf));
    if (found) place = position(found);
    if (found?.text !== undefined) frame = `\n${codeFrame(found.line, found.column, found.text)}`;
  }
  const named = calls.slice(0, -1);
  const head = '[RUFVM001] [vm] Runtime Error:';
  const coloured = isTerminal(2) && !setting('NO_COLOR') ? `\x1b[1;31m${head}\x1b[0m` : head;
  let text = `${coloured} ${error.message}\n  --> ${place}\n`;
  if (named.length > 0) text += `\nCall stack:\n${named.slice(0, SHOWN_CALLS).map(line).join('')}`;
  if (named.length > SHOWN_CALLS) text += `  ... and ${named.length - SHOWN_CALLS} more\n`;
  return text + frame;
}

function line(call: Call, index: number): string {
  const place = typeof RUFFJS_MAPPED === 'undefined' || RUFFJS_MAPPED ? locationOf(call) : undefined;
  return `  ${index} at ${call.name}${place ? ` (${position(place)})` : ''}\n`;
}

/** Where the call stands: the innermost of its frames that comes from Ruff code. */
function locationOf(call: Call | undefined): Location | undefined {
  for (const site of call?.sites ?? []) {
    const location = locate(site);
    if (location) return location;
  }
  return undefined;
}

function position({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}

function codeFrame(line: number, column: number, text: string): string {
  const gutter = ` ${line} `.replace(/./g, ' ');
  // A tab stays one, so that the mark stands where the character does.
  const indent = [...text]
    .slice(0, column - 1)
    .join('')
    .replace(/[^\t]/gu, ' ');
  return `${gutter}|\n ${line} | ${text}\n${gutter}| ${indent}^\n`;
}

/** The line for an error that is none of the program, but one of ours. */
export function internalError(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return `ruffjs: internal error: ${text.split('\n', 1)[0]} (RUFFJS_TRACE=1 shows where)\n`;
}

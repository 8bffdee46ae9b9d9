/** What a program writes. */
import { writeErr, writeOut } from '../core/output.js';
import { describe, text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { any, rest, unchecked } from './define.js';

const values = () => [rest(any('values'))] as const;

function line(parts: readonly Value[], form: (value: Value) => string): string {
  return `${parts.map(form).join(' ')}\n`;
}

export function printDirect(...parts: Value[]): null {
  return printText(parts.map(text).join(' '));
}

/** `print` of what is a text already. */
export function printText(line: string): null {
  writeOut(`${line}\n`);
  return null;
}

export const printlnDirect = printDirect;

/**
 * Writes the values to standard output, with a space between them and a line end after them.
 * @example print("total:", 3)  // total: 3
 */
export const print = /* @__PURE__ */ unchecked('print', values, 'null', printDirect);

/**
 * Writes the values to standard output, with a space between them and a line end after them: `print`.
 * @example println("total:", 3)  // total: 3
 */
export const println = /* @__PURE__ */ unchecked('println', values, 'null', printDirect);

/**
 * Writes the values to standard error, with a space between them and a line end after them.
 * @example eprint("warning: low battery")  // warning: low battery
 */
export const eprint = /* @__PURE__ */ unchecked('eprint', values, 'null', (...parts) => {
  writeErr(line(parts, text));
  return null;
});

/**
 * Writes the values to standard output with their types, for looking at a program at work.
 * @example debug("x", [1])  // [DEBUG] String("x") Array[Int(1)]
 */
export const debug = /* @__PURE__ */ unchecked('debug', values, 'null', (...parts) => {
  writeOut(`[DEBUG] ${line(parts, describe)}`);
  return null;
});

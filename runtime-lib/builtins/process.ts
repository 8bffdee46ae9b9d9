/** The running program: its arguments, its input, its end. */
import { fromDouble, toBigInt } from '../core/int.js';
import { flush, writeOut } from '../core/output.js';
import { exitProgram, scriptArgs } from '../core/program.js';
import type { Value } from '../core/value.js';
import { readLine } from '../host/standard-input.js';
import { readLineBesideOthers } from '../host/waiting-input.js';
import { builtin, number, optional, type Param, string } from './define.js';
import { trimEnd } from './whitespace.js';

/**
 * The words after the name of the script on the command line.
 * @example args()  // []
 */
export const args = /* @__PURE__ */ builtin(
  'args',
  () => [],
  { returns: 'array<string>', arity: 'args() expects 0 arguments, got {n}' },
  argsDirect,
);

export function argsDirect(): string[] {
  return [...scriptArgs()];
}

/**
 * Ends the program with an exit code, 0 if none is given. Nothing can catch it.
 * @example exit(0)  //
 */
export const exit = /* @__PURE__ */ builtin(
  'exit',
  () => [optional(number('code', 'exit() requires a numeric exit code when provided'))],
  { returns: 'never', arity: 'exit expects 0 to 1 arguments, got {n}', notMethod: true },
  (code = 0) => exitProgram(Number(BigInt.asUintN(8, toBigInt(fromDouble(code))))),
);

/**
 * Writes the prompt, and reads a line from standard input, without the white space at its end. At the end of input it
 * is empty.
 * @example input()  //
 */
export const input = /* @__PURE__ */ builtin(
  'input',
  () => [promptText()],
  { returns: 'string', arity: 'input expects 0 to 1 arguments, got {n}' },
  inputCode,
);

export function inputCode(prompt?: string): string {
  show(prompt);
  return trimEnd(readLine());
}

/** The same in a program in which something else may go on meanwhile. */
export function inputBesideOthers(prompt?: Value): string | Promise<string> {
  show(promptText().accept(prompt));
  const line = readLineBesideOthers();
  return line instanceof Promise ? line.then(trimEnd) : trimEnd(line);
}

function promptText(): Param<string | undefined> {
  return optional(string('prompt', 'input() requires a string prompt when provided'));
}

function show(prompt = ''): void {
  writeOut(prompt);
  flush();
}

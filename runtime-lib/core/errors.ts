/**
 * Errors of running Ruff programs.
 *
 * A `RuffError` is what `throw`, an operator or a builtin raises. `message` is the text after
 * `Runtime Error:`; `value` is what was thrown when it was thrown by the program, else undefined.
 * The Ruff call stack is read from the JavaScript stack when it is asked for (`stack.ts`).
 */
import type { Value } from './value.js';

export class RuffError extends Error {
  override readonly name: string = 'RuffError';
  constructor(
    message: string,
    readonly value?: Value,
  ) {
    super(message);
  }
}

/** Raises a run-time error of the library: `fail('len() requires …')`. */
export function fail(message: string): never {
  throw new RuffError(message);
}

/**
 * Something thrown that is no error of the program (the end of the program, the end of a cancelled task): `caught`
 * passes it on, so no Ruff handler sees it.
 */
export abstract class Signal {}

/** The text of whatever a JavaScript `catch` got: what `err.message` would be. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Errors of running Ruff programs.
 *
 * A `RuffError` is what `throw`, an operator or a builtin raises; `message` is the text after `Runtime Error:`. The
 * Ruff call stack is read from the JavaScript stack when it is asked for (`stack.ts`).
 *
 * A `Signal` is no error: it unwinds the JavaScript stack for another purpose (the end of the program, a cancelled
 * task, an early return), and no `try` of a program sees it.
 */
import { callStack } from './stack.js';
import type { Value } from './value.js';

export class RuffError extends Error {
  override readonly name: string = 'RuffError';

  constructor(
    message: string,
    /** What the program threw, when it did. */
    readonly value?: Value,
    /** The error that it stands for, and whose stack is its own: one of the engine, or one of a module. */
    readonly origin?: Error,
  ) {
    // `err.stack` names every active function, however many there are.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = origin ? 0 : Infinity;
    super(message);
    Error.stackTraceLimit = limit;
  }
}

export abstract class Signal {}

/** Raises a run-time error of the library: `fail('len() requires …')`. */
export function fail(message: string): never {
  throw new RuffError(message);
}

/** The text of whatever a JavaScript `catch` got: what `err.message` would be. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof RuffError ? error.message : (exhaustion(error) ?? error.message);
}

/**
 * The error of the program that a JavaScript `catch` got: a `RuffError`, or one made of an exhausted engine. Signals
 * are thrown on, and so are defects of the runtime.
 */
export function ruffError(error: unknown): RuffError {
  if (error instanceof RuffError) return error;
  const message = error instanceof Error ? exhaustion(error) : undefined;
  if (message === undefined) throw error;
  return new RuffError(message, undefined, error as Error);
}

/** What it means to a program that the stack is used up, or that a text or array grew beyond what the engine holds. */
function exhaustion(error: Error): string | undefined {
  if (/call stack|too much recursion/i.test(error.message)) {
    const active = callStack(error).at(-1);
    // Only the innermost frames are recorded. If none is the program's, the library went down into nested data.
    return active === undefined
      ? 'Maximum data nesting depth exceeded'
      : `Maximum VM call stack depth of 256 exceeded while calling ${active}`;
  }
  return error instanceof RangeError ? error.message : undefined;
}

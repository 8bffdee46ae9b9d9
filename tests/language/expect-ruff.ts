/** What a Ruff program does, as a sentence: `expectRuff('print(1)').toPrint('1')`. */
import { expect } from 'vitest';
import { reference, runReference } from './reference.js';
import { type Options, type Outcome, runText } from './run.js';

interface Expectation extends Options {
  /** Where the reference does something else, and why: a number of docs/divergences.md. */
  readonly unlike?: string;
}

export function expectRuff(source: string, { unlike, ...options }: Expectation = {}) {
  return {
    /** It prints these lines and ends well. */
    toPrint: (...lines: string[]): Promise<void> => check({ stdout: text(lines), error: '', exit: 0 }),

    /** It prints these lines, then an error ends it. */
    toFail: (message: string, ...lines: string[]): Promise<void> =>
      check({ stdout: text(lines), error: `[RUFVM001] [vm] Runtime Error: ${message}`, exit: 4 }),

    /** It is not run: compiling it gives this error. */
    toBeRefused: (message: string): Promise<void> =>
      check({ stdout: '', error: `[RUFVM001] [vm] error: Compilation error: ${message}`, exit: 4 }),
  };

  async function check(expected: { stdout: string; error: string; exit: number }): Promise<void> {
    compare('ruffjs', await runText(source, options));
    if (reference !== undefined && unlike === undefined) {
      compare('the reference', runReference(reference, source, options.modules));
    }

    function compare(who: string, { stdout, stderr, exit }: Outcome) {
      expect({ stdout, error: stderr.split('\n')[0], exit }, who).toEqual(expected);
    }
  }
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

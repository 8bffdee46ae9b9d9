/** What the one who starts a program may decide for it. A standalone bundle has the defaults. */
import type { RuffError } from './errors.js';
import { writeErr } from './output.js';
import { report } from './report.js';

export interface ProgramOptions {
  /** The words after the script's name. */
  readonly args: readonly string[];
  /** The capabilities granted (`filesystem-read`, `clock`, …); null: no restriction. */
  readonly permissions: ReadonlySet<string> | null;
  /** How long the scheduler may wait; undefined: for ever. */
  readonly schedulerTimeoutMs: number | undefined;
  /** Show the JavaScript stack of failures. */
  readonly trace: boolean;
  /** Reports an error that nothing caught: as text on standard error, unless another way is given. */
  readonly report: (error: RuffError) => void;
}

let options: ProgramOptions = {
  args: process.argv.slice(2),
  permissions: null,
  schedulerTimeoutMs: undefined,
  trace: process.env.RUFFJS_TRACE === '1',
  report: (error) => writeErr(report(error)),
};

export function programOptions(): ProgramOptions {
  return options;
}

export function configure(changes: Partial<ProgramOptions>): void {
  options = { ...options, ...changes };
}

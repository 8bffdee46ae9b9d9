/** What the one who starts a program may decide for it. A standalone bundle has the defaults. */
import type { RuffError } from './errors.js';
import { writeErr } from './output.js';
import { scriptWords, setting } from './process.js';
import { report } from './report.js';

export interface ProgramOptions {
  /** The words after the script's name. */
  readonly args: readonly string[];
  /** Where the program is, if it is no bundle. */
  readonly folder: string | undefined;
  /** Raises an error when the program must not do what a function does; undefined: it may do everything. */
  readonly permit: ((capability: string, functionName: string) => void) | undefined;
  /** Whether private network destinations are refused where no environment variable says otherwise. */
  readonly denyPrivateDestinations: boolean;
  /** How long the scheduler may wait; undefined: for ever. */
  readonly schedulerTimeoutMs: number | undefined;
  /** Show the JavaScript stack of failures. */
  readonly trace: boolean;
  /** Reports an error that nothing caught: as text on standard error, unless another way is given. */
  readonly report: (error: RuffError) => void;
}

let options: ProgramOptions = {
  args: scriptWords(),
  folder: undefined,
  permit: undefined,
  denyPrivateDestinations: false,
  schedulerTimeoutMs: undefined,
  trace: setting('RUFFJS_TRACE') === '1',
  report: (error) => writeErr(report(error)),
};

export function programOptions(): ProgramOptions {
  return options;
}

export function configure(changes: Partial<ProgramOptions>): void {
  options = { ...options, ...changes };
}

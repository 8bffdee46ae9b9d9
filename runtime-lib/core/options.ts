/** What the one who starts a program may decide for it. A standalone bundle has the defaults. */
import type { RuffError } from './errors.js';
import { scriptWords } from './process.js';

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
  /** Reports an error that nothing caught; undefined: as text on standard error. */
  readonly report: ((error: RuffError) => void) | undefined;
}

let options: ProgramOptions = {
  args: scriptWords(),
  folder: undefined,
  permit: undefined,
  denyPrivateDestinations: false,
  schedulerTimeoutMs: undefined,
  report: undefined,
};

export function programOptions(): ProgramOptions {
  return options;
}

export function configure(changes: Partial<ProgramOptions>): void {
  options = { ...options, ...changes };
}

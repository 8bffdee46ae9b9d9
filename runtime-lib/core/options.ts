/** What the one who starts a program may decide for it. A standalone bundle has the defaults: none of it is there. */
import type { RuffError } from './errors.js';

export interface ProgramOptions {
  /** The words after the script's name, where they are not those of the process. */
  readonly args?: readonly string[];
  /** Where the program is, if it is no bundle. */
  readonly folder?: string | undefined;
  /** Raises an error when the program must not do what a function does; undefined: it may do everything. */
  readonly permit?: ((capability: string, functionName: string) => void) | undefined;
  /** Whether private network destinations are refused where no environment variable says otherwise. */
  readonly denyPrivateDestinations?: boolean;
  /** How long the scheduler may wait; undefined: for ever. */
  readonly schedulerTimeoutMs?: number | undefined;
  /** Reports an error that nothing caught; undefined: as text on standard error. */
  readonly report?: ((error: RuffError) => void) | undefined;
}

let options: ProgramOptions = {};

export function programOptions(): ProgramOptions {
  return options;
}

export function configure(changes: ProgramOptions): void {
  options = { ...options, ...changes };
}

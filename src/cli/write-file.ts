/** Writing result files. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { osErrorText } from '../../runtime-lib/host/os-error.js';
import { cliError, EXIT } from './errors.js';

/** Readers see the old file or the new one, never a part. */
export function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cliError(`Failed to write '${path}': ${osErrorText(error)}`, EXIT.file);
  }
}

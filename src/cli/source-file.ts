/** Reading Ruff files. */
import { readFileSync } from 'node:fs';
import { osErrorText } from '../../runtime-lib/host/os-error.js';
import { Source } from '../source.js';
import { cliError, EXIT } from './errors.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file; throws an `Error` whose message is the system's reason. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Error(osErrorText(error));
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('stream did not contain valid UTF-8');
  }
}

/** The file given on the command line. */
export function readSource(file: string): Source {
  try {
    return new Source(file, readText(file));
  } catch (error) {
    throw cliError(`Failed to read .ruff file '${file}': ${(error as Error).message}`, EXIT.file);
  }
}

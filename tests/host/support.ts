/** Real folders, errors as texts, and programs that are compiled and run in a process of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { call } from '../../runtime-lib/core/call.js';
import { errorText } from '../../runtime-lib/core/errors.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';

/** An empty folder, which goes when the test is over. */
export function emptyFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ruffjs-host-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** What a call gives, or the text of its error. */
export function outcome(f: RuffFunction, ...args: Value[]): unknown {
  try {
    return call(f, ...args);
  } catch (error) {
    return `error: ${errorText(error)}`;
  }
}

/** The same for a call that waits. */
export async function outcomeLater(f: RuffFunction, ...args: Value[]): Promise<unknown> {
  try {
    return await (call(f, ...args) as unknown);
  } catch (error) {
    return `error: ${errorText(error)}`;
  }
}

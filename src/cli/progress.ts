/**
 * A word to people who wait: what takes longer than a second says so, on terminals only. The compiler is synchronous, so a
 * thread of its own writes the line.
 */
import { Worker } from 'node:worker_threads';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import type { Source } from '../source.js';

/** Shorter programs take less than a second, and starting a thread takes time as well. */
const LARGE = 50_000;
const CLEAR_LINE = '\r\x1b[K';

const CLOCK = `
  const { writeSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  let seconds = 0;
  setInterval(() => writeSync(2, '${CLEAR_LINE.replace('\r', '\\r').replace('\x1b', '\\x1b')}' + workerData + ' … ' + ++seconds + ' s'), 1000);
`;

export async function withProgress<T>({ name, text }: Source, work: () => Promise<T>): Promise<T> {
  if (text.length < LARGE || !isTerminal(2)) return work();
  const started = Date.now();
  const clock = new Worker(CLOCK, { eval: true, workerData: `compiling ${name}` });
  clock.unref();
  try {
    return await work();
  } finally {
    await clock.terminate();
    if (Date.now() - started >= 1000) writeErr(CLEAR_LINE);
  }
}

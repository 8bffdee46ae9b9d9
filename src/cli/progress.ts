/** A word to people who wait: what takes longer than a second says so, on terminals only. */
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';

const SECOND_MS = 1000;
const CLEAR_LINE = '\r\x1b[K';

/** Less is compiled in less than a second, and loading and starting threads takes time as well. */
const LARGE = 50_000;

/** The compiler is synchronous, so a thread of its own writes the line. */
const CLOCK = `
  const { writeSync } = require('node:fs');
  const { workerData: { text, interval } } = require('node:worker_threads');
  let seconds = 0;
  setInterval(() => writeSync(2, text + ' … ' + ++seconds + ' s'), interval);
`;

/** @param size of the texts to be compiled */
export async function whileCompiling<T>(name: string, size: number, work: () => T | Promise<T>): Promise<T> {
  if (size < LARGE || !isTerminal(2)) return work();
  const { Worker } = await import('node:worker_threads');
  const started = performance.now();
  const workerData = { text: `${CLEAR_LINE}compiling ${name}`, interval: SECOND_MS };
  const clock = new Worker(CLOCK, { eval: true, workerData });
  clock.unref();
  try {
    return await work();
  } finally {
    await clock.terminate();
    if (performance.now() - started >= SECOND_MS) writeErr(CLEAR_LINE);
  }
}

/** The same for what leaves the thread alone. */
export async function whileWaiting<T>(what: string, work: Promise<T>): Promise<T> {
  if (!isTerminal(2)) return work;
  let seconds = 0;
  const clock = setInterval(() => writeErr(`${CLEAR_LINE}${what} … ${++seconds} s`), SECOND_MS);
  try {
    return await work;
  } finally {
    clearInterval(clock);
    if (seconds > 0) writeErr(CLEAR_LINE);
  }
}

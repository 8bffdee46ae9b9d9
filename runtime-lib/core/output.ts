/**
 * Standard output and standard error.
 *
 * Writing is synchronous, so nothing is lost however the program ends. Output that does not go to a terminal is
 * collected and written in blocks: when a block is full, before anything is written to standard error, when the program
 * waits (the event loop comes round before it blocks), and at its end.
 */
import { writeSync } from 'node:fs';
import { immediately } from './event-loop.js';
import { isTerminal } from './terminal.js';

const STDOUT = 1;
const STDERR = 2;
const BLOCK = 65536;

let pending = '';
let terminal: boolean | undefined;
let scheduled = false;

export function writeOut(text: string): void {
  pending += text;
  if (pending.length >= BLOCK || (terminal ??= isTerminal(STDOUT))) flush();
  else if (!scheduled) {
    scheduled = true;
    immediately(flushScheduled);
  }
}

function flushScheduled(): void {
  scheduled = false;
  flush();
}

export function writeErr(text: string): void {
  flush();
  writeAll(STDERR, text);
}

/** Writes out what was collected. For those who wait without the event loop, or write to the same place themselves. */
export function flush(): void {
  const text = pending;
  pending = '';
  if (text) writeAll(STDOUT, text);
}

function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      retryOrEnd(error as NodeJS.ErrnoException);
    }
  }
}

/** The exit code of a program that was ended by the signal for a closed pipe, which Node does not let through. */
const SIGPIPE_EXIT = 141;

function retryOrEnd(error: NodeJS.ErrnoException): void {
  if (error.code === 'EAGAIN') {
    // A pipe that does not block and whose reader is slow: sleep a little.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  } else if (error.code === 'EPIPE' || error.code === 'EOF') {
    // Nobody reads any more, which is how `| head` ends a program.
    process.exit(SIGPIPE_EXIT);
  } else {
    throw error;
  }
}

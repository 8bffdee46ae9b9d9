/**
 * Lines of standard input for programs in which something else may go on meanwhile: who waits for a line gives up its turn.
 *
 * While nothing has been started yet, reading blocks as in other programs: that is faster, and leaves the terminal as it is.
 * Once the stream is open, all further input comes through it.
 */
import { tasksExist } from '../async/current.js';
import { promisesExist } from '../async/promise.js';
import { addInput, nextLine, readLine, restOfInput } from './standard-input.js';
import { waitFor } from './wait-for.js';

type Reader = (line: string) => void;

/** Those who wait for a line, in the order in which they came. */
const readers = new Set<Reader>();
let opened = false;
let ended = false;

/** As `readLine`. */
export function readLineBesideOthers(): string | Promise<string> {
  if (!opened && !promisesExist() && !tasksExist()) return readLine();
  const line = readers.size === 0 ? lineAtHand() : undefined;
  if (line !== undefined) return line;
  let reader!: Reader;
  const coming = new Promise<string>((resolve) => {
    reader = resolve;
  });
  readers.add(reader);
  listen();
  return waitFor(coming, () => {
    readers.delete(reader);
    rest();
  });
}

function lineAtHand(): string | undefined {
  return nextLine() ?? (ended ? restOfInput() : undefined);
}

function serve(): void {
  for (const reader of readers) {
    const line = lineAtHand();
    if (line === undefined) return;
    readers.delete(reader);
    reader(line);
  }
  rest();
}

function listen(): void {
  const { stdin } = process;
  if (!opened) {
    opened = true;
    stdin.on('readable', take);
    stdin.once('end', end).once('error', end);
  }
  // A file has no such method; it never keeps anybody waiting for long.
  stdin.ref?.();
}

function take(): void {
  for (let block: Buffer | null = process.stdin.read(); block !== null; block = process.stdin.read()) {
    addInput(block);
  }
  serve();
}

function end(): void {
  ended = true;
  serve();
}

/** Input that nobody waits for does not keep the program alive. */
function rest(): void {
  if (readers.size === 0) process.stdin.unref?.();
}

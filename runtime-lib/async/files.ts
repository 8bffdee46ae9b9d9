/**
 * Whole text files. However many reads and writes a program starts, only some files are open at a time: thousands of
 * them would meet the limit of the operating system.
 */
import { isUtf8 } from 'node:buffer';
import { readFile, writeFile } from 'node:fs';
import { promisify } from 'node:util';
import { beforeEnd } from '../core/program.js';
import { Lanes } from './lanes.js';

const OPEN_FILES = 64;

const read = promisify(readFile);
const write = promisify(writeFile);
const lanes = new Lanes(OPEN_FILES);
const writes = new Set<Promise<void>>();

export async function readText(path: string): Promise<string> {
  const bytes = await lanes.run(() => read(path));
  if (!isUtf8(bytes)) throw new Error('stream did not contain valid UTF-8');
  return bytes.toString();
}

/** Finishes also when the program does not wait for it. */
export async function writeText(path: string, text: string): Promise<void> {
  const writing = lanes.run(() => write(path, text));
  if (writes.size === 0) beforeEnd(allWritten);
  writes.add(writing);
  try {
    await writing;
  } finally {
    writes.delete(writing);
  }
}

async function allWritten(): Promise<void> {
  await Promise.allSettled(writes);
}

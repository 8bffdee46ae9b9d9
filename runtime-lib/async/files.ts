/**
 * Whole text files. However many reads and writes a program starts, only some files are open at a time: thousands of
 * them would meet the limit of the operating system.
 */
import { isUtf8 } from 'node:buffer';
import { close, open, readFile, rmSync, writeFile } from 'node:fs';
import { promisify } from 'node:util';
import { beforeEnd } from '../core/program.js';
import { Replacement } from '../host/replacement.js';
import { Lanes } from './lanes.js';

const OPEN_FILES = 64;

const read = promisify(readFile);
const write = promisify(writeFile);
const openFile = promisify(open);
const closeFile = promisify(close);
const lanes = new Lanes(OPEN_FILES);
const writes = new Set<Promise<void>>();

export async function readText(path: string): Promise<string> {
  const bytes = await lanes.run(() => read(path));
  if (!isUtf8(bytes)) throw new Error('stream did not contain valid UTF-8');
  return bytes.toString();
}

/** Finishes also when the program does not wait for it. */
export async function writeText(path: string, text: string): Promise<void> {
  const writing = lanes.run(() => writeWhole(path, text));
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

/** What is there already keeps its old content until all of the new one is written (`../host/replacement.ts`). */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await openFile(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  });
  return file === undefined ? replace(path, text) : writeNew(path, file, text);
}

async function writeNew(path: string, file: number, text: string): Promise<void> {
  try {
    await write(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    await closeFile(file);
  }
}

async function replace(path: string, text: string): Promise<void> {
  const replacement = Replacement.of(path);
  try {
    await write(replacement.file, text);
  } catch (error) {
    replacement.abandon();
    throw error;
  }
  replacement.commit();
}

/**
 * Standard input, line by line. It blocks: while a program waits for a line, nothing else of it runs (`waiting-input.ts`
 * does it for programs in which something else may).
 */
import { readSync } from 'node:fs';

const LINE_END = 10;

let pending: Buffer = Buffer.alloc(0);

/** Up to where no end of a line has been found yet. */
let searched = 0;

/** The next line with its end; what is left at the end of input, then `''` for ever. */
export function readLine(): string {
  for (;;) {
    const line = nextLine();
    if (line !== undefined) return line;
    const block = readBlock();
    if (block.length === 0) return restOfInput();
    addInput(block);
  }
}

/** The next line with its end, if it has been read already. */
export function nextLine(): string | undefined {
  const end = pending.indexOf(LINE_END, searched);
  if (end >= 0) return takeUpTo(end + 1);
  searched = pending.length;
  return undefined;
}

export function addInput(block: Buffer): void {
  pending = Buffer.concat([pending, block]);
}

/** What has been read and given to nobody. */
export function restOfInput(): string {
  return takeUpTo(pending.length);
}

function takeUpTo(end: number): string {
  const line = pending.toString('utf8', 0, end);
  pending = pending.subarray(end);
  searched = 0;
  return line;
}

/** The next bytes, none at the end of input. */
function readBlock(): Buffer {
  const block = Buffer.alloc(65536);
  for (;;) {
    try {
      return block.subarray(0, readSync(0, block));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return block.subarray(0, 0);
      if (code !== 'EAGAIN') throw error;
      // The descriptor is set not to block and nothing is there yet: sleep a little.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

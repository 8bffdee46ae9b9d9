/** Whole files, up to the size that is allowed for them, and parts of files. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fail } from '../core/errors.js';
import { MAX_FILE_BYTES } from './limits.js';
import { attempt } from './os-error.js';

const CHUNK = 65_536;

/** The content of a file. What it says of its size is checked first, but not trusted: it may be a device or growing. */
export function readWhole(path: string): Buffer {
  const failure = `Cannot read file '${path}'`;
  const bytes = attempt(failure, () =>
    withFile(path, 'r', (file) => {
      const stat = fstatSync(file);
      if (stat.size > MAX_FILE_BYTES) return stat.size;
      return readUpTo(file, MAX_FILE_BYTES + 1, { expected: stat.size });
    }),
  );
  const size = typeof bytes === 'number' ? bytes : bytes.length;
  if (typeof bytes !== 'number' && size <= MAX_FILE_BYTES) return bytes;
  return fail(`${failure}: exceeds maximum read size (${size} bytes > ${MAX_FILE_BYTES} bytes)`);
}

/** The text of a file; what is no UTF-8 is an error. */
export function readText(path: string): string {
  const failure = `Cannot read file '${path}'`;
  return attempt(failure, () => quickText(path)) ?? utf8(failure, readWhole(path));
}

/**
 * Node has a shorter way to a text than through its bytes. It makes U+FFFD of what is no UTF-8, so a text that has one must
 * be looked at again; so must whatever is no regular file of a known size.
 */
function quickText(path: string): string | undefined {
  const stat = statSync(path);
  if (!stat.isFile() || stat.size === 0 || stat.size > MAX_FILE_BYTES) return undefined;
  const text = readFileSync(path, 'utf8');
  return text.length > MAX_FILE_BYTES || text.includes('\ufffd') ? undefined : text;
}

/** The text of a file of any size, under an error text of its own. */
export function readUtf8(failure: string, path: string): string {
  return utf8(
    failure,
    attempt(failure, () => readFileSync(path)),
  );
}

function utf8(failure: string, bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : fail(`${failure}: stream did not contain valid UTF-8`);
}

/** Opens a file for as long as `action` runs. */
export function withFile<T>(path: string, flags: string, action: (file: number) => T): T {
  const file = openSync(path, flags);
  try {
    return action(file);
  } finally {
    closeSync(file);
  }
}

/** What follows in an open file, at most `limit` bytes; from `position` on, if it is given. */
export function readUpTo(
  file: number,
  limit: number,
  { position, expected = 0 }: { position?: number; expected?: number } = {},
): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  // The end of a file shows when there is nothing more, so room for one more byte saves a second chunk.
  let room = expected > 0 ? expected + 1 : CHUNK;
  while (length < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(limit - length, room));
    const count = readSync(file, chunk, 0, chunk.length, position === undefined ? null : position + length);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
    room = Math.max(CHUNK, length);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length);
}

/**
 * The content of a file of any size, in pieces: what follows, or at most `count` bytes from `position` on. Each piece is
 * gone when the next one is asked for.
 */
export function* pieces(
  file: number,
  position?: number,
  count = Number.POSITIVE_INFINITY,
): Generator<Uint8Array> {
  const chunk = Buffer.allocUnsafe(16 * CHUNK);
  for (let done = 0; done < count; ) {
    const wanted = Math.min(chunk.length, count - done);
    const size = readSync(file, chunk, 0, wanted, position === undefined ? null : position + done);
    if (size === 0) return;
    yield chunk.subarray(0, size);
    done += size;
  }
}

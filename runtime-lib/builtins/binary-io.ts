/** Parts of files, as bytes: reading and writing at any place, without a limit of size. */

import { fstatSync, ftruncateSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import type { Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { attempt } from '../host/os-error.js';
import { pieces, readUpTo, withFile } from '../host/read-file.js';
import { replaceFile } from '../host/replacement.js';
import { builtin, deferred, type Param, param, string } from './define.js';

/** Counts and offsets are checked after all other parameters. */
function position(name: string, functionName: string): Param<() => number> {
  return deferred(
    param(name, 'int', (value) => {
      const number = isNumber(value) ? toDouble(value) : -1;
      return number >= 0 ? Math.trunc(number) : fail(`${functionName} ${name} must be non-negative`);
    }),
  );
}

function bytesOf(name: string, error: string): Param<Uint8Array> {
  return param(name, 'bytes', (value) => (value instanceof Bytes ? value.data : fail(error)));
}

/**
 * The first bytes of a file, at most `count`.
 * @example len(io_read_bytes("/dev/zero", 4))  // 4
 */
export const io_read_bytes = /* @__PURE__ */ builtin(
  'io_read_bytes',
  () => [
    string('path', 'io_read_bytes requires path (string) and count (int) arguments'),
    position('count', 'io_read_bytes'),
  ],
  {
    returns: 'bytes',
    arity: 'io_read_bytes requires two arguments: path and count',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path, countOf) => {
    const count = countOf();
    return opened(path, 'r', (file) =>
      attempt(`Cannot read ${count} bytes from '${path}'`, () => new Bytes(readUpTo(file, count))),
    );
  },
);

/**
 * The bytes of a file from an offset on, at most `count`.
 * @example len(io_read_at("/dev/null", 0, 4))  // 0
 */
export const io_read_at = /* @__PURE__ */ builtin(
  'io_read_at',
  () => [
    string('path', 'io_read_at requires path (string), offset (int), and count (int) arguments'),
    position('offset', 'io_read_at'),
    position('count', 'io_read_at'),
  ],
  {
    returns: 'bytes',
    arity: 'io_read_at requires three arguments: path, offset, and count',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path, offsetOf, countOf) => {
    const offset = offsetOf();
    const count = countOf();
    const failure = `Cannot read ${count} bytes at offset ${offset} from '${path}'`;
    return opened(path, 'r', (file) =>
      attempt(failure, () => new Bytes(readUpTo(file, count, { position: offset }))),
    );
  },
);

/**
 * All bytes of a file from an offset on.
 * @example len(io_seek_read("/dev/null", 0))  // 0
 */
export const io_seek_read = /* @__PURE__ */ builtin(
  'io_seek_read',
  () => [
    string('path', 'io_seek_read requires path (string) and offset (int) arguments'),
    position('offset', 'io_seek_read'),
  ],
  {
    returns: 'bytes',
    arity: 'io_seek_read requires two arguments: path and offset',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path, offsetOf) => {
    const offset = offsetOf();
    const failure = `Cannot read from offset ${offset} in '${path}'`;
    return opened(path, 'r', (file) =>
      attempt(failure, () => {
        const expected = Math.max(0, fstatSync(file).size - offset);
        return new Bytes(readUpTo(file, Number.POSITIVE_INFINITY, { position: offset, expected }));
      }),
    );
  },
);

/**
 * Makes bytes the whole content of a file, whether it exists or not.
 * @example io_write_bytes("/dev/null", bytes([1, 2]))  // true
 */
export const io_write_bytes = /* @__PURE__ */ builtin(
  'io_write_bytes',
  () => [
    string('path', 'io_write_bytes requires path (string) and bytes arguments'),
    bytesOf('data', 'io_write_bytes requires path (string) and bytes arguments'),
  ],
  {
    returns: 'bool',
    arity: 'io_write_bytes requires two arguments: path and bytes',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, data) => {
    attempt(`Cannot write bytes to file '${path}'`, () =>
      replaceFile(path, (file) => writeFileSync(file, data)),
    );
    return true;
  },
);

/**
 * Writes bytes at the end of a file, which is created if there is none.
 * @example io_append_bytes("/dev/null", bytes([1, 2]))  // true
 */
export const io_append_bytes = /* @__PURE__ */ builtin(
  'io_append_bytes',
  () => [
    string('path', 'io_append_bytes requires path (string) and bytes arguments'),
    bytesOf('data', 'io_append_bytes requires path (string) and bytes arguments'),
  ],
  {
    returns: 'bool',
    arity: 'io_append_bytes requires two arguments: path and bytes',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, data) =>
    opened(path, 'a', (file) => {
      attempt(`Cannot append bytes to file '${path}'`, () => writeFileSync(file, data));
      return true;
    }),
);

/**
 * Writes bytes over those at an offset of a file that exists. A gap before them is filled with zeros.
 * @example io_write_at("missing.bin", bytes([1]), 0)  // Runtime Error: Cannot open file 'missing.bin': No such file or directory (os error 2)
 */
export const io_write_at = /* @__PURE__ */ builtin(
  'io_write_at',
  () => [
    string('path', 'io_write_at requires path (string), bytes, and offset (int) arguments'),
    bytesOf('data', 'io_write_at requires path (string), bytes, and offset (int) arguments'),
    position('offset', 'io_write_at'),
  ],
  {
    returns: 'bool',
    arity: 'io_write_at requires three arguments: path, bytes, and offset',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, data, offsetOf) => {
    const offset = offsetOf();
    return opened(path, 'r+', (file) => {
      attempt(`Cannot write at offset ${offset} to '${path}'`, () => {
        for (let done = 0; done < data.length; ) {
          done += writeSync(file, data, done, data.length - done, offset + done);
        }
      });
      return true;
    });
  },
);

/**
 * Cuts a file to a size, or lengthens it with zeros.
 * @example io_truncate("missing.bin", 0)  // Runtime Error: Cannot open file 'missing.bin': No such file or directory (os error 2)
 */
export const io_truncate = /* @__PURE__ */ builtin(
  'io_truncate',
  () => [
    string('path', 'io_truncate requires path (string) and size (int) arguments'),
    position('size', 'io_truncate'),
  ],
  {
    returns: 'bool',
    arity: 'io_truncate requires two arguments: path and size',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, sizeOf) => {
    const size = sizeOf();
    return opened(path, 'r+', (file) => {
      attempt(`Cannot truncate file '${path}' to ${size} bytes`, () => ftruncateSync(file, size));
      return true;
    });
  },
);

/**
 * Makes a part of one file the whole content of another.
 * @example io_copy_range("/dev/null", "/dev/null", 0, 10)  // true
 */
export const io_copy_range = /* @__PURE__ */ builtin(
  'io_copy_range',
  () => {
    const error =
      'io_copy_range requires source (string), dest (string), offset (int), and count (int) arguments';
    return [
      string('source', error),
      string('dest', error),
      position('offset', 'io_copy_range'),
      position('count', 'io_copy_range'),
    ];
  },
  {
    returns: 'bool',
    arity: 'io_copy_range requires four arguments: source, dest, offset, and count',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
  },
  (from, to, offsetOf, countOf) => {
    const offset = offsetOf();
    const count = countOf();
    return opened(
      from,
      'r',
      (source) => {
        attempt(`Cannot create file '${to}'`, () =>
          replaceFile(to, (target) => {
            for (const piece of readable(from, pieces(source, offset, count))) {
              attempt(`Cannot write to '${to}'`, () => writeFileSync(target, piece));
            }
          }),
        );
        return true;
      },
      'source file',
    );
  },
);

/** Says of failures which file could not be read. */
function* readable(path: string, range: Iterator<Uint8Array>): Iterable<Uint8Array> {
  for (;;) {
    const next = attempt(`Cannot read from '${path}'`, () => range.next());
    if (next.done) return;
    yield next.value;
  }
}

/**
 * What the file system knows of a file: `size`, `is_file`, `is_dir`, `readonly` (nobody may write it), and the times
 * `modified`, `accessed` and, where it is known, `created` in seconds since 1970.
 * @example io_file_metadata("/")["is_dir"]  // true
 */
export const io_file_metadata = /* @__PURE__ */ builtin(
  'io_file_metadata',
  () => [string('path', 'io_file_metadata requires a string path argument')],
  {
    returns: 'dict',
    arity: 'io_file_metadata requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => {
    const stat = attempt(`Cannot get metadata for '${path}'`, () => statSync(path));
    const entries: [string, Value][] = [
      ['size', stat.size],
      ['is_file', stat.isFile()],
      ['is_dir', stat.isDirectory()],
      ['readonly', (stat.mode & 0o222) === 0],
      ['modified', seconds(stat.mtimeMs)],
      ['accessed', seconds(stat.atimeMs)],
    ];
    if (stat.birthtimeMs > 0) entries.push(['created', seconds(stat.birthtimeMs)]);
    const metadata = new Dict();
    for (const [name, value] of entries) metadata.set(name, value);
    return metadata;
  },
);

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function opened<T>(path: string, flags: string, action: (file: number) => T, what = 'file'): T {
  return attempt(`Cannot open ${what} '${path}'`, () => withFile(path, flags, action));
}

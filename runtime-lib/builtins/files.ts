/** Files: their content, their size, their name. Texts are UTF-8. At most 8 MiB are read at once. */

import { existsSync, renameSync, statSync, unlinkSync } from 'node:fs';
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { attempt } from '../host/os-error.js';
import { readText, readWhole } from '../host/read-file.js';
import { builtin, string } from './define.js';

/**
 * The text of a file. What is no UTF-8 is an error.
 * @example read_file("missing.txt")  // Runtime Error: Cannot read file 'missing.txt': No such file or directory (os error 2)
 */
export const read_file = /* @__PURE__ */ builtin(
  'read_file',
  () => [string('path', 'read_file_sync requires a string path argument')],
  {
    returns: 'string',
    arity: 'read_file_sync requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => readText(path),
);

/**
 * The text of a file; each sequence of bytes that is no UTF-8 becomes U+FFFD.
 * @example read_file_lossy("/dev/null")  //
 */
export const read_file_lossy = /* @__PURE__ */ builtin(
  'read_file_lossy',
  () => [string('path', 'read_file_lossy requires a string path argument')],
  { returns: 'string', capability: 'filesystem-read', requireCapability },
  (path) => readWhole(path).toString(),
);

/**
 * The lines of a text file, without their ends, `\n` or `\r\n`. A line end at the end of the file begins no further line.
 * @example read_lines("/dev/null")  // []
 */
export const read_lines = /* @__PURE__ */ builtin(
  'read_lines',
  () => [string('path', 'read_lines requires a string path argument')],
  {
    returns: 'array<string>',
    arity: 'read_lines requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => {
    const lines = readText(path).split('\n');
    const last = lines.pop()!;
    const ended = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    return last === '' ? ended : [...ended, last];
  },
);

/**
 * The content of a file as bytes.
 * @example len(read_binary_file("/dev/null"))  // 0
 */
export const read_binary_file = /* @__PURE__ */ builtin(
  'read_binary_file',
  () => [string('path', 'read_binary_file requires a string path argument')],
  {
    returns: 'bytes',
    arity: 'read_binary_file requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => new Bytes(readWhole(path)),
);

/**
 * Whether there is a file or folder at the path. Links are followed.
 * @example file_exists("/dev/null")  // true
 */
export const file_exists = /* @__PURE__ */ builtin(
  'file_exists',
  () => [string('path', 'file_exists requires a string path argument')],
  {
    returns: 'bool',
    arity: 'file_exists requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => existsSync(path),
);

/**
 * The size of a file in bytes.
 * @example file_size("/dev/null")  // 0
 */
export const file_size = /* @__PURE__ */ builtin(
  'file_size',
  () => [string('path', 'file_size requires a string path argument')],
  {
    returns: 'int',
    arity: 'file_size requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => attempt(`Cannot get file size for '${path}'`, () => statSync(path).size),
);

/**
 * Deletes a file, or a link to one.
 * @example delete_file("/")  // Runtime Error: Cannot delete file '/': path is a directory
 */
export const delete_file = /* @__PURE__ */ builtin(
  'delete_file',
  () => [string('path', 'delete_file requires a string path argument')],
  {
    returns: 'bool',
    arity: 'delete_file requires a string path argument',
    capability: 'filesystem-delete',
    requireCapability,
  },
  (path) => {
    const failure = `Cannot delete file '${path}'`;
    return attempt(failure, () => {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        return fail(`${failure}: path is a directory`);
      }
      unlinkSync(path);
      return true;
    });
  },
);

/**
 * Gives a file or folder another name, in any folder of the same file system. A file that has that name is replaced.
 * @example rename_file("missing.txt", "b.txt")  // Runtime Error: Cannot rename file 'missing.txt' to 'b.txt': No such file or directory (os error 2)
 */
export const rename_file = /* @__PURE__ */ builtin(
  'rename_file',
  () => [
    string('old_path', 'rename_file requires string arguments'),
    string('new_path', 'rename_file requires string arguments'),
  ],
  {
    returns: 'bool',
    arity: 'rename_file requires two arguments: old_path and new_path',
    capability: 'filesystem-write',
    requireCapability,
  },
  (from, to) => {
    attempt(`Cannot rename file '${from}' to '${to}'`, () => renameSync(from, to));
    return true;
  },
);

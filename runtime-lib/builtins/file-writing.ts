/**
 * Writing files. At most 8 MiB are written at once. A file that is replaced keeps its old content until all of the new one
 * is written.
 */

import { appendFileSync, fchmodSync, fstatSync, statSync, writeFileSync } from 'node:fs';
import { Bytes } from '../core/bytes.js';
import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { MAX_FILE_BYTES } from '../host/limits.js';
import { attempt } from '../host/os-error.js';
import { pieces, withFile } from '../host/read-file.js';
import { complete, Replacement, replaceFile } from '../host/replacement.js';
import { bool, builtin, deferred, optional, type Param, param, string } from './define.js';

/**
 * Writes a text to a new file. A file that exists is an error, unless `overwrite` is true; then its old content is
 * replaced at once, when all of the new one is written.
 * @example write_file("no/such/folder/a.txt", "hello")  // Runtime Error: Cannot write file 'no/such/folder/a.txt': No such file or directory (os error 2)
 */
export const write_file = /* @__PURE__ */ builtin(
  'write_file',
  () => [
    deferred(string('path', 'write_file requires string arguments')),
    deferred(string('content', 'write_file requires string arguments')),
    overwriteFlag('write_file'),
  ],
  {
    returns: 'bool',
    arity: 'write_file requires 2 or 3 arguments: path, content/bytes, [overwrite]',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, content, overwrite) => {
    const file = path();
    return writeWhole(`Cannot write file '${file}'`, file, Buffer.from(content()), overwrite);
  },
);

/**
 * Writes bytes to a new file, like `write_file`.
 * @example write_binary_file("no/such/folder/a.bin", bytes([1, 2]))  // Runtime Error: Cannot write binary file 'no/such/folder/a.bin': No such file or directory (os error 2)
 */
export const write_binary_file = /* @__PURE__ */ builtin(
  'write_binary_file',
  () => [
    deferred(string('path', 'write_binary_file requires path (string) and bytes arguments')),
    deferred(bytesOf('data', 'write_binary_file requires path (string) and bytes arguments')),
    overwriteFlag('write_binary_file'),
  ],
  {
    returns: 'bool',
    arity: 'write_binary_file requires 2 or 3 arguments: path, content/bytes, [overwrite]',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, data, overwrite) => {
    const file = path();
    return writeWhole(`Cannot write binary file '${file}'`, file, data(), overwrite);
  },
);

function overwriteFlag(name: string): Param<boolean | undefined> {
  return optional(bool('overwrite', `${name} optional overwrite flag must be a bool`));
}

function bytesOf(name: string, error: string): Param<Uint8Array> {
  return param(name, 'bytes', (value) => (value instanceof Bytes ? value.data : fail(error)));
}

function writeWhole(failure: string, path: string, content: Uint8Array, overwrite = false): true {
  checkSize(failure, content);
  const write = (file: number): void => writeFileSync(file, content);
  if (overwrite) {
    attempt(failure, () => replaceFile(path, write));
    return true;
  }
  const replacement = attempt(failure, () => Replacement.ofNothing(path));
  if (replacement === undefined) {
    return fail(`Cannot write file '${path}': file already exists (pass overwrite=true to replace it)`);
  }
  attempt(failure, () => complete(replacement, write));
  return true;
}

function checkSize(failure: string, { length }: Uint8Array): void {
  if (length <= MAX_FILE_BYTES) return;
  fail(`${failure}: payload exceeds maximum write size (${length} bytes > ${MAX_FILE_BYTES} bytes)`);
}

/**
 * Writes a text at the end of a file, which is created if there is none.
 * @example append_file("no/such/folder/app.log", "started\n")  // Runtime Error: Cannot open file 'no/such/folder/app.log': No such file or directory (os error 2)
 */
export const append_file = /* @__PURE__ */ builtin(
  'append_file',
  () => [
    string('path', 'append_file requires string arguments'),
    string('content', 'append_file requires string arguments'),
  ],
  {
    returns: 'bool',
    arity: 'append_file requires two arguments: path and content',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, content) => {
    const bytes = Buffer.from(content);
    checkSize(`Cannot append to file '${path}'`, bytes);
    attempt(`Cannot open file '${path}'`, () =>
      withFile(path, 'a', (file) =>
        attempt(`Cannot append to file '${path}'`, () => appendFileSync(file, bytes)),
      ),
    );
    return true;
  },
);

/**
 * Copies a file with its permission bits. A file that is there already is replaced.
 * @example copy_file("missing.txt", "b.txt")  // Runtime Error: Cannot copy file 'missing.txt' to 'b.txt': No such file or directory (os error 2)
 */
export const copy_file = /* @__PURE__ */ builtin(
  'copy_file',
  () => [
    string('source', 'copy_file requires string arguments'),
    string('dest', 'copy_file requires string arguments'),
  ],
  {
    returns: 'bool',
    arity: 'copy_file requires two arguments: source and dest',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
  },
  (from, to) => {
    const failure = `Cannot copy file '${from}' to '${to}'`;
    attempt(failure, () => {
      // Opening a pipe would wait for its other end.
      if (!statSync(from).isFile()) {
        fail(`${failure}: the source path is neither a regular file nor a symlink to a regular file`);
      }
      withFile(from, 'r', (source) => replaceFile(to, (target) => copyContent(source, target)));
    });
    return true;
  },
);

function copyContent(source: number, target: number): void {
  for (const piece of pieces(source)) writeFileSync(target, piece);
  if (fstatSync(target).isFile()) fchmodSync(target, fstatSync(source).mode & 0o7777);
}

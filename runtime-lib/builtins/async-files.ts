/** Reading and writing of text files that goes on beside the program. */

import { readText, writeText } from '../async/files.js';
import { Gather } from '../async/gather.js';
import { Operation } from '../async/operation.js';
import { poolSize } from '../async/pool.js';
import { fail } from '../core/errors.js';
import type { RuffArray, Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { osErrorText } from '../host/os-error.js';
import { concurrencyLimit } from './concurrency.js';
import { array, builtin, deferred, string } from './define.js';

/**
 * A promise of the text of a file.
 * @example await async_read_file("missing.txt")  // Runtime Error: Promise rejected: Failed to read file 'missing.txt': No such file or directory (os error 2)
 */
export const async_read_file = /* @__PURE__ */ builtin(
  'async_read_file',
  () => [string('path', 'async_read_file() requires a string path argument')],
  {
    returns: 'promise of string',
    arity: 'async_read_file() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => reading(path, ''),
);

/**
 * Writes a text to a file, in place of what it held, and gives a promise of true. The writing is finished even if the
 * program ends without awaiting it.
 * @example await async_write_file("notes.txt", "one")  // true
 */
export const async_write_file = /* @__PURE__ */ builtin(
  'async_write_file',
  () => [
    string('path', 'async_write_file() requires a string path argument'),
    string('content', 'async_write_file() requires a string content argument'),
  ],
  {
    returns: 'promise of bool',
    arity: 'async_write_file() expects 2 arguments (path, content), got {n}',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path, content) => writing(path, content, ''),
);

/**
 * A promise of the texts of all files, in the order of their paths; at most `concurrency_limit` are read at a time (the
 * task pool size, if it is not given).
 * @example await async_read_files([])  // []
 */
export const async_read_files = /* @__PURE__ */ builtin(
  'async_read_files',
  () => [
    array('paths', 'async_read_files() first argument must be an array of string paths'),
    concurrencyLimit('async_read_files'),
  ],
  {
    returns: 'promise of array',
    arity: 'async_read_files() expects 1 or 2 arguments (paths, optional concurrency_limit), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (elements, limit) => {
    const paths = elements.map((path, i) => textAt('async_read_files', 'path', path, i));
    return inOrder(
      paths.map((path, i) => () => reading(path, ` (index ${i})`)),
      limit,
    );
  },
);

/**
 * Writes each text to the file at the same place of the other array, and gives a promise of an array of true.
 * @example await async_write_files(["a.txt", "b.txt"], ["one", "two"])  // [true, true]
 */
export const async_write_files = /* @__PURE__ */ builtin(
  'async_write_files',
  () => [
    array('paths', 'async_write_files() first argument must be an array of string paths'),
    array('contents', 'async_write_files() second argument must be an array of string contents'),
    deferred(concurrencyLimit('async_write_files')),
  ],
  {
    returns: 'promise of array',
    arity:
      'async_write_files() expects 2 or 3 arguments (paths, contents, optional concurrency_limit), got {n}',
    capability: 'filesystem-write',
    requireCapability,
  },
  (paths, contents, limitArgument) => {
    checkLengths(paths, contents);
    const limit = limitArgument();
    const jobs = paths.map((element, i) => {
      const path = textAt('async_write_files', 'path', element, i);
      const content = textAt('async_write_files', 'content', contents[i]!, i);
      return () => writing(path, content, ` (index ${i})`);
    });
    return inOrder(jobs, limit);
  },
);

function reading(path: string, place: string): Operation {
  return new Operation(
    readText(path),
    (error) => `Failed to read file '${path}'${place}: ${osErrorText(error)}`,
  );
}

function writing(path: string, content: string, place: string): Operation {
  return new Operation(
    writeText(path, content).then(() => true),
    (error) => `Failed to write file '${path}'${place}: ${osErrorText(error)}`,
  );
}

function inOrder(jobs: (() => Operation)[], limit = poolSize()): Gather<() => Operation> {
  return new Gather({
    items: jobs,
    begin: (job) => job(),
    limit,
    failure: '',
    rejection: (_, text) => text,
  });
}

function textAt(functionName: string, what: string, value: Value, index: number): string {
  return typeof value === 'string'
    ? value
    : fail(`${functionName}() ${what} at index ${index} must be a string`);
}

function checkLengths(paths: RuffArray, contents: RuffArray): void {
  if (paths.length === contents.length) return;
  fail(
    `async_write_files() paths and contents arrays must have the same length (paths=${paths.length}, contents=${contents.length})`,
  );
}

/** Folders: those of the program's own, and the one that it works in. */

import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { fail } from '../core/errors.js';
import { requireCapability } from '../host/capabilities.js';
import { attempt } from '../host/os-error.js';
import { builtin, string } from './define.js';

/**
 * Creates a folder, and those above it that are missing. It is no error if it exists.
 * @example create_dir("/dev/null/sub")  // Runtime Error: Cannot create directory '/dev/null/sub': Not a directory (os error 20)
 */
export const create_dir = /* @__PURE__ */ builtin(
  'create_dir',
  () => [string('path', 'create_dir requires a string path argument')],
  {
    returns: 'bool',
    arity: 'create_dir requires a string path argument',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path) => {
    if (path !== '') attempt(`Cannot create directory '${path}'`, () => mkdirSync(path, { recursive: true }));
    return true;
  },
);

/**
 * The names of all files and folders in a folder, in no order.
 * @example list_dir("missing")  // Runtime Error: Cannot list directory 'missing': No such file or directory (os error 2)
 */
export const list_dir = /* @__PURE__ */ builtin(
  'list_dir',
  () => [string('path', 'list_dir requires a string path argument')],
  {
    returns: 'array<string>',
    arity: 'list_dir requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => attempt(`Cannot list directory '${path}'`, () => readdirSync(path)),
);

/**
 * Removes an empty folder.
 * @example os_rmdir("missing")  // Runtime Error: Cannot remove directory 'missing': No such file or directory (os error 2)
 */
export const os_rmdir = /* @__PURE__ */ builtin(
  'os_rmdir',
  () => [string('path', 'os_rmdir requires a string argument (path)')],
  {
    returns: 'bool',
    arity: 'os_rmdir() expects 1 argument (path), got {n}',
    capability: 'filesystem-delete',
    requireCapability,
  },
  (path) => {
    attempt(`Cannot remove directory '${path}'`, () => rmdirSync(path));
    return true;
  },
);

/**
 * The folder that relative paths begin in.
 * @example path_is_dir(os_getcwd())  // true
 */
export const os_getcwd = /* @__PURE__ */ builtin(
  'os_getcwd',
  () => [],
  {
    returns: 'string',
    arity: 'os_getcwd() expects 0 arguments, got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  () => attempt('Cannot get current directory', () => process.cwd()),
);

/**
 * Makes relative paths begin in another folder, also those of processes that are started later.
 * @example os_chdir("missing")  // Runtime Error: Cannot change directory to 'missing': No such file or directory (os error 2)
 */
export const os_chdir = /* @__PURE__ */ builtin(
  'os_chdir',
  () => [string('path', 'os_chdir requires a string argument (path)')],
  {
    returns: 'bool',
    arity: 'os_chdir() expects 1 argument (path), got {n}',
    capability: 'filesystem-write',
    requireCapability,
  },
  (path) => {
    const failure = `Cannot change directory to '${path}'`;
    // Node would take what is before it as the path.
    if (path.includes('\0')) fail(`${failure}: file name contained an unexpected NUL byte`);
    attempt(failure, () => process.chdir(path));
    return true;
  },
);

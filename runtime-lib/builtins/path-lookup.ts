/** What paths lead to. Links are followed, except by `path_is_symlink`. */

import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { requireCapability } from '../host/capabilities.js';
import { attempt } from '../host/os-error.js';
import { builtin, string } from './define.js';

/**
 * Whether the path leads to anything.
 * @example path_exists("/dev/null")  // true
 */
export const path_exists = /* @__PURE__ */ builtin(
  'path_exists',
  () => [string('path', 'path_exists requires a string argument (path)')],
  {
    returns: 'bool',
    arity: 'path_exists() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => existsSync(path),
);

/**
 * Whether the path leads to a folder.
 * @example path_is_dir("/")  // true
 */
export const path_is_dir = /* @__PURE__ */ builtin(
  'path_is_dir',
  () => [string('path', 'path_is_dir requires a string argument (path)')],
  {
    returns: 'bool',
    arity: 'path_is_dir() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => lookUp(path)?.isDirectory() ?? false,
);

/**
 * Whether the path leads to a regular file.
 * @example path_is_file("/")  // false
 */
export const path_is_file = /* @__PURE__ */ builtin(
  'path_is_file',
  () => [string('path', 'path_is_file requires a string argument (path)')],
  {
    returns: 'bool',
    arity: 'path_is_file() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => lookUp(path)?.isFile() ?? false,
);

function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * Whether the path is that of a symbolic link, wherever the link leads.
 * @example path_is_symlink("/")  // false
 */
export const path_is_symlink = /* @__PURE__ */ builtin(
  'path_is_symlink',
  () => [string('path', 'path_is_symlink requires a string argument (path)')],
  { returns: 'bool', capability: 'filesystem-read', requireCapability },
  (path) => attempt(`Cannot inspect symlink status for '${path}'`, () => lstatSync(path).isSymbolicLink()),
);

/**
 * The path from the root, without links, `.` and `..`. There must be something at the path.
 * @example path_absolute("/dev/../dev/./null")  // /dev/null
 */
export const path_absolute = /* @__PURE__ */ builtin(
  'path_absolute',
  () => [string('path', 'path_absolute requires a string argument (path)')],
  {
    returns: 'string',
    arity: 'path_absolute() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => attempt(`Cannot get absolute path for '${path}'`, () => realpathSync.native(path)),
);

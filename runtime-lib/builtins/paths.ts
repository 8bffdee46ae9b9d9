/** Paths as text: nothing here looks at the disk. The separator is `/`, and nothing is normalised. */

import { fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { fileExtension, fileName, joinPaths, parentPath } from '../formats/path-text.js';
import { requireCapability } from '../host/capabilities.js';
import { any, type BuiltinFunction, builtin, rest, string } from './define.js';

/**
 * Parts of a path joined by single slashes. An absolute part starts over.
 * @example join_path("a", "b/", "c.txt")  // a/b/c.txt
 */
export const join_path = /* @__PURE__ */ joining('join_path');

/**
 * The same as `join_path`.
 * @example path_join("a", "/b")  // /b
 */
export const path_join = /* @__PURE__ */ joining('path_join');

/** The two names of the function are used in their error texts. */
function joining(name: string): BuiltinFunction {
  return builtin(
    name,
    () => [rest(any('parts', 'string'))],
    { returns: 'string', arity: null, capability: 'filesystem-read', requireCapability },
    (...parts) => {
      if (parts.length === 0) return fail(`${name} requires at least one string argument`);
      return joinPaths(parts.map((part, i) => textPart(name, part, i)));
    },
  );
}

function textPart(name: string, part: Value, index: number): string {
  return typeof part === 'string' ? part : fail(`${name} argument ${index + 1} must be a string`);
}

/**
 * The path without its last component: empty for a bare name.
 * @example dirname("/data/report.csv")  // /data
 */
export const dirname = /* @__PURE__ */ builtin(
  'dirname',
  () => [string('path', 'dirname requires a string argument (path)')],
  {
    returns: 'string',
    arity: 'dirname() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => parentPath(path),
);

/**
 * The last component of a path.
 * @example basename("/data/report.csv")  // report.csv
 */
export const basename = /* @__PURE__ */ builtin(
  'basename',
  () => [string('path', 'basename requires a string argument (path)')],
  {
    returns: 'string',
    arity: 'basename() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => fileName(path),
);

/**
 * What follows the last dot of the last component, without the dot.
 * @example path_extension("archive.tar.gz")  // gz
 */
export const path_extension = /* @__PURE__ */ builtin(
  'path_extension',
  () => [string('path', 'path_extension requires a string argument (path)')],
  {
    returns: 'string',
    arity: 'path_extension() expects 1 argument (path), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (path) => fileExtension(path),
);

/** A store of texts that outlives the program: one JSON file, named by `RUFF_KV_PATH` or `.ruff_kv.json`. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { JsonError } from '../formats/json-error.js';
import { JsonScanner } from '../formats/json-scanner.js';
import { writePrettyJson } from '../formats/json-writer.js';
import { parentPath } from '../formats/path-text.js';
import { requireCapability } from '../host/capabilities.js';
import { getVariable } from '../host/environment.js';
import { attempt } from '../host/os-error.js';
import { readUtf8 } from '../host/read-file.js';
import { replaceFile } from '../host/replacement.js';
import { builtin, string } from './define.js';

const DEFAULT_PATH = '.ruff_kv.json';

/**
 * Stores a text under a key.
 * @example kv_set("count", 5)  // Runtime Error: kv_set requires key and value string arguments
 */
export const kv_set = /* @__PURE__ */ builtin(
  'kv_set',
  () => [
    string('key', 'kv_set requires key and value string arguments'),
    string('value', 'kv_set requires key and value string arguments'),
  ],
  {
    returns: 'bool',
    arity: 'kv_set() expects 2 arguments (key, value), got {n}',
    capability: 'filesystem-write',
    requireCapability,
  },
  (key, value) => {
    const path = storePath();
    const store = load(path);
    store.set(key, value);
    const folder = parentPath(path);
    if (folder !== '') {
      attempt(`Failed to prepare kv store directory '${folder}'`, () =>
        mkdirSync(folder, { recursive: true }),
      );
    }
    attempt(`Failed to write kv store '${path}'`, () =>
      replaceFile(path, (file) => writeFileSync(file, writePrettyJson(store))),
    );
    return true;
  },
);

/**
 * The text stored under a key, null if there is none.
 * @example kv_get(1)  // Runtime Error: kv_get requires a key string argument
 */
export const kv_get = /* @__PURE__ */ builtin(
  'kv_get',
  () => [string('key', 'kv_get requires a key string argument')],
  {
    returns: 'string or null',
    arity: 'kv_get() expects 1 argument (key), got {n}',
    capability: 'filesystem-read',
    requireCapability,
  },
  (key) => load(storePath()).get(key) ?? null,
);

function storePath(): string {
  return getVariable('RUFF_KV_PATH')?.trim() || DEFAULT_PATH;
}

function load(path: string): Dict {
  if (!existsSync(path)) return new Dict();
  const text = readUtf8(`Failed to read kv store '${path}'`, path);
  if (text.trim() === '') return new Dict();
  const failure = `Failed to parse kv store '${path}'`;
  const store = parse(failure, text);
  if (!(store instanceof Dict)) return fail(`${failure}: expected an object of strings`);
  const wrong = store.keys().find((key) => typeof store.get(key) !== 'string');
  return wrong === undefined ? store : fail(`${failure}: the value of '${wrong}' is no string`);
}

function parse(failure: string, text: string): Value {
  try {
    return new JsonScanner(text).document();
  } catch (error) {
    if (error instanceof JsonError) return fail(`${failure}: ${error.message}`);
    throw error;
  }
}

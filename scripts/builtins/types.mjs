/**
 * The words for kinds in definitions (`string`, `array<dict>`, `string or null`, `promise of array`) as TypeScript types.
 * A single word that is not in the table is a handle, like `ziparchive`: a value that only builtins look into.
 */
const TYPES = {
  any: 'Value',
  array: 'RuffArray',
  bool: 'boolean',
  bytes: 'Bytes',
  channel: 'Channel',
  dict: 'Dict',
  float: 'Float',
  function: 'RuffFunction',
  int: 'Int',
  never: 'never',
  null: 'null',
  number: 'Int | Float',
  promise: 'RuffPromise',
  queue: 'QueueValue',
  set: 'ItemSet',
  stack: 'StackValue',
  string: 'string',
  struct: 'Struct',
  taskhandle: 'TaskHandle',
  true: 'true',
};

/** Where the types of the table come from. */
export const TYPE_IMPORTS = `import type { Channel } from './async/channel.js';
import type { RuffPromise } from './async/promise.js';
import type { TaskHandle } from './async/tasks.js';
import type { BuiltinMeta } from './builtins/define.js';
import type { Queue as QueueValue } from './collections/queue.js';
import type { ItemSet } from './collections/set.js';
import type { Stack as StackValue } from './collections/stack.js';
import type { Bytes } from './core/bytes.js';
import type { Dict } from './core/dict.js';
import type { Float } from './core/float.js';
import type { Int } from './core/int.js';
import type { Struct } from './core/struct.js';
import type { RuffArray, RuffFunction, RuffObject, Value } from './core/value.js';`;

export function typescriptOf(words) {
  const alternatives = words.split(/, or | or |\|/).map((word) => single(word.trim(), words));
  return [...new Set(alternatives)].join(' | ');
}

function single(word, words) {
  const elements = /^array<(.+)>$/.exec(word) ?? /^array of (.+)$/.exec(word);
  if (elements) return arrayOf(elements[1], words);
  if (/^array \[.*\]$/.test(word)) return 'Value[]';
  // `bool, or int for a string`, `struct Response`, `promise of dict`: the first word is the type.
  const [, first] = /^(\w+)( (of|for|with) .+| \w+)?$/.exec(word) ?? [];
  if (!first) throw new Error(`'${words}' does not say a type: see scripts/builtins/types.mjs`);
  return TYPES[first] ?? 'RuffObject';
}

function arrayOf(element, words) {
  if (element.startsWith('[')) return 'Value[][]';
  const type = typescriptOf(element, words);
  return type.includes('|') ? `(${type})[]` : `${type}[]`;
}

/** Ruff values written as JSON, for fixtures: what JSON has no form for is an object of one key that says what it is. */

import { Queue } from '../../runtime-lib/collections/queue.js';
import { ItemSet } from '../../runtime-lib/collections/set.js';
import { Stack } from '../../runtime-lib/collections/stack.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import { add, gt } from '../../runtime-lib/core/operators.js';
import { struct } from '../../runtime-lib/core/struct.js';
import { err, none, ok, some } from '../../runtime-lib/core/tagged.js';
import type { RuffArray, RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { all } from './families.js';

type Json = null | boolean | number | string | Json[] | { [kind: string]: Json };

const SPECIAL: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

const functions: Readonly<Record<string, RuffFunction>> = {
  identity: { '~': (x: Value) => x }['~']!,
  gt2: { '~': (x: Value) => gt(x, 2) }['~']!,
  add: { '~': (a: Value, b: Value) => add(a, b) }['~']!,
};

const kinds: Readonly<Record<string, (of: never) => Value>> = {
  int: (digits: string) => int(digits),
  float: (text: string) => float(SPECIAL[text] ?? Number(text)),
  dict: (entries: Record<string, Json>) => {
    const result = new Dict();
    for (const [key, value] of Object.entries(entries)) result.set(key, decode(value));
    return result;
  },
  lambda: (name: string) => functions[name]!,
  builtin: (name: string) => all.get(name)!,
  Ok: (value: Json) => ok(decode(value)),
  Err: (value: Json) => err(decode(value)),
  Some: (value: Json) => some(decode(value)),
  None: () => none,
  Set: (items: Json) => ItemSet.of(decode(items) as RuffArray),
  Queue: (items: Json) => Queue.of(decode(items) as RuffArray),
  Stack: (items: Json) => Stack.of(decode(items) as RuffArray),
  struct: ([name, fields]: [string, Record<string, Json>]) => {
    const result = new (struct(name))();
    for (const [field, value] of Object.entries(fields)) result.setField(field, decode(value));
    return result;
  },
  bytes: (bytes: number[]) => new Bytes(Uint8Array.from(bytes)),
};

export function decode(json: Json): Value {
  if (Array.isArray(json)) return json.map(decode);
  if (typeof json !== 'object' || json === null) return json;
  const [[kind, of]] = Object.entries(json) as [[string, Json]];
  return kinds[kind]!(of as never);
}

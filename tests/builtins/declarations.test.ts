/** What JavaScript and editors get of the builtins: the module `ruffjs/builtins`, and `ruffjs/builtins.json`. */
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { RuffPromise } from '../../runtime-lib/async/promise.js';
import * as typed from '../../runtime-lib/builtins.generated.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import type { Int } from '../../runtime-lib/core/int.js';
import type { RuffArray, RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { all } from './families.js';

interface Completion {
  name: string;
  aliases: string[];
  category: string;
  signature: string;
  constant: boolean;
  global: boolean;
  method: boolean;
  params: { name: string; type: string; optional: boolean; rest: boolean }[];
  returns: string;
  suspends: boolean;
  capabilities: string[];
  documentation: string;
  examples: { code: string; output: string }[];
}

const { builtins }: { builtins: Completion[] } = JSON.parse(
  readFileSync(new URL('../../docs/builtins.json', import.meta.url), 'utf8'),
);
const completion = new Map(builtins.map((entry) => [entry.name, entry]));

const there = [...catalogue].filter(([, { module }]) => module !== null);

test('the typed module has every builtin whose name can be imported', () => {
  const names = there.map(([name]) => name).filter((name) => /^\w+$/.test(name));
  expect(Object.keys(typed).sort()).toEqual(names.sort());
  for (const [name, value] of Object.entries(typed)) {
    if (!catalogue.get(name)!.constant) expect(value, name).toBe(all.get(name));
  }
});

test('its types say what goes in and comes out', () => {
  expectTypeOf(typed.upper).parameters.toEqualTypeOf<[value: string]>();
  expectTypeOf(typed.upper).returns.toEqualTypeOf<string>();
  expectTypeOf(typed.range).parameters.toEqualTypeOf<
    [start: Int | Float, end?: Int | Float | undefined, step?: Int | Float | undefined]
  >();
  expectTypeOf(typed.print).parameters.toEqualTypeOf<Value[]>();
  expectTypeOf(typed.reduce).parameter(2).toEqualTypeOf<RuffFunction>();
  expectTypeOf(typed.parse_csv).returns.toEqualTypeOf<Dict[]>();
  expectTypeOf(typed.kv_get).returns.toEqualTypeOf<string | null>();
  expectTypeOf(typed.to_int).parameter(0).toEqualTypeOf<Int | Float | string | boolean>();
  expectTypeOf(typed.sleep).returns.toEqualTypeOf<Int | Promise<Int>>();
  expectTypeOf(typed.promise_all).returns.toEqualTypeOf<RuffPromise>();
  expectTypeOf(typed.error).returns.toEqualTypeOf<never>();
  expectTypeOf(typed.sort).returns.toEqualTypeOf<RuffArray>();
  expectTypeOf(typed.PI).toEqualTypeOf<Float>();
});

test('it works from JavaScript', () => {
  expect(typed.upper('straße')).toBe('STRASSE');
  expect(typed.parse_csv('a\n1')[0]).toBeInstanceOf(Dict);
  expect(typed.sqrt(2)).toEqual(new Float(Math.SQRT2));
  expect(() => typed.parse_int('x')).toThrow("Cannot parse 'x' as integer");
});

test('completion data has what the catalogue has', () => {
  expect([...completion.keys()].sort()).toEqual(there.map(([name]) => name).sort());
  for (const [name, entry] of there) {
    expect(completion.get(name), name).toMatchObject({
      category: entry.module,
      returns: entry.returns,
      constant: entry.constant,
      global: entry.global,
      method: entry.method,
      suspends: entry.suspends,
      capabilities: entry.capabilities,
    });
    const { params } = completion.get(name)!;
    const kinds = params.map(
      ({ type, optional, rest }) => `${rest ? '...' : ''}${type}${optional ? '?' : ''}`,
    );
    expect(kinds, name).toEqual(entry.params);
  }
});

test('completion data is complete', () => {
  for (const { name, documentation, examples, signature, params } of builtins) {
    expect(documentation, name).toMatch(/\.$/);
    expect(examples.length, name).toBeGreaterThan(0);
    for (const { code } of examples) expect(code, name).not.toContain('  //');
    expect(signature, name).toContain(name);
    expect(new Set(params.map((param) => param.name)).size, name).toBe(params.length);
  }
  expect(completion.get('substr')).toEqual({
    name: 'substr',
    aliases: ['substring'],
    category: 'strings',
    signature: 'substr(value: string, start: number, end: number) -> string',
    constant: false,
    global: true,
    method: true,
    params: [
      { name: 'value', type: 'string', optional: false, rest: false },
      { name: 'start', type: 'number', optional: false, rest: false },
      { name: 'end', type: 'number', optional: false, rest: false },
    ],
    returns: 'string',
    suspends: false,
    capabilities: [],
    documentation:
      'The part of a text from position `start` up to, but not including, position `end` (no length): `substring`.',
    examples: [{ code: 'substr("typescript", 4, 10)', output: 'script' }],
  });
});

test.each([
  ['push', 'append'],
  ['print', 'println'],
  ['upper', 'to_upper'],
  ['pad_left', 'pad_start'],
  ['replace', 'replace_str'],
  ['to_string', 'str'],
  ['type', 'type_of'],
  ['merge', 'update'],
  ['parallel_map', 'par_map'],
  ['current_timestamp', 'time'],
])('%s and %s are known to be one', (name, other) => {
  expect(completion.get(name)!.aliases).toEqual([other]);
  expect(completion.get(other)!.aliases).toEqual([name]);
});

/** Laws of the dict functions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, remove } from '../../runtime-lib/builtins/collections.js';
import {
  get,
  get_default,
  has_key,
  invert,
  items,
  keys,
  merge,
  update,
  values as valuesOf,
} from '../../runtime-lib/builtins/dicts.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { dict } from '../../runtime-lib/core/literals.js';
import { describe, text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { dicts, values } from './arbitrary.js';
import { same } from './matchers.js';

const key = fc.constantFrom('a', 'b', 'c', 'd', '2', '10');

test('keys, values and items have one order', () => {
  fc.assert(
    fc.property(dicts, (entries) => {
      const names = keys(entries) as string[];
      same(names, entries.keys().sort());
      same(
        valuesOf(entries),
        names.map((name) => entries.get(name)!),
      );
      same(
        items(entries),
        names.map((name) => [name, entries.get(name)!]),
      );
    }),
  );
});

test('int keys sort as numbers', () => {
  const entries = new Dict();
  for (const number of [10, 9, 100]) entries.set(number, true);
  same(keys(entries), ['9', '10', '100']);
  expect([has_key(entries, 9), has_key(entries, '9'), get(entries, 10), get_default(entries, 11, 0)]).toEqual(
    [1, 1, true, 0],
  );
});

test('other dicts take no ints as keys', () => {
  const entries = dict('1', 'x');
  same([has_key(entries, 1), get(entries, 1, 7)], [0, null]);
  expect(() => get_default(entries, 1, 7)).toThrow(
    'get_default() requires 3 arguments: dict, key, default_value',
  );
  expect(() => remove(entries, 1)).toThrow(
    'remove() requires an array or dictionary-like value with a valid key/item',
  );
});

test('looking up', () => {
  fc.assert(
    fc.property(dicts, key, values, (entries, name, fallback) => {
      const value = entries.get(name);
      expect(has_key(entries, name)).toBe(value === undefined ? 0 : 1);
      expect(contains(entries, name)).toBe(value !== undefined);
      expect(get(entries, name)).toBe(value ?? null);
      expect(get(entries, name, fallback)).toBe(value === undefined ? fallback : value);
      expect(get_default(entries, name, fallback)).toBe(value === undefined ? fallback : value);
    }),
  );
});

test('merging prefers the second dict', () => {
  fc.assert(
    fc.property(dicts, dicts, key, (a, b, name) => {
      for (const merged of [merge(a, b), update(a, b)] as Dict[]) {
        expect(merged.get(name)).toBe(b.get(name) ?? (b.has(name) ? null : a.get(name)));
        same(merged.keys(), [...new Set([...a.keys(), ...b.keys()])]);
      }
      expect(describe(merge(a, new Dict()))).toBe(describe(a));
    }),
  );
  same([merge(dict('a', 1), 5), merge(null, dict('a', 1))].map(text), ['{}', '{}']);
});

test('removing', () => {
  fc.assert(
    fc.property(dicts, key, (entries, name) => {
      const [rest, removed] = remove(entries, name) as [Dict, Value];
      expect(removed).toBe(entries.has(name) ? entries.get(name) : 0);
      same(
        rest.keys(),
        entries.keys().filter((other) => other !== name),
      );
    }),
  );
});

test('inverting twice gives the entries with scalar values that differ', () => {
  const entries = dict('a', 1, 'b', 'x', 'c', null, 'd', [1], 'e', true);
  expect(text(invert(entries))).toBe('{"1": a, "true": e, "x": b}');
  expect(text(invert(invert(entries)))).toBe('{"a": 1, "b": x, "e": true}');
});

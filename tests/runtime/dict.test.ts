import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import type { Int } from '../../runtime-lib/core/int.js';
import { addEntries, dict, spreadDict } from '../../runtime-lib/core/literals.js';
import { eq } from '../../runtime-lib/core/operators.js';
import { debugText, describe as describeValue, text } from '../../runtime-lib/core/text.js';
import { errorOf, int, wideInteger } from './values.js';

type Key = string | Int;

/** The plainest model: texts in a Map, and the history that decides the order of printing. */
class Model {
  entries = new Map<string, number>();
  numeric = false;

  set(key: Key, value: number): void {
    if (this.entries.size === 0) this.numeric = typeof key !== 'string';
    else if (!/^(0|-?[1-9]\d*)$/.test(String(asText(key)))) this.numeric = false;
    this.entries.set(asText(key), value);
  }

  sortedKeys(): string[] {
    const keys = [...this.entries.keys()];
    const byNumber = (a: string, b: string) => (BigInt(a) < BigInt(b) ? -1 : 1);
    const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    return keys.sort(this.numeric ? byNumber : byBytes);
  }
}

function asText(key: Key): string {
  return typeof key === 'string' ? key : text(key);
}

const key: fc.Arbitrary<Key> = fc.oneof(
  fc.integer({ min: -2, max: 30 }),
  wideInteger().map(int),
  wideInteger().map(String),
  fc.integer({ min: -2, max: 30 }).map(String),
  fc.constantFrom('', '-', '-0', '00', '1.5', '1e3', ' 1', '+1', 'name', 'é', '\uffee', '😀', '/', ':'),
  fc.string({ maxLength: 3 }),
);

type Action = { readonly kind: 'set' | 'delete' | 'copy'; readonly key: Key };
const actions = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'set', 'set', 'set', 'delete', 'copy'),
    key,
  }) as fc.Arbitrary<Action>,
  { maxLength: 60 },
);
const counting = fc
  .tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: 1, max: 40 }))
  .map(([first, count]) =>
    Array.from({ length: count }, (_, i): Action => ({ kind: 'set', key: first + i })),
  );

test('a dict does what a plain map does', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        actions,
        fc.tuple(counting, actions).map((parts) => parts.flat()),
      ),
      (program) => {
        let tested = new Dict();
        const model = new Model();
        program.forEach(({ kind, key }, step) => {
          if (kind === 'set') {
            tested.set(key, step);
            model.set(key, step);
          } else if (kind === 'delete') {
            tested.delete(key);
            model.entries.delete(asText(key));
          } else {
            const original = tested;
            tested = tested.copy();
            original.set('only in the original', 0);
          }
          expect(tested.size).toBe(model.entries.size);
          expect(tested.get(key)).toBe(model.entries.get(asText(key)));
          expect(tested.has(asText(key))).toBe(model.entries.has(asText(key)));
        });
        expect(tested.keys()).toEqual([...model.entries.keys()]);
        expect(tested.values()).toEqual([...model.entries.values()]);
        expect(tested.sortedKeys()).toEqual(model.sortedKeys());
        for (const [name, value] of model.entries) expect(tested.get(name)).toBe(value);
      },
    ),
    { numRuns: 1000 },
  );
});

test('equality does not ask for the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { selector: asText }), fc.integer(), (keys, seed) => {
      const shuffled = keys.toSorted(
        (a, b) => ((asText(a).length * seed) % 7) - ((asText(b).length * seed) % 7),
      );
      const [one, other] = [new Dict(), new Dict()];
      for (const name of keys) one.set(name, 1);
      for (const name of shuffled) other.set(asText(name), new Float(1));
      expect(eq(one, other)).toBe(true);
      other.set('one more', 1);
      expect(eq(one, other)).toBe(false);
    }),
  );
});

describe('order', () => {
  test('int indexes alone sort as numbers, until a key is no number', () => {
    const d = new Dict();
    for (const key of [10, 9, -1]) d.set(key, 'x');
    d.set('2', 'x');
    expect(text(d)).toBe('{"-1": x, "2": x, "9": x, "10": x}');
    d.set('name', 'x');
    expect(text(d)).toBe('{"-1": x, "10": x, "2": x, "9": x, "name": x}');
  });

  test('a dict that began with a text sorts by code point', () => {
    const d = new Dict();
    d.set('7', 'x');
    for (const key of [10, 9]) d.set(key, 'x');
    expect(text(d)).toBe('{"10": x, "7": x, "9": x}');
    expect([...d.iterate()]).toEqual(['7', '10', '9']);
  });
});

test('text forms', () => {
  const d = dict('b', 'x', 'a"', 1);
  expect([text(d), debugText(d), describeValue(d)]).toEqual([
    '{"a"": 1, "b": x}',
    'Dict{2 keys}',
    'Dict{a": Int(1), b: String("x")}',
  ]);
  expect([text(new Dict()), describeValue(new Dict())]).toEqual(['{}', 'Dict{}']);
});

describe('literals', () => {
  test('later keys win and keep the earlier place', () => {
    const d = addEntries(spreadDict(dict('b', 1, 'a', 2, 'b', 3), dict('c', 4, 'a', 5)), 'c', 6);
    expect(text(d)).toBe('{"a": 5, "b": 3, "c": 6}');
    expect(d.keys()).toEqual(['b', 'a', 'c']);
  });

  test('many entries', () => {
    const names = Array.from({ length: 40 }, (_, i) => `k${i % 30}`);
    expect(dict(...names.flatMap((name, i) => [name, i])).values()).toEqual(
      Array.from({ length: 30 }, (_, i) => (i < 10 ? i + 30 : i)),
    );
  });

  test('errors', () => {
    expect(errorOf(() => dict(1, 'x'))).toBe('Dict keys must be strings');
    expect(errorOf(() => spreadDict(new Dict(), [1]))).toBe('Can only spread dicts');
  });
});

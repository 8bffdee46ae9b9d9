/**
 * Builtins never change their arguments, and what a result has in common with an argument is marked as shared. The
 * `InPlace` forms do the same to an array or dict that nobody else holds, and are the builtin for all others; a single
 * item that they put into it is marked by compiled code.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call } from '../../runtime-lib/core/call.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { RuffError } from '../../runtime-lib/core/errors.js';
import { share } from '../../runtime-lib/core/ownership.js';
import { describe } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { expectRuff } from '../language/expect-ruff.js';
import { arrays, dicts, positions, scalars, values } from './arbitrary.js';
import { all } from './families.js';

const MODULES = [
  'arrays',
  'array-parts',
  'array-values',
  'collections',
  'dicts',
  'higher-order',
  'sets',
  'queues',
  'stacks',
];

const entries = [...catalogue].filter(
  ([name, { module }]) => module !== null && MODULES.includes(module) && name !== 'range',
);

const identity = { '~': (x: Value) => share(x) }['~']!;
const second = { '~': (_: Value, x: Value) => share(x) }['~']!;

/** Arguments that mostly are of the kinds that a builtin wants. */
function argumentsOf(name: string): fc.Arbitrary<Value[]> {
  const kinds: Readonly<Record<string, fc.Arbitrary<Value>>> = {
    array: arrays,
    dict: dicts,
    number: positions,
    function: fc.constant(name === 'reduce' ? second : identity),
    any: values,
  };
  const params = catalogue.get(name)!.params.map((param) => {
    const parts = param.replace(/^\.\.\.|\?$/g, '').split('|');
    return fc.oneof(...parts.map((part) => ({ weight: 9, arbitrary: kinds[part] ?? scalars })), {
      weight: 1,
      arbitrary: values,
    });
  });
  return fc.tuple(...params);
}

function elementsOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  return value instanceof Dict ? value.values() : [];
}

/** All collections in a value. */
function collections(value: Value): Value[] {
  const own = Array.isArray(value) || value instanceof Dict ? [value] : [];
  return [...own, ...elementsOf(value).flatMap(collections)];
}

/** The collections in a value that others hold, too; not what is in these. */
function taken(value: Value, held: readonly Value[]): Value[] {
  return held.includes(value) ? [value] : elementsOf(value).flatMap((element) => taken(element, held));
}

function isShared(value: Value): boolean {
  return (value as { shared?: boolean }).shared === true;
}

/** What a call gives: its result, or the text of its error. */
function outcome(f: () => Value): { result?: Value; text: string } {
  try {
    const result = f();
    return { result, text: describe(result) };
  } catch (error) {
    if (error instanceof RuffError) return { text: error.message };
    throw error;
  }
}

for (const [name] of entries) {
  test(`${name} keeps its arguments, and marks what it takes over`, () => {
    fc.assert(
      fc.property(argumentsOf(name), (args) => {
        const before = describe(args);
        const { result } = outcome(() => call(all.get(name)!, ...args));
        expect(describe(args)).toBe(before);
        if (result === undefined) return;
        expect(taken(result, collections(args)).every(isShared)).toBe(true);
      }),
    );
  });
}

const inPlace = entries.filter(([, entry]) => entry.inPlace);

test('some builtins have a form in place', () => {
  expect(inPlace.map(([name]) => name).sort()).toEqual([
    'append',
    'concat',
    'insert',
    'merge',
    'pop',
    'push',
    'remove',
    'remove_at',
    'update',
  ]);
});

for (const [name, { module, export: exported }] of inPlace) {
  const load = async (): Promise<(...args: Value[]) => Value> =>
    (await import(`../../runtime-lib/builtins/${module}.ts`))[`${exported}InPlace`];

  test(`${name} in place gives what the builtin gives`, async () => {
    const changed = await load();
    fc.assert(
      fc.property(argumentsOf(name), (args) => {
        // The builtin first: it changes nothing.
        const expected = outcome(() => all.get(name)!(...args));
        expect(outcome(() => changed(...args)).text).toBe(expected.text);
      }),
    );
  });

  test(`${name} in place leaves a shared collection alone`, async () => {
    const changed = await load();
    fc.assert(
      fc.property(argumentsOf(name), ([target, ...args]) => {
        const before = describe(share(target!));
        outcome(() => changed(target!, ...args));
        expect(describe(target!)).toBe(before);
      }),
    );
  });

  test(`${name} in place gives the collection itself, and marks what the other argument still has`, async () => {
    const changed = await load();
    const target: Value = name === 'merge' || name === 'update' ? new Dict() : [1, 2, 3];
    const item: Value = [1];
    const other = new Dict();
    other.set('a', item);
    const args: Record<string, Value[]> = {
      concat: [[item]],
      insert: [1, item],
      merge: [other],
      update: [other],
      remove: [2],
      remove_at: [1],
      pop: [],
    };
    const result = changed(target, ...(args[name] ?? [item]));
    const isPair = name === 'pop' || name === 'remove_at';
    expect(isPair ? (result as Value[])[0] : result).toBe(target);
    expect(isShared(item)).toBe(['concat', 'merge', 'update'].includes(name));
  });
}

test('an array is not put into itself', async () => {
  const { pushInPlace, insertInPlace } = await import('../../runtime-lib/builtins/arrays.js');
  const items: Value = [1];
  const pushed = pushInPlace(items, share(items));
  expect(describe(pushed)).toBe('Array[Int(1), Array[Int(1)]]');
  expect(pushed).not.toBe(items);
  expect(describe(insertInPlace([2], 0, items))).toBe('Array[Array[Int(1)], Int(2)]');
  expect(describe(insertInPlace(items, 0, items))).toBe('Array[Array[Int(1)], Int(1)]');
});

test('a program may put a collection into itself: a copy of it', async () => {
  await expectRuff(`
    mut xs := [1]
    xs := push(xs, xs)
    xs := push(xs, xs ?? 1)
    print(xs)
    func same(v) { return v }
    func inside() {
      mut ys := [1]
      ys := append(ys, same(ys))
      ys := push(ys, [ys])
      ys := insert(concat(ys, ys), 0, ys)
      return ys
    }
    print(inside())
    mut d := {"a": 1}
    d := merge(d, {"d": d})
    print(d)`).toPrint(
    '[1, [1], [1, [1]]]',
    '[[1, [1], [[1, [1]]]], 1, [1], [[1, [1]]], 1, [1], [[1, [1]]]]',
    '{"a": 1, "d": {"a": 1}}',
  );
});

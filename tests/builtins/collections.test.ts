/** Sets, queues and stacks against arrays, and that no update changes an older version. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { len } from '../../runtime-lib/builtins/collections.js';
import {
  makeQueue,
  queue_dequeue,
  queue_enqueue,
  queue_is_empty,
  queue_peek,
  queue_size,
  queue_to_array,
} from '../../runtime-lib/builtins/queues.js';
import {
  makeSet,
  set_add,
  set_difference,
  set_has,
  set_intersect,
  set_remove,
  set_to_array,
  set_union,
} from '../../runtime-lib/builtins/sets.js';
import {
  makeStack,
  stack_is_empty,
  stack_peek,
  stack_pop,
  stack_push,
  stack_size,
  stack_to_array,
} from '../../runtime-lib/builtins/stacks.js';
import { equal } from '../../runtime-lib/core/equality.js';
import { float } from '../../runtime-lib/core/float.js';
import { fromBigInt } from '../../runtime-lib/core/int.js';
import { struct } from '../../runtime-lib/core/struct.js';
import { some, variant } from '../../runtime-lib/core/tagged.js';
import type { RuffArray, Value } from '../../runtime-lib/core/value.js';
import { growth, LINEAR } from '../growth.js';
import { arrays, values } from './arbitrary.js';
import { same } from './matchers.js';

function point(x: Value): Value {
  const result = new (struct('Point'))();
  result.setField('x', x);
  return result;
}

/** Many of them equal to others of another kind or form. */
const items = fc.oneof(
  values,
  fc.constantFrom<Value[]>(0, -0.0, 1, -1, 2, 3, fromBigInt(2n ** 53n + 1n)!, fromBigInt(2n ** 63n - 1n)!),
  fc
    .constantFrom(
      0,
      1e-17,
      0.3,
      0.1 + 0.2,
      1,
      1 - 2 ** -53,
      1 + 2 ** -52,
      2,
      2 - 2 ** -52,
      2 ** 53,
      2 ** 63,
      Number.NaN,
    )
    .map(float),
  fc.constantFrom(0.3, 0.1 + 0.2, 1).map((x): Value => [float(x), 'a']),
  fc.constantFrom(1, 2).map((x): Value => point(x)),
  fc.constantFrom(1, 2).map((x) => point(float(x))),
  fc.constantFrom<Value[]>(some(1), some(float(1)), variant('A::B', 1), variant('A::B', 2)),
);
const lists = fc.array(items, { maxLength: 12 });

/** The items without those that are equal to one before. */
function distinct(list: readonly Value[]): RuffArray {
  const result: RuffArray = [];
  for (const item of list) if (!result.some((other) => equal(other, item))) result.push(item);
  return result;
}

const has = (list: readonly Value[], item: Value) => list.some((other) => equal(other, item));
const contents = (set: Value) => set_to_array(set) as RuffArray;

describe('sets', () => {
  test('have no equal items, and keep their order', () => {
    fc.assert(
      fc.property(lists, items, (list, item) => {
        const set = makeSet(list);
        const expected = distinct(list);
        same(contents(set), expected);
        expect(len(set)).toBe(expected.length);
        expect(set_has(set, item)).toBe(has(expected, item));
        same(contents(set_add(set, item)), distinct([...list, item]));
        const at = expected.findIndex((other) => equal(other, item));
        same(
          contents(set_remove(set, item)),
          expected.filter((_, i) => i !== at),
        );
      }),
    );
  });

  test('union, intersection and difference', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const [first, second] = [makeSet(a), makeSet(b)];
        same(contents(set_union(first, second)), distinct([...a, ...b]));
        same(
          contents(set_intersect(first, second)),
          distinct(a).filter((item) => has(b, item)),
        );
        same(
          contents(set_difference(first, second)),
          distinct(a).filter((item) => !has(b, item)),
        );
      }),
    );
  });

  test('an update leaves all older versions as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean(), items), { maxLength: 20 }), (steps) => {
        const versions: { set: Value; expected: RuffArray }[] = [{ set: makeSet(), expected: [] }];
        for (const [from, adds, item] of steps) {
          const { set, expected } = versions[from % versions.length]!;
          const at = expected.findIndex((other) => equal(other, item));
          versions.push(
            adds
              ? { set: set_add(set, item), expected: distinct([...expected, item]) }
              : { set: set_remove(set, item), expected: expected.filter((_, i) => i !== at) },
          );
        }
        for (const { set, expected } of versions) same(contents(set), expected);
      }),
    );
  });

  test('a loop that adds is linear', () => {
    const add = (size: number): void => {
      let set: Value = makeSet();
      for (let i = 0; i < size; i++) set = set_add(set, [i % 300, Math.floor(i / 300)]);
      expect(len(set)).toBe(size);
    };
    expect(growth(add, 10_000)).toBeLessThan(LINEAR);
  });
});

describe('queues', () => {
  test('give items in the order of their coming', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean(), values), { maxLength: 30 }), (steps) => {
        const versions: { queue: Value; expected: RuffArray }[] = [{ queue: makeQueue(), expected: [] }];
        for (const [back, adds, item] of steps) {
          const { queue, expected } = versions.at(-1 - (back % versions.length))!;
          if (adds) {
            versions.push({ queue: queue_enqueue(queue, item), expected: [...expected, item] });
          } else {
            const [rest, taken] = queue_dequeue(queue) as RuffArray;
            same(taken!, expected[0] ?? null);
            versions.push({ queue: rest!, expected: expected.slice(1) });
          }
        }
        for (const { queue, expected } of versions) {
          same(queue_to_array(queue), expected);
          same(queue_peek(queue), expected[0] ?? null);
          expect([queue_size(queue), len(queue), queue_is_empty(queue)]).toEqual([
            expected.length,
            expected.length,
            expected.length === 0,
          ]);
        }
      }),
    );
  });

  test('are made of arrays', () => {
    fc.assert(fc.property(arrays, (list) => same(queue_to_array(makeQueue(list)), list)));
  });

  test('a long life of adding and taking is linear', () => {
    const live = (size: number): void => {
      let queue: Value = makeQueue(Array.from({ length: size }, (_, i) => i));
      let sum = 0;
      for (let i = size; i < 3 * size; i++) {
        const [rest, item] = queue_dequeue(queue) as [Value, number];
        sum += item;
        queue = queue_enqueue(rest, i);
      }
      expect(sum).toBe(size * (2 * size - 1));
    };
    expect(growth(live, 20_000)).toBeLessThan(LINEAR);
  });
});

describe('stacks', () => {
  test('give the last item first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.boolean(), values), { maxLength: 30 }), (steps) => {
        const versions: { stack: Value; expected: RuffArray }[] = [{ stack: makeStack(), expected: [] }];
        for (const [back, adds, item] of steps) {
          const { stack, expected } = versions.at(-1 - (back % versions.length))!;
          if (adds) {
            versions.push({ stack: stack_push(stack, item), expected: [...expected, item] });
          } else {
            const [rest, taken] = stack_pop(stack) as RuffArray;
            same(taken!, expected.at(-1) ?? null);
            versions.push({ stack: rest!, expected: expected.slice(0, -1) });
          }
        }
        for (const { stack, expected } of versions) {
          same(stack_to_array(stack), expected);
          same(stack_peek(stack), expected.at(-1) ?? null);
          expect([stack_size(stack), len(stack), stack_is_empty(stack)]).toEqual([
            expected.length,
            expected.length,
            expected.length === 0,
          ]);
        }
      }),
    );
  });
});

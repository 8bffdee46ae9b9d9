import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import * as family from '../../runtime-lib/builtins/random.js';
import { RandomSource } from '../../runtime-lib/builtins/sampling.js';
import { float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import { text } from '../../runtime-lib/core/text.js';
import { failure } from './support.js';

const { clear_random_seed, random, random_choice, random_id, random_int, set_random_seed, uuid_v4 } = family;

function draws(): string[] {
  const shown = [random(), random(), random_int(1, 10), random_int(1, 10), random_int(-1000000, 1000000)];
  return shown.map((value) => text(value));
}

describe('seeded', () => {
  beforeEach(() => {
    set_random_seed(42);
  });

  test('the sequence is the recorded one', () => {
    expect(draws()).toEqual(['0.5265574090027738', '0.5427252099031439', '7', '5', '-931315']);
    set_random_seed(0);
    expect(draws()).toEqual(['0.7311134158637046', '0.7734601843532382', '1', '3', '543974']);
  });

  test('choices and identifiers draw from it too', () => {
    for (let i = 0; i < 3; i++) random();
    const numbers = Array.from({ length: 12 }, () => random_int(1, 100));
    expect(numbers).toEqual([41, 4, 42, 74, 14, 1, 94, 51, 40, 15, 53, 2]);
    expect(random_choice(['red', 'green', 'blue', 'black'])).toBe('blue');
    expect(random_choice([1, 2, 3])).toBe(1);
    expect(random_id(10)).toBe('x4scqhop75');
    expect(random_int(0, 1_000_000_000)).toBe(648891550);
    expect(random_int(1, 1)).toBe(1);
    expect(text(random())).toBe('0.5770337158707374');
  });

  test('an empty choice and UUIDs draw nothing', () => {
    expect(random_choice([])).toBe(0);
    uuid_v4();
    expect(text(random())).toBe('0.5265574090027738');
  });

  test.each<[string, ReturnType<typeof int> | ReturnType<typeof float>, string]>([
    ['negative ints wrap', -1, '0.061151044485304396'],
    ['the largest int', int('9223372036854775807'), '0.9742372690813719'],
    ['beyond a double', int('9007199254740993'), '0.34400179502077155'],
    ['large floats are cut', float(1e30), '0.061151044485304396'],
    ['negative floats are 0', float(-5.5), '0.7311134158637046'],
    ['NaN is 0', float(Number.NaN), '0.7311134158637046'],
  ])('%s', (_, seed, first) => {
    set_random_seed(seed);
    expect(text(random())).toBe(first);
  });

  test('fractions of a seed do not count', () => {
    set_random_seed(float(42.9));
    expect(draws()[0]).toBe('0.5265574090027738');
  });

  test('wide ranges go through a double', () => {
    set_random_seed(0);
    const wide = [
      random_int(0, int('9223372036854775807')),
      random_int(0, float(1e30)),
      random_int(-5, int('9223372036854775807')),
      random_int(int('-9223372036854775807'), int('9223372036854775807')),
    ];
    expect(wide.map((value) => text(value))).toEqual([
      '238374676690666752',
      '5387918201612073984',
      '7320714501517455360',
      '-4623889847519707136',
    ]);
  });
});

describe('unseeded', () => {
  beforeEach(() => {
    clear_random_seed();
  });

  test('sequences differ', () => {
    expect(draws()).not.toEqual(draws());
    expect(uuid_v4()).not.toBe(uuid_v4());
  });

  test('numbers lie in their range', () => {
    const ends = fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(ends, ([min, max]) => {
        const drawn = random_int(min, max);
        expect(drawn >= min! && drawn <= max! && Number.isInteger(drawn)).toBe(true);
        const fraction = random().value;
        expect(fraction >= 0 && fraction < 1).toBe(true);
      }),
    );
  });

  test('identifiers have their shape', () => {
    expect(random_id(200)).toMatch(/^[a-z0-9]{200}$/);
    expect(random_id(0)).toBe('');
    expect(uuid_v4()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

test('a bound is drawn from the same words whether it is small or not', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.integer({ min: 1, max: 2 ** 21 - 1 }),
      (seed, bound) => {
        const [a, b] = [RandomSource.seeded(seed), RandomSource.seeded(seed)];
        for (let i = 0; i < 10; i++) {
          // The rule itself: the upper half of the product, unless the lower half lies beyond the last full zone.
          const width = BigInt(bound.toString(2).length);
          let product: bigint;
          do product = b.bits() * BigInt(bound);
          while (BigInt.asUintN(64, product) > (BigInt(bound) << (64n - width)) - 1n);
          expect(a.belowSmall(bound)).toBe(Number(product >> 64n));
        }
      },
    ),
  );
});

test.each<[string, () => unknown]>([
  ['random_int() min must be <= max', () => random_int(10, 1)],
  ['random_int requires number arguments', () => random_int('a', 1)],
  ['random_choice requires an array argument', () => random_choice('abc')],
  ['random_id requires an integer length argument', () => random_id(float(3))],
  ['random_id length must be >= 0', () => random_id(-1)],
  ['random_id length is too large', () => random_id(int('9223372036854775807'))],
  ['set_random_seed requires a number argument', () => set_random_seed(true)],
])('%s', (message, call) => {
  expect(failure(call)).toBe(message);
});

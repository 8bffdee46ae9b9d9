/**
 * Random numbers and identifiers. After `set_random_seed` the sequence is the same on every run and on every
 * implementation of the language (`chacha.ts`, `sampling.ts`).
 */

import { fail } from '../core/errors.js';
import { Float, float } from '../core/float.js';
import { Big, fromDouble, type Int, toBigInt, toDouble } from '../core/int.js';
import { share } from '../core/ownership.js';
import type { Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { array, builtin, int, mismatch, number, type Param, param } from './define.js';
import { RandomSource } from './sampling.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What every engine can hold in a string. */
const LONGEST_ID = 2 ** 28;

let source: RandomSource | undefined;

function draws(): RandomSource {
  source ??= RandomSource.unpredictable();
  return source;
}

/**
 * A float of at least 0 and below 1.
 * @example random() < 1.0  // true
 */
export const random = /* @__PURE__ */ builtin(
  'random',
  () => [],
  {
    returns: 'float',
    arity: 'random() expects 0 arguments, got {n}',
    capability: 'random',
    requireCapability,
  },
  () => float(draws().fraction()),
);

/**
 * An int between two others, both of them included.
 * @example random_int(5, 5)  // 5
 */
export const random_int = /* @__PURE__ */ builtin(
  'random_int',
  () => [
    number('min', 'random_int requires number arguments'),
    number('max', 'random_int requires number arguments'),
  ],
  {
    returns: 'int',
    arity: 'random_int() expects 2 arguments (min, max), got {n}',
    capability: 'random',
    requireCapability,
  },
  (min, max) => intBetween(fromDouble(min), fromDouble(max)),
);

/** The ends have gone through a double, and so does a result beyond 2^53: that is part of the sequence. */
function intBetween(min: Int, max: Int): Int {
  const span = typeof min === 'number' && typeof max === 'number' ? max - min : Number.NaN;
  if (span >= 0 && span < 2 ** 21 - 1) return (min as number) + draws().belowSmall(span + 1);
  const low = toBigInt(min);
  const count = toBigInt(max) - low + 1n;
  if (count < 1n) return fail('random_int() min must be <= max');
  const drawn = count === 2n ** 64n ? draws().bits() : low + draws().below(count);
  return fromDouble(Number(BigInt.asIntN(64, drawn)));
}

/**
 * One element of an array; 0 of an empty one.
 * @example random_choice(["only"])  // only
 */
export const random_choice = /* @__PURE__ */ builtin(
  'random_choice',
  () => [array('array', 'random_choice requires an array argument')],
  {
    returns: 'any',
    arity: 'random_choice() expects 1 argument (array), got {n}',
    capability: 'random',
    requireCapability,
  },
  (array) => (array.length === 0 ? 0 : share(array[draws().belowSmall(array.length)]!)),
);

/**
 * A text of that many random lower-case letters and digits.
 * @example len(random_id(12))  // 12
 */
export const random_id = /* @__PURE__ */ builtin(
  'random_id',
  () => [int('length', 'random_id requires an integer length argument')],
  {
    returns: 'string',
    arity: 'random_id() expects 1 argument (length), got {n}',
    capability: 'random',
    requireCapability,
  },
  (length) => {
    const count = toDouble(length);
    if (count < 0) return fail('random_id length must be >= 0');
    if (count > LONGEST_ID) return fail('random_id length is too large');
    let id = '';
    for (let i = 0; i < count; i++) id += LETTERS[draws().belowSmall(LETTERS.length)];
    return id;
  },
);

/**
 * A random UUID (version 4). It is never seeded.
 * @example len(uuid_v4())  // 36
 */
export const uuid_v4 = /* @__PURE__ */ builtin(
  'uuid_v4',
  () => [],
  {
    returns: 'string',
    arity: 'uuid_v4() expects 0 arguments, got {n}',
    capability: 'random',
    requireCapability,
  },
  () => crypto.randomUUID(),
);

/**
 * Starts a reproducible sequence of random numbers.
 * @example set_random_seed(42) |> to_string  // null
 */
export const set_random_seed = /* @__PURE__ */ builtin(
  'set_random_seed',
  () => [seedParam()],
  {
    returns: 'null',
    arity: 'set_random_seed() expects 1 argument (seed), got {n}',
    capability: 'random',
    requireCapability,
  },
  (seed) => {
    source = RandomSource.seeded(seed);
    return null;
  },
);

/** An unsigned 64-bit number: ints wrap into it, floats are cut to it. */
function seedParam(): Param<bigint> {
  return param('seed', 'number', (value: Value | undefined) => {
    if (typeof value === 'number' || value instanceof Big) return BigInt.asUintN(64, toBigInt(value));
    if (!(value instanceof Float)) return mismatch('set_random_seed requires a number argument', value);
    if (!(value.value > 0)) return 0n;
    return value.value >= 2 ** 64 ? 2n ** 64n - 1n : BigInt(Math.trunc(value.value));
  });
}

/**
 * Ends the reproducible sequence: numbers are unpredictable again.
 * @example clear_random_seed() |> to_string  // null
 */
export const clear_random_seed = /* @__PURE__ */ builtin(
  'clear_random_seed',
  () => [],
  {
    returns: 'null',
    arity: 'clear_random_seed() expects 0 arguments, got {n}',
    capability: 'random',
    requireCapability,
  },
  () => {
    source = undefined;
    return null;
  },
);

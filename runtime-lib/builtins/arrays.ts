/**
 * Arrays: adding and removing elements.
 *
 * A builtin never changes its argument. Where the compiler knows that the result replaces the only holder of the
 * argument (`xs := push(xs, x)`), it calls the `InPlace` sibling instead: it does the same to the array itself, unless
 * that turns out to be shared. An item that the sibling puts into the array is for the caller to mark.
 */
import { fail } from '../core/errors.js';
import { Big, fromDouble, type Int, toBigInt } from '../core/int.js';
import { share } from '../core/ownership.js';
import type { RuffArray, Value } from '../core/value.js';
import { any, array, builtin, index, type Param, param } from './define.js';
import { isOwnArray, shareAll } from './holders.js';

/**
 * The array with an item added at its end.
 * @example push([1, 2], 3)  // [1, 2, 3]
 */
export const push = /* @__PURE__ */ builtin(
  'push',
  () => [array('array', 'push() requires an array as the first argument'), any('item')],
  { returns: 'array' },
  pushCode,
);

/**
 * The array with an item added at its end: `push`.
 * @example append([1, 2], 3)  // [1, 2, 3]
 */
export const append = /* @__PURE__ */ builtin(
  'append',
  () => [array('array', 'append() requires an array as the first argument'), any('item')],
  { returns: 'array' },
  pushCode,
);

export function pushCode(items: RuffArray, item: Value): RuffArray {
  const result: RuffArray = shareAll(items.slice());
  result.push(share(item));
  return result;
}

export const appendCode = pushCode;

export function pushInPlace(target: Value, item: Value): Value {
  if (!isOwnArray(target)) return push(target, item);
  target.push(item);
  return target;
}

export function appendInPlace(target: Value, item: Value): Value {
  return Array.isArray(target) ? pushInPlace(target, item) : append(target, item);
}

/**
 * The array without its last element, and that element (0 if there is none).
 * @example pop([1, 2, 3])  // [[1, 2], 3]
 */
export const pop = /* @__PURE__ */ builtin(
  'pop',
  () => [array('array', 'pop() requires an array argument')],
  { returns: 'array [rest, last]', arity: 'pop expects 1 argument, got {n}' },
  popCode,
);

export function popCode(items: RuffArray): RuffArray {
  return [shareAll(items.slice(0, -1)), items.length > 0 ? share(items.at(-1)!) : 0];
}

/** Gives the pair of the changed array and the element. */
export function popInPlace(target: Value): Value {
  return isOwnArray(target) && target.length > 0 ? [target, target.pop()!] : pop(target);
}

/**
 * The array with an item put at a position, from 0 to its length.
 * @example insert(["a", "c"], 1, "b")  // [a, b, c]
 */
export const insert = /* @__PURE__ */ builtin(
  'insert',
  () => [
    array('array', 'insert() requires 3 arguments: array, index, and item'),
    position('insert() index must be a number'),
    any('item'),
  ],
  { returns: 'array' },
  (items, at, item) => {
    checkBounds('insert', at, items.length, items.length);
    return shareAll(items.toSpliced(at, 0, item));
  },
);

export function insertInPlace(target: Value, at: Value, item: Value): Value {
  if (!isOwnArray(target) || typeof at !== 'number' || at < 0 || at > target.length)
    return insert(target, at, item);
  target.splice(at, 0, item);
  return target;
}

/**
 * The array without the element at a position, and that element.
 * @example remove_at(["a", "b", "c"], 1)  // [[a, c], b]
 */
export const remove_at = /* @__PURE__ */ builtin(
  'remove_at',
  () => [
    array('array', 'remove_at() requires 2 arguments: array and index'),
    position('remove_at() index must be a number'),
  ],
  { returns: 'array [rest, removed]' },
  (items, at) => {
    checkBounds('remove_at', at, items.length - 1, items.length);
    return [shareAll(items.toSpliced(at, 1)), share(items[at]!)];
  },
);

/** Gives the pair of the changed array and the element. */
export function remove_atInPlace(target: Value, at: Value): Value {
  if (!isOwnArray(target) || typeof at !== 'number' || at < 0 || at >= target.length)
    return remove_at(target, at);
  return [target, target.splice(at, 1)[0]!];
}

/** A position that its error shows to the last digit. */
function position(error: string): Param<Int> {
  const { accept } = index('index', error);
  return param('index', 'number', (value) => (value instanceof Big ? value : accept(value)));
}

/** A position is shown as an unsigned 64-bit number, so -1 as 18446744073709551615. */
function checkBounds(name: string, at: Int, last: number, size: number): asserts at is number {
  if (typeof at === 'number' && at >= 0 && at <= last) return;
  const whole = typeof at === 'number' ? fromDouble(at) : at;
  const shown = BigInt.asUintN(64, toBigInt(whole));
  fail(`${name}() index ${shown} out of bounds for array of length ${size}`);
}

/**
 * Two arrays one after the other.
 * @example concat([1, 2], [3])  // [1, 2, 3]
 */
export const concat = /* @__PURE__ */ builtin(
  'concat',
  () => {
    const error = 'concat() requires two array arguments';
    return [array('a', error), array('b', error)];
  },
  { returns: 'array' },
  concatCode,
);

export function concatCode(a: RuffArray, b: RuffArray): RuffArray {
  return shareAll(a.concat(b));
}

export function concatInPlace(target: Value, added: Value): Value {
  if (!isOwnArray(target) || !Array.isArray(added)) return concat(target, added);
  // The length is read once: an array may be added to itself.
  for (let i = 0, count = added.length; i < count; i++) target.push(share(added[i]!));
  return target;
}

/**
 * The array itself: the last call of a chain that works on generators and arrays alike.
 * @example [1, 2].collect()  // [1, 2]
 */
export const collect = /* @__PURE__ */ builtin(
  'collect',
  () => [array('array', 'collect() expects an iterator or array')],
  { returns: 'array', methodOnly: true },
  (items) => share(items),
);

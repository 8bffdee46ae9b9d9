/** Arrays rearranged, cut into parts and paired. */
import { share } from '../core/ownership.js';
import type { RuffArray } from '../core/value.js';
import { array, builtin, index } from './define.js';
import { shareAll } from './holders.js';

/**
 * The array from its last element to its first.
 * @example reverse([1, 2, 3])  // [3, 2, 1]
 */
export const reverse = /* @__PURE__ */ builtin(
  'reverse',
  () => [array('array', 'reverse requires an array argument')],
  { returns: 'array', arity: 'reverse expects 1 argument, got {n}' },
  reverseCode,
);

export function reverseCode(items: RuffArray): RuffArray {
  return shareAll(items.toReversed());
}

/**
 * The array with its elements that are arrays replaced by their elements, one level deep.
 * @example flatten([1, [2, [3]]])  // [1, 2, [3]]
 */
export const flatten = /* @__PURE__ */ builtin(
  'flatten',
  () => [array('array', 'flatten() requires an array argument')],
  { returns: 'array', arity: 'flatten expects 1 argument, got {n}' },
  (items) => shareAll(items.flat() as RuffArray),
);

/**
 * The first elements of an array, at most `count`.
 * @example take([1, 2, 3], 2)  // [1, 2]
 */
export const take = /* @__PURE__ */ builtin(
  'take',
  () => [
    array('array', 'take() requires 2 arguments: array and count'),
    index('count', 'take() count must be a number'),
  ],
  { returns: 'array' },
  takeCode,
);

export function takeCode(items: RuffArray, count: number): RuffArray {
  return shareAll(items.slice(0, Math.max(0, count)));
}

/**
 * The array without its first `count` elements.
 * @example skip([1, 2, 3], 2)  // [3]
 */
export const skip = /* @__PURE__ */ builtin(
  'skip',
  () => [
    array('array', 'skip() requires 2 arguments: array and count'),
    index('count', 'skip() count must be a number'),
  ],
  { returns: 'array' },
  skipCode,
);

export function skipCode(items: RuffArray, count: number): RuffArray {
  return shareAll(items.slice(Math.max(0, count)));
}

/**
 * The array cut into pieces of a size; the last may be shorter.
 * @example chunk([1, 2, 3, 4, 5], 2)  // [[1, 2], [3, 4], [5]]
 */
export const chunk = /* @__PURE__ */ builtin(
  'chunk',
  () => [
    array('array', 'chunk() requires 2 arguments: array and size'),
    index('size', 'chunk() size must be a number'),
  ],
  { returns: 'array<array>' },
  (items, size) => {
    // Without a size that makes sense, one piece: also of an empty array, which has none otherwise.
    if (!(size > 0)) return [shareAll(items.slice())];
    const pieces: RuffArray = [];
    for (let at = 0; at < items.length; at += size) pieces.push(shareAll(items.slice(at, at + size)));
    return pieces;
  },
);

/**
 * All runs of `size` neighbours of an array.
 * @example windows([1, 2, 3, 4], 2)  // [[1, 2], [2, 3], [3, 4]]
 */
export const windows = /* @__PURE__ */ builtin(
  'windows',
  () => [
    array('array', 'windows() requires 2 arguments: array and size'),
    index('size', 'windows() size must be a number'),
  ],
  { returns: 'array<array>' },
  (items, size) => {
    const runs: RuffArray = [];
    if (size <= 0) return runs;
    for (let end = size; end <= items.length; end++) runs.push(shareAll(items.slice(end - size, end)));
    return runs;
  },
);

/**
 * The pairs of elements at the same position of two arrays; the shorter one decides how many.
 * @example zip([1, 2, 3], ["a", "b"])  // [[1, a], [2, b]]
 */
export const zip = /* @__PURE__ */ builtin(
  'zip',
  () => {
    const error = 'zip() requires 2 array arguments';
    return [array('a', error), array('b', error)];
  },
  { returns: 'array<[a, b]>' },
  zipCode,
);

export function zipCode(a: RuffArray, b: RuffArray): RuffArray {
  return a.slice(0, b.length).map((value, i) => [share(value), share(b[i]!)]);
}

/**
 * The elements of an array, each in a pair with its position.
 * @example enumerate(["a", "b"])  // [[0, a], [1, b]]
 */
export const enumerate = /* @__PURE__ */ builtin(
  'enumerate',
  () => [array('array', 'enumerate() requires an array argument')],
  { returns: 'array<[index, value]>', arity: 'enumerate expects 1 argument, got {n}' },
  (items) => items.map((value, i) => [i, share(value)]),
);

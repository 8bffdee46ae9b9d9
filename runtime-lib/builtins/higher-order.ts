/**
 * Functions that call a function for the elements of an array.
 *
 * Each has two forms: a plain loop, and the same loop for callbacks that may wait, which give a native promise when
 * they do. What a callback gives is fresh; elements that reach a result unchanged are marked as shared.
 */
import { truthy } from '../core/operators.js';
import { share } from '../core/ownership.js';
import type { RuffArray, RuffFunction, Value } from '../core/value.js';
import { binary, type Outcome, type Unary, unary } from './callbacks.js';
import { any as anything, array, func, higherOrder } from './define.js';

const arrayAnd = (name: string, role: string) => {
  const error = `${name} expects an array and a function`;
  return [array('array', error), func(role, error)] as const;
};

/**
 * The results of calling a function with each element.
 * @example map([1, 2, 3], func(x) { return x * x })  // [1, 4, 9]
 */
export const map = /* @__PURE__ */ higherOrder(
  'map',
  () => arrayAnd('map', 'mapper'),
  { returns: 'array', tooFew: 'map requires two arguments: array and function' },
  mapCode,
  async (items, mapper) => {
    const call = unary<Outcome>(mapper);
    const results: RuffArray = [];
    for (let i = 0; i < items.length; i++) {
      const result = call(items[i]!);
      results.push(result instanceof Promise ? await result : result);
    }
    return results;
  },
);

export function mapCode(items: RuffArray, mapper: RuffFunction): RuffArray {
  const call = unary(mapper);
  const results: RuffArray = [];
  for (let i = 0; i < items.length; i++) results.push(call(items[i]!));
  return results;
}

/**
 * The elements for which a function gives a truthy value.
 * @example filter([1, 2, 3, 4], func(x) { return x % 2 == 0 })  // [2, 4]
 */
export const filter = /* @__PURE__ */ higherOrder(
  'filter',
  () => arrayAnd('filter', 'predicate'),
  { returns: 'array', tooFew: 'filter requires two arguments: array and function' },
  filterCode,
  async (items, predicate) => {
    const call = unary<Outcome>(predicate);
    const kept: RuffArray = [];
    for (let i = 0; i < items.length; i++) {
      const result = call(items[i]!);
      if (truthy(result instanceof Promise ? await result : result)) kept.push(share(items[i]!));
    }
    return kept;
  },
);

export function filterCode(items: RuffArray, predicate: RuffFunction): RuffArray {
  const call = unary(predicate);
  const kept: RuffArray = [];
  for (let i = 0; i < items.length; i++) if (truthy(call(items[i]!))) kept.push(share(items[i]!));
  return kept;
}

/**
 * The first element for which a function gives a truthy value; 0 if there is none.
 * @example find([3, 8, 12], func(x) { return x > 5 })  // 8
 */
export const find = /* @__PURE__ */ higherOrder(
  'find',
  () => arrayAnd('find', 'predicate'),
  { returns: 'any', tooFew: 'find requires two arguments: array and function' },
  (items, predicate) => {
    const at = position(items, unary(predicate), true);
    return at < 0 ? 0 : share(items[at]!);
  },
  async (items, predicate) => {
    const at = await positionWaiting(items, unary<Outcome>(predicate), true);
    return at < 0 ? 0 : share(items[at]!);
  },
);

/**
 * Whether a function gives a truthy value for at least one element.
 * @example any([1, 2, 3], func(x) { return x > 2 })  // true
 */
export const any = /* @__PURE__ */ higherOrder(
  'any',
  () => arrayAnd('any', 'predicate'),
  { returns: 'bool', tooFew: 'any requires two arguments: array and function' },
  anyCode,
  async (items, predicate) => (await positionWaiting(items, unary<Outcome>(predicate), true)) >= 0,
);

export function anyCode(items: RuffArray, predicate: RuffFunction): boolean {
  return position(items, unary(predicate), true) >= 0;
}

/**
 * Whether a function gives a truthy value for every element.
 * @example all([1, 2, 3], func(x) { return x > 2 })  // false
 */
export const all = /* @__PURE__ */ higherOrder(
  'all',
  () => arrayAnd('all', 'predicate'),
  { returns: 'bool', tooFew: 'all requires two arguments: array and function' },
  allCode,
  async (items, predicate) => (await positionWaiting(items, unary<Outcome>(predicate), false)) < 0,
);

export function allCode(items: RuffArray, predicate: RuffFunction): boolean {
  return position(items, unary(predicate), false) < 0;
}

/** The position of the first element for which the truth of the call is as wanted, -1 if there is none. */
function position(items: RuffArray, call: Unary, wanted: boolean): number {
  for (let i = 0; i < items.length; i++) if (truthy(call(items[i]!)) === wanted) return i;
  return -1;
}

async function positionWaiting(items: RuffArray, call: Unary<Outcome>, wanted: boolean): Promise<number> {
  for (let i = 0; i < items.length; i++) {
    const result = call(items[i]!);
    if (truthy(result instanceof Promise ? await result : result) === wanted) return i;
  }
  return -1;
}

/**
 * One value out of all elements: a function is called with what there is so far and the next element.
 * @example reduce([1, 2, 3], 10, func(total, x) { return total + x })  // 16
 */
export const reduce = /* @__PURE__ */ higherOrder(
  'reduce',
  () => {
    const error = 'reduce expects an array, an initial value, and a function';
    return [array('array', error), anything('initial'), func('reducer', error)];
  },
  { returns: 'any', tooFew: 'reduce requires three arguments: array, initial value, and function' },
  reduceCode,
  async (items, initial, reducer) => {
    const call = binary<Outcome>(reducer);
    let total = share(initial);
    for (let i = 0; i < items.length; i++) {
      const result = call(total, items[i]!);
      total = result instanceof Promise ? await result : result;
    }
    return total;
  },
);

export function reduceCode(items: RuffArray, initial: Value, reducer: RuffFunction): Value {
  const call = binary(reducer);
  let total = share(initial);
  for (let i = 0; i < items.length; i++) total = call(total, items[i]!);
  return total;
}

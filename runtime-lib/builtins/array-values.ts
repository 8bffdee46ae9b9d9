/** Arrays: order, sums and ranges, which depend on the values of the elements. */
import { compareTexts } from '../core/code-points.js';
import { fail } from '../core/errors.js';
import { Float, float } from '../core/float.js';
import {
  Big,
  compareInts,
  fromBigInt,
  fromDouble,
  type Int,
  isInt,
  isNumber,
  toBigInt,
  toDouble,
} from '../core/int.js';
import { text } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { array, builtin, mismatch, optional, param } from './define.js';
import { shareAll } from './holders.js';

/**
 * The array in ascending order: numbers by value, strings by code point. Equal elements keep their order; elements of
 * other or of mixed kinds count as equal.
 * @example sort([3, 1.5, 2])  // [1.5, 2, 3]
 */
export const sort = /* @__PURE__ */ builtin(
  'sort',
  () => [array('array', 'sort requires an array argument')],
  { returns: 'array', arity: 'sort expects 1 argument, got {n}' },
  sortCode,
);

export function sortCode(items: RuffArray): RuffArray {
  if (items.every((item) => typeof item === 'number')) return sortInts(items as number[]);
  if (items.every((item) => typeof item === 'string')) return sortTexts(items as string[]);
  const copy = shareAll(items.slice());
  return copy.length <= FEW && !items.every(isOrdered) ? insertionSort(copy) : copy.sort(compare);
}

/** From here on a sorted typed array is faster than calls of a comparison, and equal ints cannot be told apart. */
const MANY = 100;

function sortInts(items: readonly number[]): number[] {
  if (items.length < MANY) return items.toSorted((a, b) => a - b);
  return Array.from(Float64Array.from(items).sort());
}

function sortTexts(items: readonly string[]): string[] {
  // JavaScript compares by UTF-16 unit, which is the same where there are no surrogates.
  return items.some((item) => /[\ud800-\udfff]/.test(item)) ? items.toSorted(compareTexts) : items.toSorted();
}

function compare(a: Value, b: Value): number {
  if (isInt(a) && isInt(b)) return compareInts(a, b);
  if (isNumber(a) && isNumber(b)) return toDouble(a) - toDouble(b) || 0;
  return typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : 0;
}

/** Numbers without NaN have an order. */
function isOrdered(value: Value): boolean {
  return isNumber(value) && !(value instanceof Float && Number.isNaN(value.value));
}

/**
 * Where not all pairs can be compared, the result depends on the method. Arrays of a few elements are sorted by
 * insertion, so that each implementation of the language gives the same.
 */
function insertionSort(items: RuffArray): RuffArray {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!;
    let at = i;
    for (; at > 0 && compare(item, items[at - 1]!) < 0; at--) items[at] = items[at - 1]!;
    items[at] = item;
  }
  return items;
}

const FEW = 20;

/**
 * The array without elements that it already has before. Two elements are the same when they are of one type and print
 * alike.
 * @example unique([1, 2, 1, 1.0])  // [1, 2, 1]
 */
export const unique = /* @__PURE__ */ builtin(
  'unique',
  () => [array('array', 'unique requires an array argument')],
  { returns: 'array', arity: 'unique expects 1 argument, got {n}' },
  (items) => {
    const seen = new Set<Value>();
    return shareAll(
      items.filter((item) => {
        const before = seen.size;
        return seen.add(identity(item)).size > before;
      }),
    );
  },
);

/** What two elements have in common exactly if they are the same: scalars stand for themselves. */
function identity(value: Value): Value {
  if (typeof value === 'string') return `"${value}`;
  if (typeof value === 'function') return `function ${text(value)}`;
  if (typeof value !== 'object' || value === null) return value;
  return `${Array.isArray(value) ? 'array' : value.type} ${text(value)}`;
}

/**
 * The sum of the numbers in an array: an int, or a float as soon as there is one. Ints wrap at 64 bits; what is no
 * number is left out.
 * @example sum([1, 2, 3.5])  // 6.5
 */
export const sum = /* @__PURE__ */ builtin(
  'sum',
  () => [array('array', 'sum requires an array argument')],
  { returns: 'int|float', arity: 'sum expects 1 argument, got {n}' },
  sumCode,
);

export function sumCode(items: RuffArray): Value {
  let ints: Int = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (isInt(item)) ints = addWrapped(ints, item);
    else if (item instanceof Float) return float(sumFloats(items, i, toDouble(ints)));
  }
  return ints;
}

function addWrapped(a: Int, b: Int): Int {
  const result = (a as number) + (b as number);
  return Number.isSafeInteger(result) ? result : fromBigInt(BigInt.asIntN(64, toBigInt(a) + toBigInt(b)))!;
}

function sumFloats(items: RuffArray, from: number, start: number): number {
  let total = start;
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (isNumber(item)) total += toDouble(item);
  }
  return total;
}

const MAX_LENGTH = 2 ** 27 - 32;

const NUMERIC = 'range() requires numeric arguments';

/** A number cut to an int. */
const whole = (name: string) =>
  param(name, 'number', (value): Int => {
    if (isInt(value)) return value;
    return value instanceof Float ? fromDouble(value.value) : mismatch(NUMERIC, value);
  });

/**
 * The ints from `start` up to, but not including, `stop`, in steps of `step`. With one argument they start at 0.
 * @example range(4)  // [0, 1, 2, 3]
 * @example range(10, 0, -3)  // [10, 7, 4, 1]
 */
export const range = /* @__PURE__ */ builtin(
  'range',
  () => [whole('start_or_stop'), optional(whole('stop')), optional(whole('step'))],
  { returns: 'array<int>', arity: 'range() requires 1, 2, or 3 arguments' },
  (first, second, step = 1) => {
    if (!(first instanceof Big || second instanceof Big || step instanceof Big))
      return rangeCode(first, second, step);
    const start = second === undefined ? 0 : first;
    const stop = second ?? first;
    checkRange(toDouble(start), toDouble(stop), toDouble(step));
    return bigRange(toBigInt(start), toBigInt(stop), toBigInt(step));
  },
);

export function rangeCode(first: number, second?: number, step = 1): number[] {
  const start = second === undefined ? 0 : first;
  const stop = second ?? first;
  checkRange(start, stop, step);
  const result: number[] = [];
  if (step > 0) for (let i = start; i < stop; i += step) result.push(i);
  else for (let i = start; i > stop; i += step) result.push(i);
  return result;
}

function checkRange(start: number, stop: number, step: number): void {
  if (step === 0) fail('range() step cannot be zero');
  // Longer arrays would end the process.
  if ((stop - start) / step > MAX_LENGTH) fail('range() result is too long');
}

function bigRange(start: bigint, stop: bigint, step: bigint): Int[] {
  const result: Int[] = [];
  for (let i = start; step > 0n ? i < stop : i > stop; i += step) result.push(fromBigInt(i)!);
  return result;
}

/**
 * Arithmetic on values whose kinds the compiler knows. Ints are numbers, never -0, or `Big` where that cannot be
 * excluded; floats are raw numbers, not boxes. Compiled code does the usual case itself and comes here with the rest:
 *
 *     ($t = a + b) === ($t | 0) ? $t : addWide($t, a, b)
 */
import { fail } from './errors.js';
import type { Float } from './float.js';
import { addInts, type Int, MAX_SAFE, mulInts, subInts } from './int.js';
import type { Value } from './value.js';

/** a + b, which came out as `sum` in doubles: exact within 2^53, else to be done again. */
export function addWide(sum: number, a: Int, b: Int): Int {
  return Math.abs(sum) <= MAX_SAFE ? sum : addInts(a, b);
}

export function subWide(difference: number, a: Int, b: Int): Int {
  return Math.abs(difference) <= MAX_SAFE ? difference : subInts(a, b);
}

export function mulWide(product: number, a: Int, b: Int): Int {
  return Math.abs(product) <= MAX_SAFE ? product : mulInts(a, b);
}

export function floatDiv(a: number, b: number): number {
  return b === 0 ? fail('Division by zero') : a / b;
}

export function floatMod(a: number, b: number): number {
  return b === 0 ? fail('Modulo by zero') : a % b;
}

export function floatSqrt(value: number): number {
  return value < 0 ? fail('sqrt() domain error: value must be >= 0') : Math.sqrt(value);
}

/** The number in a float that code without kinds gave. */
export function unboxed(value: Value): number {
  return (value as Float).value;
}

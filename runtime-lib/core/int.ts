/**
 * Ints: signed 64-bit integers, checked.
 *
 * An int is a JavaScript number while that is exact, from -(2^53-1) to 2^53-1, and a `Big` beyond; one value never has
 * both forms. Compiled code adds bare numbers and looks whether the result is still in the safe range: if it is, it
 * is exact, since a result that had to be rounded lies outside. Otherwise it calls a function of this file, which
 * computes again with BigInt. `Big` turns into an infinity when it meets a bare operator, so such a guard fails
 * for it too and no unexact number can slip through.
 *
 * An int is never `-0`, or its sign would show once it is made a float.
 */
import { fail } from './errors.js';
import { Float, sameFloat } from './float.js';
import { RuffObject, type Value } from './value.js';

export const MAX_SAFE = 9007199254740991;
const MAX_INT = 0x7fff_ffff_ffff_ffffn;
const MIN_INT = -0x8000_0000_0000_0000n;

/** An int beyond 2^53. */
export class Big extends RuffObject {
  constructor(readonly value: bigint) {
    super();
  }

  get type(): string {
    return 'int';
  }

  override get operandType(): string {
    return 'int';
  }

  override text(): string {
    return String(this.value);
  }

  override describe(): string {
    return `Int(${this.value})`;
  }

  override equals(other: Value): boolean {
    if (other instanceof Big) return this.value === other.value;
    return other instanceof Float && sameFloat(Number(this.value), other.value);
  }

  /** Poison for bare arithmetic: see above. Comparing with a safe int is right even so. */
  override valueOf(): number {
    return this.value > 0n ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
}

export type Int = number | Big;

export function isInt(value: Value | undefined): value is Int {
  return typeof value === 'number' || value instanceof Big;
}

export function isNumber(value: Value | undefined): value is Int | Float {
  return typeof value === 'number' || value instanceof Float || value instanceof Big;
}

/** The number as a double; ints beyond 2^53 are rounded. */
export function toDouble(value: Int | Float): number {
  return typeof value === 'number' ? value : Number(value.value);
}

export function toBigInt(value: Int): bigint {
  return typeof value === 'number' ? BigInt(value) : value.value;
}

/** The int of that value, or undefined when 64 bits do not hold it. */
export function fromBigInt(value: bigint): Int | undefined {
  if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value);
  return value >= MIN_INT && value <= MAX_INT ? new Big(value) : undefined;
}

/** A double cut to an int: fractions are dropped, what is too large becomes the nearest int, NaN becomes 0. */
export function fromDouble(value: number): Int {
  const whole = Math.trunc(value) + 0;
  if (Math.abs(whole) <= MAX_SAFE) return whole;
  if (Number.isNaN(whole)) return 0;
  if (whole >= 2 ** 63) return new Big(MAX_INT);
  return new Big(whole <= -(2 ** 63) ? MIN_INT : BigInt(whole));
}

/** The int that a text of decimal digits, with or without a sign, stands for; undefined for any other text. */
export function parseInteger(text: string): Int | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= MAX_SAFE ? value + 0 : fromBigInt(BigInt(text.replace('+', '')));
}

/** An int literal that no JavaScript number holds. */
export function int(digits: string): Int {
  return fromBigInt(BigInt(digits))!;
}

export function compareInts(a: Int, b: Int): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  return a.value < b.value ? -1 : Number(a.value > b.value);
}

export function addInts(a: Int, b: Int): Int {
  return fromBigInt(toBigInt(a) + toBigInt(b)) ?? overflow(a, '+', b);
}

export function subInts(a: Int, b: Int): Int {
  return fromBigInt(toBigInt(a) - toBigInt(b)) ?? overflow(a, '-', b);
}

export function mulInts(a: Int, b: Int): Int {
  return fromBigInt(toBigInt(a) * toBigInt(b)) ?? overflow(a, '*', b);
}

/** Truncates toward zero. */
export function divInts(a: Int, b: Int): Int {
  if (b === 0) return fail('Division by zero');
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return fromBigInt(toBigInt(a) / toBigInt(b)) ?? overflow(a, '/', b);
}

/** Has the sign of the dividend. */
export function modInts(a: Int, b: Int): Int {
  if (b === 0) return fail('Modulo by zero');
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  // The quotient of this one pair does not fit, and that counts although the remainder would.
  if (b === -1 && toBigInt(a) === MIN_INT) return overflow(a, '%', b);
  return fromBigInt(toBigInt(a) % toBigInt(b))!;
}

export function negInt(a: Int): Int {
  return fromBigInt(-toBigInt(a)) ?? fail(`Integer overflow: -(${intText(a)})`);
}

export function intText(value: Int): string {
  return typeof value === 'number' ? String(value) : value.text();
}

function overflow(a: Int, operator: string, b: Int): never {
  return fail(`Integer overflow: ${intText(a)} ${operator} ${intText(b)}`);
}

/**
 * Ints: signed 64-bit integers, checked.
 *
 * An int is a JavaScript number while that is exact, from -(2^53-1) to 2^53-1, and a `Big` beyond; one value never has
 * both forms. Compiled code adds bare numbers and looks whether the result is still in the safe range: if it is, it
 * is exact, since a result that had to be rounded lies outside. Otherwise it calls a function of this file. `Big` turns
 * into an infinity when it meets a bare operator, so such a guard fails for it too and no unexact number can slip
 * through.
 *
 * A `Big` has its value in two halves, the upper one signed: high * 2^32 + low. Sums, differences, products and
 * comparisons work on the halves, which doubles hold exactly; that is ten times faster than BigInt, which serves for
 * division and for what is rare.
 *
 * An int is never `-0`, or its sign would show once it is made a float.
 */
import { fail } from './errors.js';
import { Float, sameFloat } from './float.js';
import { RuffObject, type Value } from './value.js';

export const MAX_SAFE = 9007199254740991;
const MAX_INT = 0x7fff_ffff_ffff_ffffn;
const MIN_INT = -0x8000_0000_0000_0000n;
const HALF = 2 ** 32;

/** An int beyond 2^53. */
export class Big extends RuffObject {
  constructor(
    /** From -2^31 to 2^31-1. */
    readonly high: number,
    /** From 0 to 2^32-1. */
    readonly low: number,
  ) {
    super();
  }

  get value(): bigint {
    return BigInt(this.high) * 0x1_0000_0000n + BigInt(this.low);
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
    if (other instanceof Big) return this.high === other.high && this.low === other.low;
    return other instanceof Float && sameFloat(toDouble(this), other.value);
  }

  /** Poison for bare arithmetic: see above. Comparing with a safe int is right even so. */
  override valueOf(): number {
    return this.high >= 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
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
  if (typeof value === 'number') return value;
  return value instanceof Float ? value.value : value.high * HALF + value.low;
}

export function toBigInt(value: Int): bigint {
  return typeof value === 'number' ? BigInt(value) : value.value;
}

/** The int of that value, or undefined when 64 bits do not hold it. */
export function fromBigInt(value: bigint): Int | undefined {
  if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value);
  return value >= MIN_INT && value <= MAX_INT ? bigOf(value) : undefined;
}

function bigOf(value: bigint): Big {
  return new Big(Number(value >> 32n), Number(BigInt.asUintN(32, value)));
}

/** A double cut to an int: fractions are dropped, what is too large becomes the nearest int, NaN becomes 0. */
export function fromDouble(value: number): Int {
  const whole = Math.trunc(value) + 0;
  if (Math.abs(whole) <= MAX_SAFE) return whole;
  if (Number.isNaN(whole)) return 0;
  if (whole >= 2 ** 63) return bigOf(MAX_INT);
  return bigOf(whole <= -(2 ** 63) ? MIN_INT : BigInt(whole));
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

/** A `Big` lies beyond all numbers, on the side of its upper half. */
export function compareInts(a: Int, b: Int): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1 - b.high;
  if (typeof b === 'number') return a.high;
  return a.high === b.high ? a.low - b.low : a.high - b.high;
}

export function addInts(a: Int, b: Int): Int {
  let low = lowOf(a) + lowOf(b);
  let high = highOf(a) + highOf(b);
  if (low >= HALF) {
    low -= HALF;
    high++;
  }
  return fromHalves(high, low) ?? overflow(a, '+', b);
}

export function subInts(a: Int, b: Int): Int {
  let low = lowOf(a) - lowOf(b);
  let high = highOf(a) - highOf(b);
  if (low < 0) {
    low += HALF;
    high--;
  }
  return fromHalves(high, low) ?? overflow(a, '-', b);
}

/**
 * The lower 64 bits of the product come of the halves, those of `low * low` by quarters; that they are all the bits there
 * are tells the product of doubles, unless it is so near to the limit that rounding might decide.
 */
export function mulInts(a: Int, b: Int): Int {
  const size = Math.abs(toDouble(a) * toDouble(b));
  if (size > 9.2e18) return fromBigInt(toBigInt(a) * toBigInt(b)) ?? overflow(a, '*', b);
  const aLow = lowOf(a);
  const bLow = lowOf(b);
  const middle = aLow * (bLow >>> 16);
  const low = aLow * (bLow & 0xffff) + (middle % 0x10000) * 0x10000;
  const carry = Math.floor(middle / 0x10000) + Math.floor(low / HALF);
  const high = Math.imul(highOf(a), bLow) + Math.imul(aLow, highOf(b)) + carry;
  return fromHalves(high | 0, low % HALF)!;
}

function highOf(value: Int): number {
  return typeof value === 'number' ? Math.floor(value / HALF) : value.high;
}

function lowOf(value: Int): number {
  return typeof value === 'number' ? value - Math.floor(value / HALF) * HALF : value.low;
}

/** high * 2^32 + low, where low is below 2^32; undefined beyond 64 bits. */
function fromHalves(high: number, low: number): Int | undefined {
  if (high >= -0x20_0000 && high < 0x20_0000) {
    const value = high * HALF + low;
    if (value >= -MAX_SAFE) return value;
  }
  return high >= -0x8000_0000 && high < 0x8000_0000 ? new Big(high, low) : undefined;
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

/**
 * `(a * b + c) % m` for products between 2^53 and 2^63 without making BigInts.
 *
 * The rounded product p and its error e are both doubles, and p + e is exact (Dekker's product). So is the product of
 * the modulus with the estimated quotient. The difference of the two is small, an integer, and therefore exact as well;
 * it is the remainder, or off by one modulus.
 */
import { type Int, MAX_SAFE } from './int.js';

/** The sum of a product below 2^63 and an int stays below 2^63 if it is at most this when rounded twice. */
const MOST = 2 ** 63 - 2048;

/** The quotients of larger moduli are off by less than one; what is smaller can be taken of the factors. */
const LARGE = 2 ** 13;

/** Undefined where a step may fail, or where an operand is negative or too large for this: then take single steps. */
export function mulAddMod(a: Int, b: Int, c: Int, m: Int): number | undefined {
  // A `Big` counts as an infinity here, which no test lets pass: the product or the sum is none, too large or no number.
  const x = a as number;
  const y = b as number;
  const z = c as number;
  const d = m as number;
  const product = x * y;
  if (!(product > MAX_SAFE && product + z <= MOST && x >= 0 && z >= 0 && d >= LARGE && d <= 2 ** 52))
    return unusual(x, y, z, d);
  const quotient = Math.floor(product / d);
  const multiple = quotient * d;
  const near = product - multiple + (roundingError(x, y, product) - roundingError(quotient, d, multiple));
  const remainder = near < 0 ? near + d : near >= d ? near - d : near;
  return z === 0 ? remainder : (remainder + (z % d)) % d;
}

/** Small products and small moduli. */
function unusual(x: number, y: number, z: number, d: number): number | undefined {
  const product = x * y;
  const sum = product + z;
  if (Math.abs(product) <= MAX_SAFE && Math.abs(sum) <= MAX_SAFE) return d === 0 ? undefined : (sum % d) + 0;
  const isNatural = x >= 0 && y >= 0 && z >= 0 && d > 0 && sum <= MOST;
  return isNatural && d < LARGE ? ((x % d) * (y % d) + (z % d)) % d : undefined;
}

/** a * b - product, exactly. */
function roundingError(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const aLow = a - aHigh;
  const bHigh = highHalf(b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper 26 bits of the mantissa: products of halves are exact. */
function highHalf(value: number): number {
  const spread = value * 134217729;
  return spread - (spread - value);
}

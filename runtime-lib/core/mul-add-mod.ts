/**
 * `(a * b + c) % m` for products between 2^53 and 2^63 without making BigInts.
 *
 * The estimated quotient q is off by one at most. a * b - q * m is a small number then, but both products are rounded: their
 * difference is wrong by up to 2^11. `Math.imul` gives the lower 32 bits of each exactly, and so those of the difference,
 * which say what is missing.
 */
import { type Int, MAX_SAFE } from './int.js';

/** The sum of a product below 2^63 and an int stays below 2^63 if it is at most this when rounded twice. */
const MOST = 2 ** 63 - 2048;

/** The quotients of larger moduli are off by less than one; what is smaller can be taken of the factors. */
const LARGE = 2 ** 13;

/** NaN where a step may fail, or where an operand is negative or too large for this: then take single steps. */
export function mulAddMod(a: Int, b: Int, c: Int, m: Int): number {
  // A `Big` counts as an infinity here, which no test lets pass: the product or the sum is none, too large or no number.
  const x = a as number;
  const y = b as number;
  const z = c as number;
  const d = m as number;
  const product = x * y;
  if (!(product > MAX_SAFE && product + z <= MOST && x >= 0 && z >= 0 && d >= LARGE && d <= 2 ** 52))
    return unusual(x, y, z, d);
  const remainder = remainderOf(product, x, y, d);
  return z === 0 ? remainder : (remainder + (z % d)) % d;
}

/** x * y % d, given the rounded product. */
function remainderOf(product: number, x: number, y: number, d: number): number {
  const quotient = Math.floor(product / d);
  const near = product - quotient * d;
  const exact = near + ((Math.imul(x, y) - Math.imul(quotient, d) - near) | 0);
  return exact < 0 ? exact + d : exact >= d ? exact - d : exact;
}

/** Small products and small moduli. */
function unusual(x: number, y: number, z: number, d: number): number {
  const product = x * y;
  const sum = product + z;
  // A divisor of zero gives NaN.
  if (Math.abs(product) <= MAX_SAFE && Math.abs(sum) <= MAX_SAFE) return (sum % d) + 0;
  const isNatural = x >= 0 && y >= 0 && z >= 0 && d > 0 && sum <= MOST;
  return isNatural && d < LARGE ? ((x % d) * (y % d) + (z % d)) % d : Number.NaN;
}

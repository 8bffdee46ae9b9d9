/**
 * What the text of a YAML scalar stands for: the core schema of YAML 1.2, with `0b` besides `0x` and `0o`, and without
 * floats so large that they would be infinite, which stay text.
 */
import { float } from '../core/float.js';
import { fromBigInt } from '../core/int.js';
import type { Value } from '../core/value.js';

const DECIMAL_FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const RADIX_INT = /^([+-]?)(0x[\dA-Fa-f]+|0o[0-7]+|0b[01]+)$/;

/** An int that no number of YAML holds. */
export class YamlRangeError extends Error {
  constructor(value: bigint) {
    const kind = value < 0n ? 'i128' : 'u128';
    super(`invalid type: integer \`${value}\` as ${kind}, expected any YAML value`);
  }
}

/** A plain scalar: null, a bool, an int, a float, else the text itself. */
export function plainValue(text: string): Value {
  if (isNull(text) || text === '') return null;
  return boolOf(text) ?? intOf(text) ?? (isZeroPadded(text) ? undefined : floatOf(text)) ?? text;
}

/** Whether a text, written plain, would be read as something else: as null, a bool or a number of any size. */
export function readsAsOther(text: string): boolean {
  if (text === '' || isNull(text) || boolOf(text) !== undefined || isZeroPadded(text)) return true;
  return bigintOf(text) !== undefined || floatOf(text) !== undefined;
}

export function isNull(text: string): boolean {
  return text === '~' || text === 'null' || text === 'Null' || text === 'NULL';
}

export function boolOf(text: string): boolean | undefined {
  if (text === 'true' || text === 'True' || text === 'TRUE') return true;
  return text === 'false' || text === 'False' || text === 'FALSE' ? false : undefined;
}

/** Beyond the ints of Ruff, but within 64 bits without a sign: a float. */
export function intOf(text: string): Value | undefined {
  const value = bigintOf(text);
  if (value === undefined) return undefined;
  const int = fromBigInt(value);
  if (int !== undefined) return int;
  if (value > 0n && value < 2n ** 64n) return float(Number(value));
  throw new YamlRangeError(value);
}

function bigintOf(text: string): bigint | undefined {
  if (/^[+-]?\d+$/.test(text) && !isZeroPadded(text)) return within128Bits(BigInt(text.replace('+', '')));
  const [, sign, digits] = RADIX_INT.exec(text) ?? [];
  return digits === undefined ? undefined : within128Bits(sign === '-' ? -BigInt(digits) : BigInt(digits));
}

/** Larger ints are read as floats. */
function within128Bits(value: bigint): bigint | undefined {
  return value < 2n ** 128n && value >= -(2n ** 127n) ? value : undefined;
}

/** `007` is a text, and `-007`. */
function isZeroPadded(text: string): boolean {
  return /^[+-]?0\d+$/.test(text);
}

export function floatOf(text: string): Value | undefined {
  if (/^\+?\.(?:inf|Inf|INF)$/.test(text)) return float(Number.POSITIVE_INFINITY);
  if (/^-\.(?:inf|Inf|INF)$/.test(text)) return float(Number.NEGATIVE_INFINITY);
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return float(Number.NaN);
  const value = DECIMAL_FLOAT.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? float(value) : undefined;
}

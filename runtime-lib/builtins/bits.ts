/** Ints as rows of 64 bits in two's complement. */
import { fail } from '../core/errors.js';
import { fromBigInt, type Int, toBigInt } from '../core/int.js';
import { debugText } from '../core/text.js';
import { builtin, int } from './define.js';

const operand = (name: string, side: string) =>
  int(side, (value) => `${name}() expects integer argument '${side}' , got ${debugText(value)}`);

const two = (name: string) => [operand(name, 'left'), operand(name, 'right')] as const;

/** Both operands as 32-bit numbers make the result one: no need for 64 bits. */
function small(left: Int, right: Int): boolean {
  return left === ((left as number) | 0) && right === ((right as number) | 0);
}

function wrapped(bits: bigint): Int {
  return fromBigInt(BigInt.asIntN(64, bits))!;
}

function amount(name: string, right: Int): number {
  if (typeof right === 'number' && right >= 0 && right <= 63) return right;
  return fail(`${name}() expects a shift amount between 0 and 63`);
}

/**
 * The bits that are set in both ints.
 * @example bit_and(12, 10)  // 8
 */
export const bit_and = /* @__PURE__ */ builtin(
  'bit_and',
  () => two('bit_and'),
  { returns: 'int' },
  (left, right) =>
    small(left, right) ? (left as number) & (right as number) : wrapped(toBigInt(left) & toBigInt(right)),
);

/**
 * The bits that are set in one of the ints or in both.
 * @example bit_or(12, 10)  // 14
 */
export const bit_or = /* @__PURE__ */ builtin(
  'bit_or',
  () => two('bit_or'),
  { returns: 'int' },
  (left, right) =>
    small(left, right) ? (left as number) | (right as number) : wrapped(toBigInt(left) | toBigInt(right)),
);

/**
 * The bits that are set in exactly one of the ints.
 * @example bit_xor(12, 10)  // 6
 */
export const bit_xor = /* @__PURE__ */ builtin(
  'bit_xor',
  () => two('bit_xor'),
  { returns: 'int' },
  (left, right) =>
    small(left, right) ? (left as number) ^ (right as number) : wrapped(toBigInt(left) ^ toBigInt(right)),
);

/**
 * The int with every bit turned over.
 * @example bit_not(6)  // -7
 */
export const bit_not = /* @__PURE__ */ builtin(
  'bit_not',
  () => [operand('bit_not', 'value')],
  { returns: 'int' },
  (value) => wrapped(~toBigInt(value)),
);

/**
 * The bits moved to the left by 0 to 63 places; what leaves the 64 bits is lost.
 * @example bit_shl(6, 3)  // 48
 */
export const bit_shl = /* @__PURE__ */ builtin(
  'bit_shl',
  () => two('bit_shl'),
  { returns: 'int' },
  (left, right) => {
    const places = amount('bit_shl', right);
    const moved = (left as number) * 2 ** places;
    return Number.isSafeInteger(moved) ? moved : wrapped(toBigInt(left) << BigInt(places));
  },
);

/**
 * The bits moved to the right by 0 to 63 places; the sign stays.
 * @example bit_shr(-48, 3)  // -6
 */
export const bit_shr = /* @__PURE__ */ builtin(
  'bit_shr',
  () => two('bit_shr'),
  { returns: 'int' },
  (left, right) => {
    const places = amount('bit_shr', right);
    if (typeof left === 'number') return Math.floor(left / 2 ** places);
    return wrapped(left.value >> BigInt(places));
  },
);

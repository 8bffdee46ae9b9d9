/**
 * Operators on values of any kind.
 *
 * Lowering writes bare JavaScript where it knows the kinds, and these where it does not. So each begins with the case
 * of two small ints (see `int.ts` for why the range check is enough), then two floats, and leaves the rest to a slow
 * function: mixed numbers, ints beyond 2^53, texts, operator methods of structs, and the errors.
 */
import { call } from './call.js';
import { compareTexts } from './code-points.js';
import { equal } from './equality.js';
import { fail } from './errors.js';
import { Float } from './float.js';
import {
  addInts,
  Big,
  compareInts,
  divInts,
  type Int,
  isNumber,
  MAX_SAFE,
  modInts,
  mulInts,
  negInt,
  subInts,
  toDouble,
} from './int.js';
import { debugText } from './text.js';
import { RuffObject, type Value } from './value.js';

// ── Arithmetic ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface Arithmetic {
  readonly symbol: '+' | '-' | '*' | '/' | '%';
  readonly method: OperatorMethod;
  ints(a: Int, b: Int): Int;
}

const ADD: Arithmetic = { symbol: '+', method: '$op_add', ints: addInts };
const SUB: Arithmetic = { symbol: '-', method: '$op_sub', ints: subInts };
const MUL: Arithmetic = { symbol: '*', method: '$op_mul', ints: mulInts };
const DIV: Arithmetic = { symbol: '/', method: '$op_div', ints: divInts };
const MOD: Arithmetic = { symbol: '%', method: '$op_mod', ints: modInts };

export function add(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum >= -MAX_SAFE && sum <= MAX_SAFE) return sum;
  } else if (typeof a === 'string' && typeof b === 'string') {
    return a + b;
  } else if (a instanceof Float && b instanceof Float) {
    return new Float(a.value + b.value);
  }
  return calculate(ADD, a, b);
}

export function sub(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference >= -MAX_SAFE && difference <= MAX_SAFE) return difference;
  } else if (a instanceof Float && b instanceof Float) {
    return new Float(a.value - b.value);
  }
  return calculate(SUB, a, b);
}

export function mul(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product >= -MAX_SAFE && product <= MAX_SAFE) return product + 0;
  } else if (a instanceof Float && b instanceof Float) {
    return new Float(a.value * b.value);
  }
  return calculate(MUL, a, b);
}

export function div(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b !== 0) return Math.trunc(a / b) + 0;
  } else if (a instanceof Float && b instanceof Float) {
    return new Float(divideFloats(a.value, b.value));
  }
  return calculate(DIV, a, b);
}

export function mod(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return (a % b) + 0;
  return calculate(MOD, a, b);
}

function calculate(operation: Arithmetic, a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b)) {
    if (!(a instanceof Float) && !(b instanceof Float)) return operation.ints(a, b);
    return new Float(floatResult(operation.symbol, toDouble(a), toDouble(b)));
  }
  return overloaded(operation.method, a, operation.symbol, b);
}

/** By the symbol, and not by a function of each operation: those would stay in programs without floats. */
function floatResult(symbol: Arithmetic['symbol'], a: number, b: number): number {
  switch (symbol) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return divideFloats(a, b);
    case '%':
      return moduloFloats(a, b);
  }
}

function divideFloats(a: number, b: number): number {
  return b === 0 ? fail('Division by zero') : a / b;
}

function moduloFloats(a: number, b: number): number {
  return b === 0 ? fail('Modulo by zero') : a % b;
}

// ── Comparison ─────────────────────────────────────────────────────────────────────────────────────────────────────

export function eq(a: Value, b: Value): Value {
  if (typeof a === 'string' || (typeof a === 'number' && typeof b === 'number')) return a === b;
  const result = overload('$op_eq', a, b);
  return result === undefined ? equal(a, b) : result;
}

/** Without an `op_ne` the negation of plain equality: an `op_eq` says nothing about it. */
export function ne(a: Value, b: Value): Value {
  if (typeof a === 'string' || (typeof a === 'number' && typeof b === 'number')) return a !== b;
  const result = overload('$op_ne', a, b);
  return result === undefined ? !equal(a, b) : result;
}

export function lt(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  const order = compare(a, b);
  return order === undefined ? overloaded('$op_lt', a, '<', b) : order < 0;
}

export function gt(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  const order = compare(a, b);
  return order === undefined ? overloaded('$op_gt', a, '>', b) : order > 0;
}

export function le(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a <= b;
  const order = compare(a, b);
  return order === undefined ? overloaded('$op_le', a, '<=', b) : order <= 0;
}

export function ge(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a >= b;
  const order = compare(a, b);
  return order === undefined ? overloaded('$op_ge', a, '>=', b) : order >= 0;
}

/** Negative, zero or positive; NaN, of which every comparison is false, beside a NaN; undefined for other kinds. */
function compare(a: Value, b: Value): number | undefined {
  if (isNumber(a) && isNumber(b)) {
    if (!(a instanceof Float) && !(b instanceof Float)) return compareInts(a, b);
    const x = toDouble(a);
    const y = toDouble(b);
    // Not x - y: that is NaN for two equal infinities.
    return x === y ? 0 : x < y ? -1 : x > y ? 1 : Number.NaN;
  }
  return typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : undefined;
}

// ── Unary ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export function neg(a: Value): Value {
  if (typeof a === 'number') return 0 - a;
  if (a instanceof Float) return new Float(-a.value);
  if (a instanceof Big) return negInt(a);
  return overloadedUnary('$op_neg', '-', a);
}

export function not(a: Value): Value {
  if (typeof a === 'boolean') return !a;
  return overloadedUnary('$op_not', '!', a);
}

export function truthy(a: Value): boolean {
  if (typeof a === 'boolean') return a;
  if (Array.isArray(a)) return a.length > 0;
  return a instanceof RuffObject ? a.truthy : Boolean(a);
}

// ── Operator methods and errors ────────────────────────────────────────────────────────────────────────────────────

type OperatorMethod = `$op_${string}`;

let overloading = false;

/** Some struct has a method for an operator: a program without any carries no code that looks for them. */
export function allowOverloading(): void {
  overloading = true;
}

/** What the method of a struct for an operator gives, undefined if there is none. A field of that name does not count. */
function overload(name: OperatorMethod, self: Value, other?: Value): Value | undefined {
  if (!overloading || !(self instanceof RuffObject)) return undefined;
  const method = self[name];
  if (typeof method !== 'function' || Object.hasOwn(self, name)) return undefined;
  return other === undefined ? call(method, self) : call(method, self, other);
}

function overloaded(name: OperatorMethod, a: Value, symbol: string, b: Value): Value {
  const result = overload(name, a, b);
  if (result !== undefined) return result;
  return fail(`Invalid binary operation: ${operandType(a)} ${symbol} ${operandType(b)}`);
}

function overloadedUnary(name: OperatorMethod, symbol: string, a: Value): Value {
  const result = overload(name, a);
  return result === undefined ? fail(`Invalid unary operation: ${symbol} ${debugText(a)}`) : result;
}

function operandType(value: Value): string {
  if (value instanceof RuffObject) return value.operandType;
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'number':
      return 'int';
    case 'function':
      return value.builtin ? 'native_function' : 'value';
    case 'boolean':
      return 'bool';
    default:
      return value === null ? 'null' : 'string';
  }
}

/** Mathematics. Every function takes ints and floats and gives a float, `abs(-5)` included. */
import { fail } from '../core/errors.js';
import { float } from '../core/float.js';
import { debugText } from '../core/text.js';
import { builtin, number } from './define.js';

const one = (name: string) =>
  [
    number('value', (value) => `${name}() expects numeric argument 'value' , got ${debugText(value)}`),
  ] as const;

const two = (name: string) => {
  const error = `${name}() expects numeric arguments`;
  return [number('a', error), number('b', error)] as const;
};

/**
 * The number without its sign, as a float.
 * @example abs(-2.5)  // 2.5
 */
export const abs = /* @__PURE__ */ builtin(
  'abs',
  () => one('abs'),
  { returns: 'float', arity: 'abs() expects 1 argument' },
  (value) => float(Math.abs(value)),
);

/**
 * The largest whole number that is not above the value, as a float.
 * @example floor(-2.5)  // -3
 */
export const floor = /* @__PURE__ */ builtin(
  'floor',
  () => one('floor'),
  { returns: 'float', arity: 'floor() expects 1 argument' },
  (value) => float(Math.floor(value)),
);

/**
 * The smallest whole number that is not below the value, as a float.
 * @example ceil(2.1)  // 3
 */
export const ceil = /* @__PURE__ */ builtin(
  'ceil',
  () => one('ceil'),
  { returns: 'float', arity: 'ceil() expects 1 argument' },
  (value) => float(Math.ceil(value)),
);

/**
 * The nearest whole number as a float; halves go away from zero.
 * @example round(-2.5)  // -3
 */
export const round = /* @__PURE__ */ builtin(
  'round',
  () => one('round'),
  { returns: 'float', arity: 'round() expects 1 argument' },
  (value) => {
    const whole = Math.trunc(value);
    return float(Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole);
  },
);

/**
 * The square root.
 * @example sqrt(9)  // 3
 */
export const sqrt = /* @__PURE__ */ builtin(
  'sqrt',
  () => one('sqrt'),
  { returns: 'float', arity: 'sqrt() expects 1 argument' },
  (value) => float(value < 0 ? fail('sqrt() domain error: value must be >= 0') : Math.sqrt(value)),
);

/**
 * The sine of an angle in radians.
 * @example sin(0)  // 0
 */
export const sin = /* @__PURE__ */ builtin(
  'sin',
  () => one('sin'),
  { returns: 'float', arity: 'sin() expects 1 argument' },
  (value) => float(Math.sin(value)),
);

/**
 * The cosine of an angle in radians.
 * @example cos(0)  // 1
 */
export const cos = /* @__PURE__ */ builtin(
  'cos',
  () => one('cos'),
  { returns: 'float', arity: 'cos() expects 1 argument' },
  (value) => float(Math.cos(value)),
);

/**
 * The tangent of an angle in radians.
 * @example tan(0)  // 0
 */
export const tan = /* @__PURE__ */ builtin(
  'tan',
  () => one('tan'),
  { returns: 'float', arity: 'tan() expects 1 argument' },
  (value) => float(Math.tan(value)),
);

/**
 * `E` to the power of the value.
 * @example exp(0)  // 1
 */
export const exp = /* @__PURE__ */ builtin(
  'exp',
  () => one('exp'),
  { returns: 'float', arity: 'exp() expects 1 argument' },
  (value) => float(Math.exp(value)),
);

/**
 * The natural logarithm.
 * @example log(1)  // 0
 */
export const log = /* @__PURE__ */ builtin(
  'log',
  () => one('log'),
  { returns: 'float', arity: 'log() expects 1 argument' },
  (value) => float(value <= 0 ? fail('log() domain error: value must be > 0') : Math.log(value)),
);

/**
 * `a` to the power of `b`.
 * @example pow(2, 10)  // 1024
 */
export const pow = /* @__PURE__ */ builtin(
  'pow',
  () => two('pow'),
  { returns: 'float', arity: 'pow() expects 2 arguments' },
  (a, b) => float(power(a, b)),
);

/**
 * JavaScript gives NaN where the base is 1 or -1 and the exponent says too little; IEEE 754 gives 1. And its power of 10
 * and -5 is a digit off, where one division of exact numbers is right.
 */
function power(a: number, b: number): number {
  if (a === 1 || (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY)) return 1;
  const inverse = b < 0 && Number.isInteger(b) ? a ** -b : Number.NaN;
  return Number.isSafeInteger(inverse) ? 1 / inverse : a ** b;
}

/**
 * The smaller of two numbers, as a float. NaN counts only if both are.
 * @example min(3, 2.5)  // 2.5
 */
export const min = /* @__PURE__ */ builtin(
  'min',
  () => two('min'),
  { returns: 'float', arity: 'min() expects 2 arguments' },
  (a, b) => float(b < a || Number.isNaN(a) ? b : a),
);

/**
 * The larger of two numbers, as a float. NaN counts only if both are.
 * @example max(3, 2.5)  // 3
 */
export const max = /* @__PURE__ */ builtin(
  'max',
  () => two('max'),
  { returns: 'float', arity: 'max() expects 2 arguments' },
  (a, b) => float(b > a || Number.isNaN(a) ? b : a),
);

/**
 * The ratio of a circle's circumference to its diameter.
 * @example PI  // 3.141592653589793
 */
export const PI = /* @__PURE__ */ float(Math.PI);

/**
 * The base of natural logarithms.
 * @example E  // 2.718281828459045
 */
export const E = /* @__PURE__ */ float(Math.E);

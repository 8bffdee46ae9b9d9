/**
 * A finite float as data formats write it, so that it reads back as a float: the shortest digits with `.0` if whole,
 * with an exponent from 1e16 on and below 1e-5. `plus` is the sign of positive exponents.
 */
export function markedFloat(value: number, plus: '+' | ''): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-5)) return value.toExponential().replace('+', plus);
  if (!Number.isInteger(value)) return String(value);
  return Object.is(value, -0) ? '-0.0' : `${value}.0`;
}

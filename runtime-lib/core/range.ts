import { fail } from './errors.js';
import { isNumber, toDouble } from './int.js';
import type { Value } from './value.js';

/** A bound of `range(…)` in a counting loop, with the error of the builtin. */
export function rangeBound(value: Value): number {
  if (typeof value === 'number') return value;
  return isNumber(value) ? Math.trunc(toDouble(value)) : fail('range() requires numeric arguments');
}

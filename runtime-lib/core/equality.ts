/** `a == b` without operator methods: deep, and never an error. */
import { type RuffArray, RuffObject, type Value } from './value.js';

export function equal(a: Value, b: Value): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && sameElements(a, b);
  if (a instanceof RuffObject) return a.equals(b);
  // Of a bare number and a float, the float knows.
  if (typeof a === 'number' && b instanceof RuffObject) return b.equals(a);
  return a === b;
}

function sameElements(a: RuffArray, b: RuffArray): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!equal(a[i]!, b[i]!)) return false;
  return true;
}

/** Variables that may not have been assigned yet when they are read. */
import { fail } from './errors.js';
import type { Value } from './value.js';

export function defined(value: Value | undefined, name: string): Value {
  return value === undefined ? undefinedVariable(name) : value;
}

export function undefinedVariable(name: string): never {
  return fail(`Undefined variable: ${name}`);
}

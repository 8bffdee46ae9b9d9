/** What is said where a value lacks what a program asks of it: by objects, and for values that are none. */
import { fail } from './errors.js';

export function lacksMember(name: string): never {
  return fail(`Cannot access field or method '${name}' on non-struct value`);
}

export function lacksFields(): never {
  return fail('Cannot set field on non-struct');
}

export function lacksElements(): never {
  return fail('Invalid index operation');
}

export function lacksPlaces(): never {
  return fail('Invalid index assignment');
}

export function lacksLength(): never {
  return fail('len() requires an array, dict, bytes, set, queue, stack, or string');
}

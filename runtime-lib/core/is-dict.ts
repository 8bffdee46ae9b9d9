/**
 * Whether a value is a dict, for functions that take dicts among others and make none: `instanceof Dict` would bring the
 * class into programs that have no dicts.
 */
import type { Dict } from './dict.js';
import { RuffObject, type Value } from './value.js';

export function isDict(value: Value): value is Dict {
  return value instanceof RuffObject && value.type === 'dict';
}

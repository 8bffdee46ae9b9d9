/** The word that `type(v)` gives, which error texts use as well. */
import type { Value } from './value.js';

export function typeName(value: Value): string {
  switch (typeof value) {
    case 'number':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'array' : value.type;
    default:
      return typeof value;
  }
}

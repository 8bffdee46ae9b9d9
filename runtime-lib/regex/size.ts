/** How long the program of a pattern would be. */
import type { Node } from './syntax.js';

/** Larger programs are refused, as by other engines: `(a{1000}){1000}` is a million characters. */
const MAX_LENGTH = 250_000;

export function isTooLarge(root: Node): boolean {
  return lengthOf(root) > MAX_LENGTH;
}

function lengthOf(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + lengthOf(part), 0);
    case 'choice':
      return node.options.reduce((sum, option) => sum + lengthOf(option) + 2, 0);
    case 'repeat': {
      const copies = node.max === Number.POSITIVE_INFINITY ? node.min + 1 : node.max;
      return (lengthOf(node.body) + 1) * copies;
    }
    case 'group':
      return lengthOf(node.body) + 2;
    default:
      return 1;
  }
}

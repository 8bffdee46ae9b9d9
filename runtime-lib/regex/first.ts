/** The characters that a match can begin with. */
import { type CharMap, charMap, NO_CHARS, union } from './char-map.js';
import { isNullable, type Node } from './syntax.js';

/** What a match can begin with, if it takes a character at all. */
export function first(node: Node): CharMap {
  switch (node.kind) {
    case 'set':
      return charMap(node);
    case 'assertion':
      return NO_CHARS;
    case 'choice':
      return node.options.map(first).reduce(union);
    case 'sequence':
      return node.parts.reduceRight((after, part) => firstBefore(part, after), NO_CHARS);
    default:
      return first(node.body);
  }
}

/** What can come next where `node` is to match and `after` can come after it. */
export function firstBefore(node: Node, after: CharMap): CharMap {
  return isNullable(node) ? union(first(node), after) : first(node);
}

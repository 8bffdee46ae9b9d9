import type { AnyNode, Node } from 'acorn';

export function isNode(part: unknown): part is AnyNode {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
}

import type { AnyNode, Node } from 'acorn';

export function isNode(part: unknown): part is AnyNode {
  return typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';
}

/** Reading it does nothing. */
export function isSteady(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return !node.computed && isSteady(node.object);
  return node.type === 'Identifier' || node.type === 'ThisExpression';
}

/** What follows such a statement is not reached. */
export function alwaysLeaves(node: AnyNode): boolean {
  if (node.type === 'BlockStatement') return node.body.some(alwaysLeaves);
  return node.type === 'ReturnStatement' || node.type === 'ThrowStatement';
}

import type { AnyNode } from 'acorn';

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

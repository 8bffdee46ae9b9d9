/**
 * `x == "text"`, `x != null`: equal to a text, bool or null is only the same text, bool or null. So where no struct has an
 * operator method for it the comparison is JavaScript's own, whatever x is.
 */
import type { Expression } from '../syntax/ast.js';
import type { Context } from './context.js';

export function isPlainEquality(node: Expression, ctx: Context): boolean {
  if (node.kind !== 'Binary' || (node.operator !== '==' && node.operator !== '!=')) return false;
  const method = node.operator === '==' ? 'op_eq' : 'op_ne';
  // Other libraries may hand in structs of their own.
  if (ctx.isLibrary || ctx.suspension.methodsNamed(method).length > 0) return false;
  return isPlain(node.left, ctx) || isPlain(node.right, ctx);
}

function isPlain(node: Expression, ctx: Context): boolean {
  const { tag } = ctx.kindOf(node);
  return node.kind === 'NullLiteral' || isText(node) || tag === 'string' || tag === 'bool';
}

/** Also without inference. */
function isText(node: Expression): boolean {
  return node.kind === 'StringLiteral' || node.kind === 'BoolLiteral';
}

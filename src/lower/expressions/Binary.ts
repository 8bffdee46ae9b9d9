import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';

export const OPERATORS: Readonly<Record<ast.Binary['operator'], string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '>': 'gt',
  '<=': 'le',
  '>=': 'ge',
};

export function Binary(node: ast.Binary, ctx: Context): Expression {
  const left = lowerExpression(node.left, ctx);
  const right = lowerExpression(node.right, ctx);
  return locate(ctx.core(OPERATORS[node.operator], left, right), node.span, ctx, node.operatorSpan);
}

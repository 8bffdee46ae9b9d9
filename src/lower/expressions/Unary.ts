import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';

export function Unary(node: ast.Unary, ctx: Context): Expression {
  return ctx.core(node.operator === '-' ? 'neg' : 'not', lowerExpression(node.operand, ctx));
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression, lowerNative } from '../expression.js';
import { lowerNegation } from '../operators.js';

export function Unary(node: ast.Unary, ctx: Context): Expression {
  const kind = ctx.kindOf(node.operand);
  if (node.operator === '!') {
    const operand = lowerExpression(node.operand, ctx);
    return kind.tag === 'bool' ? b.not(operand) : ctx.core('not', operand);
  }
  const raw = lowerNegation(lowerNative(node.operand, ctx), kind, ctx.kindOf(node), ctx);
  return raw ?? ctx.core('neg', lowerExpression(node.operand, ctx));
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';

export function Index(node: ast.Index, ctx: Context): Expression {
  return ctx.core('index', lowerExpression(node.object, ctx), lowerExpression(node.index, ctx));
}

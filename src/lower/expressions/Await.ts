import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { awaitValue } from '../waiting.js';

export function Await(node: ast.Await, ctx: Context): Expression {
  return awaitValue(lowerExpression(node.operand, ctx), ctx);
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import { lowerClosure } from '../closures.js';
import type { Context } from '../context.js';

export function FunctionExpression(node: ast.FunctionExpression, ctx: Context): Expression {
  return lowerClosure(node.func, ctx);
}

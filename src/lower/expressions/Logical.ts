import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { lowerTest } from '../test.js';

/** `&&` and `||` always give a bool; `??` gives the right side for null only, as in JavaScript without undefined. */
export function Logical(node: ast.Logical, ctx: Context): Expression {
  if (node.operator === '??') {
    return b.logical('??', lowerExpression(node.left, ctx), lowerExpression(node.right, ctx));
  }
  return b.logical(node.operator, lowerTest(node.left, ctx), lowerTest(node.right, ctx));
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';

/**
 * `e?` in the middle of an expression: a failure leaves the function by a signal that its body catches. As the whole
 * value of a statement it is a plain `return` (`statements/early-return.ts`).
 */
export function TryOperator(node: ast.TryOperator, ctx: Context): Expression {
  ctx.fn.needsEarlyReturn = true;
  return ctx.core('unwrap', lowerExpression(node.operand, ctx));
}

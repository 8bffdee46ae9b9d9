import type { Expression as JsExpression } from 'estree';
import type { Expression } from '../syntax/ast.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';

/** An expression as a JavaScript boolean: the test of `if` and `while`, the operands of `&&` and `||`. */
export function lowerTest(node: Expression, ctx: Context): JsExpression {
  const value = lowerExpression(node, ctx);
  return isBoolean(node) ? value : ctx.core('truthy', value);
}

/** Whether the value is certainly a bool. Comparisons are not: an operator method may return anything. */
function isBoolean(node: Expression): boolean {
  return node.kind === 'BoolLiteral' || (node.kind === 'Logical' && node.operator !== '??');
}

import type { Expression as JsExpression } from 'estree';
import type { Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerNative } from './expression.js';
import { isPlainEquality } from './plain-equality.js';

/** An expression as a JavaScript boolean: the test of `if` and `while`, the operands of `&&` and `||`. */
export function lowerTest(node: Expression, ctx: Context): JsExpression {
  const kind = ctx.kindOf(node);
  const value = lowerNative(node, ctx);
  if (kind.tag === 'bool' || isBoolean(node) || isPlainEquality(node, ctx)) return value;
  if (kind.tag === 'int' || kind.tag === 'float') return b.binary('!==', value, b.literal(0));
  if (kind.tag === 'string') return b.binary('!==', value, b.literal(''));
  return ctx.core('truthy', value);
}

/** Whether the value is certainly a bool. Comparisons are not: an operator method may return anything. */
function isBoolean(node: Expression): boolean {
  return node.kind === 'BoolLiteral' || (node.kind === 'Logical' && node.operator !== '??');
}

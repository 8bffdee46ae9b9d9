import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerNative } from '../expression.js';
import { fusedModulo } from '../fused-modulo.js';
import { locate } from '../location.js';
import { leftOperand, resolutionOf } from '../operands.js';
import { lowerOperation } from '../operators.js';
import { isPlainEquality } from '../plain-equality.js';
import { textChain } from '../text-chain.js';

export function Binary(node: ast.Binary, ctx: Context): Expression {
  const fused = fusedModulo(node, ctx) ?? textChain(node, ctx);
  if (fused) return locate(fused, node.span, ctx, node.operatorSpan);
  const operation = { left: ctx.kindOf(node.left), right: ctx.kindOf(node.right), result: ctx.kindOf(node) };
  const left = leftOperand(lowerNative(node.left, ctx), resolutionOf(node.left, ctx), node.right, ctx);
  const right = lowerNative(node.right, ctx);
  const result = isPlainEquality(node, ctx)
    ? b.binary(node.operator === '==' ? '===' : '!==', left, right)
    : lowerOperation(node.operator, left, right, operation, ctx, ctx.fn.sums.has(node));
  return locate(result, node.span, ctx, node.operatorSpan);
}

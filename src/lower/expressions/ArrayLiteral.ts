import type { Expression } from 'estree';
import { ANY } from '../../analyse/kinds/kind.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { lowerInto } from '../native.js';
import { isGiven, lowerKept } from '../ownership.js';

export function ArrayLiteral(node: ast.ArrayLiteral, ctx: Context): Expression {
  const kind = ctx.kindOf(node);
  const element = kind.tag === 'array' ? kind.cell.find().kind : ANY;
  const [first, ...others] = node.elements;
  if (first?.kind === 'Spread' && extendsGiven(first.operand, others, ctx)) {
    const array = locate(ctx.core('spreadable', lowerKept(first.operand, ctx)), first.span, ctx);
    return ctx.core('extend', array, ...others.map((part) => lowerInto(element, part, ctx)));
  }
  return b.array(
    node.elements.map((part) => {
      if (part.kind !== 'Spread') return lowerInto(element, part, ctx);
      const operand = ctx.core('spreadArray', lowerExpression(part.operand, ctx));
      return b.spread(locate(operand, part.span, ctx));
    }),
  );
}

/** `[...xs, v]` where nobody else has xs can be xs with v at its end. */
function extendsGiven(
  operand: ast.Expression,
  others: ast.ArrayLiteral['elements'],
  ctx: Context,
): others is ast.Expression[] {
  return (
    !ctx.alwaysCopy &&
    isGiven(operand, ctx) &&
    others.length > 0 &&
    others.every((part) => part.kind !== 'Spread')
  );
}

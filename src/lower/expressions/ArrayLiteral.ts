import type { Expression } from 'estree';
import { ANY } from '../../analyse/kinds/kind.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { lowerInto } from '../native.js';

export function ArrayLiteral(node: ast.ArrayLiteral, ctx: Context): Expression {
  const kind = ctx.kindOf(node);
  const element = kind.tag === 'array' ? kind.cell.find().kind : ANY;
  return b.array(
    node.elements.map((part) => {
      if (part.kind !== 'Spread') return lowerInto(element, part, ctx);
      const operand = ctx.core('spreadArray', lowerExpression(part.operand, ctx));
      return b.spread(locate(operand, part.span, ctx));
    }),
  );
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { lowerKept } from '../ownership.js';

export function ArrayLiteral(node: ast.ArrayLiteral, ctx: Context): Expression {
  return b.array(
    node.elements.map((element) => {
      if (element.kind !== 'Spread') return lowerKept(element, ctx);
      const operand = ctx.core('spreadArray', lowerExpression(element.operand, ctx));
      return b.spread(locate(operand, element.span, ctx));
    }),
  );
}

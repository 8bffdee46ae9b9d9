import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';

export function Field(node: ast.Field, ctx: Context): Expression {
  const read = ctx.core(
    node.optional ? 'optionalField' : 'field',
    lowerExpression(node.object, ctx),
    b.literal(node.name.name),
  );
  return locate(read, node.span, ctx, node.name.span);
}

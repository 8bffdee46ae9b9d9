import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { repeat } from '../native.js';
import { fieldMember } from '../shapes.js';

export function Field(node: ast.Field, ctx: Context): Expression {
  const object = lowerExpression(node.object, ctx);
  const kind = ctx.kindOf(node.object);
  const read =
    kind.tag === 'struct' && !node.optional
      ? readField(object, kind.name, node.name.name, ctx)
      : ctx.core(node.optional ? 'optionalField' : 'field', object, b.literal(node.name.name));
  return locate(read, node.span, ctx, node.name.span);
}

/** A field of a struct is a property; whether it is there is asked only where some literal leaves it out. */
function readField(object: Expression, struct: string, name: string, ctx: Context): Expression {
  if (ctx.hasAlways(struct, name)) return fieldMember(object, name);
  const target = repeat(object, ctx);
  const value = ctx.fn.temp();
  const found = b.binary('!==', b.assign(value, fieldMember(target.first, name)), b.undefinedValue());
  return b.conditional(found, value, ctx.core('field', target.again, b.literal(name)));
}

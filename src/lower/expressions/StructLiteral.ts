import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerInto } from '../native.js';

/** An instance of the class for this name and these fields. Of a field given twice the last value counts. */
export function StructLiteral(node: ast.StructLiteral, ctx: Context): Expression {
  const values = new Map<string, Expression>();
  for (const { name, value } of node.fields) {
    const earlier = values.get(name.name);
    const lowered = lowerInto(ctx.fieldKind(node.name.name, name.name), value, ctx);
    values.set(name.name, earlier ? b.sequence(earlier, lowered) : lowered);
  }
  return b.construct(ctx.shapes.classOf(node.name.name, [...values.keys()]), ...values.values());
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerKept } from '../ownership.js';

export function Variant(node: ast.Variant, ctx: Context): Expression {
  // With an empty list of arguments it is still the option.
  if (node.enum.name === 'Option' && node.variant.name === 'None') return b.id(ctx.imports.core('none'));
  const tag = b.literal(`${node.enum.name}::${node.variant.name}`);
  return ctx.core('variant', tag, ...(node.args ?? []).map((argument) => lowerKept(argument, ctx)));
}

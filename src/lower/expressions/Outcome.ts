import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerKept } from '../ownership.js';

export function Outcome(node: ast.Outcome, ctx: Context): Expression {
  if (!node.value) return b.id(ctx.imports.core('none'));
  return ctx.core(node.tag.toLowerCase(), lowerKept(node.value, ctx));
}

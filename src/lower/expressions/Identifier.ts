import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { locate } from '../location.js';
import { missingBuiltin } from '../missing.js';
import { readVariable } from '../variables.js';

export function Identifier(node: ast.Identifier, ctx: Context): Expression {
  const resolution = ctx.resolution(node);
  const missing = missingBuiltin(resolution, node.span, ctx);
  if (missing) return missing;
  const value = readVariable(resolution, ctx);
  return locate(value, node.span, ctx, undefined, node.name);
}

import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerKept } from '../ownership.js';

/** `throw(v)`. Another number of arguments was reported by the analysis. */
export function Throw(node: ast.Throw, ctx: Context): Expression {
  return ctx.core('throwValue', ...node.args.map((argument) => lowerKept(argument, ctx)));
}

import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { withCaptures } from '../closures.js';
import type { Context } from '../context.js';
import { lowerFunction } from '../functions.js';
import { locate } from '../location.js';

/** A struct statement registers its methods; the fields are what each literal says. */
export function StructDeclaration(node: ast.StructDeclaration, ctx: Context): Statement[] {
  if (node.methods.length === 0) return [];
  const methods = node.methods.map((method) => {
    const info = ctx.functionInfo(method);
    const declared = ctx.methodNames.of(info);
    if (declared) return b.property(method.name.name, declared);
    const func = locate(lowerFunction(info, ctx), method.span, ctx);
    return b.property(method.name.name, withCaptures(info, func, ctx));
  });
  const hasOperators = node.methods.some(({ name }) => name.name.startsWith('op_'));
  const define = hasOperators ? 'defineOperators' : 'defineMethods';
  return [b.statement(ctx.core(define, b.literal(node.name.name), b.object(methods)))];
}

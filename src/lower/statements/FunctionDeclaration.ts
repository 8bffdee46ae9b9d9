import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { lowerClosure } from '../closures.js';
import type { Context } from '../context.js';
import { isConstant } from '../variables.js';

/** A function inside a block or function comes to life here; one of the top level was declared at the head. */
export function FunctionDeclaration(node: ast.FunctionDeclaration, ctx: Context): Statement[] {
  const variable = ctx.resolution(node.func).candidates[0]!;
  if (variable.scope.kind === 'module' && ctx.functionInfo(node.func).isHoisted) return [];
  const closure = lowerClosure(node.func, ctx);
  const target = ctx.variable(variable);
  if (variable.inPlace === node.func) {
    return [b.declare(isConstant(variable) ? 'const' : 'let', target, closure)];
  }
  return [b.statement(b.assign(target, closure))];
}

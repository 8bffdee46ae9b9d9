/** Lists of statements, and the JavaScript declarations that they need at their head. */
import type { Statement as JsStatement } from 'estree';
import type { Variable } from '../../analyse/scope.js';
import type { Block, Statement } from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerStatement } from '../statement.js';
import { declareLayouts } from '../text-layout.js';

export function lowerStatements(statements: readonly Statement[], ctx: Context): JsStatement[] {
  return statements.flatMap((statement) => ctx.fn.within(() => lowerStatement(statement, ctx)));
}

/** A Ruff block as a JavaScript block, with the variables that live in it. */
export function lowerBlock(block: Block, ctx: Context): JsStatement & { type: 'BlockStatement' } {
  const statements = lowerStatements(block.statements, ctx);
  const scope = ctx.facts.scopes.get(block);
  if (!scope) return b.block(statements);
  const seen = ctx.variablesIn(scope).filter((variable) => variable.seenFromOutside);
  return b.block([...hoistedDeclarations(block, ctx), ...forgottenAfter(seen, statements, ctx)]);
}

/** Variables that functions see while the block runs have no value when it is over. */
export function forgottenAfter(
  variables: readonly Variable[],
  statements: JsStatement[],
  ctx: Context,
): JsStatement[] {
  if (variables.length === 0) return statements;
  const forget = variables.map((variable) =>
    b.statement(b.assign(ctx.variable(variable), b.undefinedValue())),
  );
  return [{ type: 'TryStatement', block: b.block(statements), handler: null, finalizer: b.block(forget) }];
}

/** The same for the body of a loop. */
export function lowerLoopBody(block: Block, ctx: Context): JsStatement & { type: 'BlockStatement' } {
  ctx.fn.loopDepth++;
  const body = lowerBlock(block, ctx);
  ctx.fn.loopDepth--;
  const scope = ctx.facts.scopes.get(block);
  if (scope && ctx.fn.layouts.size > 0) body.body.unshift(...declareLayouts(ctx, scope));
  return body;
}

/** `let a, b;` for the variables of the block's scope that are not declared where they are first assigned. */
export function hoistedDeclarations(block: Block, ctx: Context): JsStatement[] {
  const scope = ctx.facts.scopes.get(block);
  if (!scope) return [];
  const { parent } = scope;
  // What belongs to a function as a whole is declared at the head of its body.
  const variables =
    parent?.kind === 'function'
      ? scope.owner.variables.filter((variable) => variable.scope === scope || variable.scope === parent)
      : ctx.variablesIn(scope);
  return declareVariables(variables.filter(needsDeclaration), ctx);
}

export function declareVariables(variables: readonly Variable[], ctx: Context): JsStatement[] {
  return variables.length === 0 ? [] : [b.declareAll(variables.map((variable) => ctx.variable(variable)))];
}

export function needsDeclaration(variable: Variable): boolean {
  if (variable.inPlace !== null || variable.seenFromOutside) return false;
  return (
    variable.mentioned &&
    variable.kind !== 'param' &&
    variable.kind !== 'capture' &&
    variable.kind !== 'field'
  );
}

/** Functions of every colour. The shapes of waiting ones are explained in `runtime-lib/async/waiting.ts`. */
import type { ArrowFunctionExpression, Expression, Identifier, Statement } from 'estree';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import type { Block } from '../syntax/ast.js';
import * as b from './builders.js';
import { type Context, FunctionContext } from './context.js';
import { nameBody } from './naming.js';
import { fieldMember } from './shapes.js';
import { hoistedDeclarations, lowerStatements } from './statements/block.js';
import { declareLayouts } from './text-layout.js';

/** The function as an arrow, for any position but a declaration. */
export function lowerFunction(info: FunctionInfo, ctx: Context): ArrowFunctionExpression {
  const { params, body } = lowerParts(info, ctx);
  const [only] = body;
  if (body.length === 1 && only?.type === 'ReturnStatement' && only.argument)
    return b.arrow(params, only.argument);
  return b.arrow(params, body);
}

/** `function name(…) { … }`: functions of the top level, which exist before anything runs. */
export function lowerFunctionDeclaration(info: FunctionInfo, name: Identifier, ctx: Context): Statement {
  const { params, body } = lowerParts(info, ctx);
  return {
    type: 'FunctionDeclaration',
    id: name,
    params,
    body: b.block(body),
    async: false,
    generator: false,
  };
}

interface Parts {
  readonly params: Identifier[];
  readonly body: Statement[];
}

/** Parameters and body of the plain JavaScript function that a Ruff function of any colour is. */
function lowerParts(info: FunctionInfo, ctx: Context): Parts {
  if (info.node.kind !== 'Function') throw new Error('only functions have parameters');
  const { node } = info;
  const params = node.params.map((name) => ctx.variable(ctx.resolution(name).candidates[0]!));
  const takesReceiver = info.name.includes('.');
  if (takesReceiver && node.params[0]?.name !== 'self') params.unshift(b.id('$self'));
  const marks = entryMarks(info, ctx);
  if (info.colour === 'generator') {
    const body = lowerBody(info, node.body, false, ctx);
    const made = ctx.core('generator', nameBody(b.functionExpression([], body, { generator: true }), info));
    return { params, body: [...marks, b.giveBack(made)] };
  }
  if (info.colour === 'plain' && !ctx.suspension.isSuspending(info)) {
    return { params, body: [...marks, ...lowerBody(info, node.body, false, ctx)] };
  }
  return { params, body: [...marks, b.giveBack(waitingBody(info, node.body, ctx))] };
}

/** `asyncCall(async ($p) => …)`, `suspendable(async ($p) => …)`, or `asyncValue(() => …)` for a body that never waits. */
export function waitingBody(info: FunctionInfo, block: Block, ctx: Context): Expression {
  if (info.colour === 'async' && !ctx.suspension.waits(info)) {
    return ctx.waiting('asyncValue', b.arrow([], lowerBody(info, block, false, ctx)));
  }
  const failed = b.statement(b.call(b.member(b.id('$p'), 'fail'), b.id('$e')));
  const guarded = b.tryCatch(lowerBody(info, block, true, ctx), b.id('$e'), [failed]);
  const entry = info.colour === 'async' && info.node.kind === 'Function' ? 'asyncCall' : 'suspendable';
  return ctx.waiting(entry, nameBody(b.arrow([b.id('$p')], [guarded], true), info));
}

/** The statements of a body with its declarations, ending in a result. */
function lowerBody(info: FunctionInfo, block: Block, isAsync: boolean, ctx: Context): Statement[] {
  const outer = ctx.fn;
  ctx.fn = new FunctionContext(info, isAsync);
  const statements = lowerStatements(block.statements, ctx);
  const last = statements.at(-1);
  if (last?.type !== 'ReturnStatement' && info.colour !== 'generator')
    statements.push(finish(b.literal(null), ctx));
  const { temps, needsEarlyReturn } = ctx.fn;
  const body = needsEarlyReturn ? [catchEarlyReturn(statements, ctx)] : statements;
  const prologue = [...declareLayouts(ctx), ...hoistedDeclarations(block, ctx), ...fieldVariables(info, ctx)];
  ctx.fn = outer;
  return [...(temps.length > 0 ? [b.declareAll(temps)] : []), ...prologue, ...body];
}

/** The statement that ends the function with a value. */
export function finish(value: Expression | null, ctx: Context): Statement {
  const { info, isAsync } = ctx.fn;
  if (info.isModule) return b.giveBack(moduleResult(ctx));
  if (info.colour === 'generator') return b.giveBack(null);
  if (!isAsync) return b.giveBack(value);
  return b.giveBack(b.call(b.member(b.id('$p'), 'resolve'), value ?? b.literal(null)));
}

/** What running a module gives: its exports as they are then. The main program gives nothing. */
function moduleResult(ctx: Context): Expression | null {
  const { exports } = ctx.facts;
  if (ctx.module.id === null) return null;
  const values = [...exports].filter((entry): entry is [string, Variable] => entry[1] !== null);
  return b.object(
    values.map(([name, variable]) => b.property(name, ctx.core('share', ctx.variable(variable)))),
  );
}

function catchEarlyReturn(statements: Statement[], ctx: Context): Statement {
  return b.tryCatch(statements, b.id('$e'), [finish(ctx.core('earlyReturn', b.id('$e')), ctx)]);
}

/** Borrowed parameters that are updated in place, or live on after the call returned, are marked on entry. */
function entryMarks(info: FunctionInfo, ctx: Context): Statement[] {
  const outlives = info.colour !== 'plain' || ctx.suspension.isSuspending(info);
  return info.variables
    .filter((variable) => variable.kind === 'param' && (outlives || variable.updated))
    .filter((variable) => !ctx.ownership.owns(variable))
    .map((variable) => b.statement(ctx.core('share', ctx.variable(variable))));
}

/** In a method without `self` the receiver's fields are variables. */
function fieldVariables(info: FunctionInfo, ctx: Context): Statement[] {
  return info.variables
    .filter((variable) => variable.kind === 'field')
    .map((variable) =>
      b.declare('let', ctx.variable(variable), ctx.core('share', fieldMember(b.id('$self'), variable.name))),
    );
}

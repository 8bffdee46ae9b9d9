/**
 * `for x in xs`. The variable is fresh in each pass. `range(…)` of at most two bounds counts without making the array.
 * What is iterated is marked when the body may update it: the loop goes on over the value as it was.
 */
import type { Expression, Identifier, Statement } from 'estree';
import { rootOf } from '../../analyse/in-place.js';
import { ANY, type Kind } from '../../analyse/kinds/kind.js';
import type { Variable } from '../../analyse/scope.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { knownCallee } from '../calls.js';
import type { Context } from '../context.js';
import { lowerExpression, lowerNative } from '../expression.js';
import { locate } from '../location.js';
import { toGeneric } from '../native.js';
import { isConstant } from '../variables.js';
import { forgottenAfter, lowerLoopBody } from './block.js';

export function For(node: ast.For, ctx: Context): Statement {
  const variable = ctx.resolution(node.variable).candidates[0]!;
  const bounds = rangeBounds(node.iterable, ctx);
  const loop = bounds ? countingLoop(node, variable, bounds, ctx) : iteration(node, variable, ctx);
  return variable.seenFromOutside ? b.block(forgottenAfter([variable], [loop], ctx)) : loop;
}

/** What the JavaScript loop declares, and how the body begins. */
interface Pass {
  readonly declared: Identifier;
  readonly prologue: Statement[];
}

/**
 * The JavaScript loop's own variable is the Ruff one where that is possible: it needs another where the body sees the
 * value in another form, changes it, or shares it with functions.
 */
function passOf(variable: Variable, element: Kind, counts: boolean, ctx: Context): Pass {
  const name = ctx.variable(variable);
  const isBoxed = element.tag === 'float' && ctx.kindOfVariable(variable).tag !== 'float';
  const marks = variable.updated ? [b.statement(ctx.core('share', name))] : [];
  const ownName = !isBoxed && !variable.seenFromOutside && !(counts && !isConstant(variable));
  if (ownName) return { declared: name, prologue: marks };
  const declared = b.id(`${name.name}$next`);
  const value = isBoxed ? toGeneric(declared, element, ctx) : declared;
  const bind = variable.seenFromOutside
    ? b.statement(b.assign(name, value))
    : b.declare(isConstant(variable) ? 'const' : 'let', name, value);
  return { declared, prologue: [bind, ...marks] };
}

function iteration(node: ast.For, variable: Variable, ctx: Context): Statement {
  const kind = ctx.kindOf(node.iterable);
  const root = rootOf(node.iterable);
  const isUpdated = root && ctx.resolution(root).candidates.some((source) => source.updated);
  const changes = isUpdated || ctx.facts.disturbed.has(node);
  const value = fields(node.iterable, ctx) ?? lowerExpression(node.iterable, ctx);
  const iterable = changes ? ctx.core('share', value) : value;
  // Arrays and texts iterate in JavaScript as in Ruff.
  const isPlain = kind.tag === 'array' || kind.tag === 'string';
  const { declared, prologue } = passOf(
    variable,
    kind.tag === 'array' ? kind.cell.find().kind : ANY,
    false,
    ctx,
  );
  const isWritten = declared.name === ctx.variable(variable).name && !isConstant(variable);
  const body = lowerLoopBody(node.body, ctx);
  body.body.unshift(...prologue);
  return {
    type: 'ForOfStatement',
    await: false,
    left: b.declare(isWritten ? 'let' : 'const', declared, null),
    right: locate(isPlain ? iterable : ctx.core('iterate', iterable), node.iterable.span, ctx),
    body,
  };
}

/** `split(text, delimiter)` without the array. */
function fields(node: ast.Expression, ctx: Context): Expression | null {
  if (node.kind !== 'Call' || !isBuiltin(node, 'split', ctx) || node.args.length !== 2) return null;
  if (!node.args.every((argument) => ctx.kindOf(argument).tag === 'string')) return null;
  const args = node.args.map((argument) => lowerNative(argument, ctx));
  return b.call(ctx.imports.builtin('strings', 'fieldsOf'), ...args);
}

function isBuiltin({ callee }: ast.Call, name: string, ctx: Context): boolean {
  const known = callee.kind === 'Identifier' ? knownCallee(ctx.resolution(callee), ctx) : null;
  return known?.kind === 'builtin' && known.name === name;
}

/** The bounds of `range(to)` or `range(from, to)`, when `range` is the builtin. */
function rangeBounds(node: ast.Expression, ctx: Context): readonly ast.Expression[] | null {
  if (node.kind !== 'Call' || !isBuiltin(node, 'range', ctx)) return null;
  return node.args.length === 1 || node.args.length === 2 ? node.args : null;
}

/** `for (let i = from, i$end = to; i < i$end; i++) { … }` */
function countingLoop(
  node: ast.For,
  variable: Variable,
  bounds: readonly ast.Expression[],
  ctx: Context,
): Statement {
  const lowered = bounds.map((bound) => lowerBound(bound, ctx));
  const from = lowered.length === 2 ? lowered[0]! : b.literal(0);
  const { declared, prologue } = passOf(variable, ANY, true, ctx);
  const end = b.id(`${declared.name}$end`);
  const body = lowerLoopBody(node.body, ctx);
  body.body.unshift(...prologue);
  return {
    type: 'ForStatement',
    init: {
      type: 'VariableDeclaration',
      kind: 'let',
      declarations: [
        { type: 'VariableDeclarator', id: declared, init: from },
        { type: 'VariableDeclarator', id: end, init: lowered.at(-1)! },
      ],
    },
    test: b.binary('<', declared, end),
    update: { type: 'UpdateExpression', operator: '++', prefix: false, argument: declared },
    body,
  };
}

/** Bounds that are certainly small ints need no check. */
function lowerBound(node: ast.Expression, ctx: Context): Expression {
  const bound = lowerExpression(node, ctx);
  return ctx.isSafeInt(ctx.kindOf(node)) ? bound : locate(ctx.core('rangeBound', bound), node.span, ctx);
}

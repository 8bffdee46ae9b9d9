/**
 * `for x in xs`. The variable is fresh in each pass. `range(…)` of at most two bounds counts without making the array.
 * What is iterated is marked when the body may update it: the loop goes on over the value as it was.
 */
import type { Expression, Statement } from 'estree';
import { ANY, type Kind } from '../../analyse/kinds/kind.js';
import type { Variable } from '../../analyse/scope.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { knownCallee, rootOf } from '../calls.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { toGeneric } from '../native.js';
import { isConstant } from '../variables.js';
import { lowerLoopBody } from './block.js';

export function For(node: ast.For, ctx: Context): Statement {
  const variable = ctx.resolution(node.variable).candidates[0]!;
  const bounds = rangeBounds(node.iterable, ctx);
  return bounds ? countingLoop(node, variable, bounds, ctx) : iteration(node, variable, ctx);
}

function iteration(node: ast.For, variable: Variable, ctx: Context): Statement {
  const name = ctx.variable(variable);
  const iterable = lowerExpression(node.iterable, ctx);
  const root = rootOf(node.iterable);
  const changes = root && ctx.resolution(root).candidates.some((source) => source.updated);
  const elements = ctx.core('iterate', changes ? ctx.core('share', iterable) : iterable);
  const body = lowerLoopBody(node.body, ctx);
  if (variable.updated) body.body.unshift(b.statement(ctx.core('share', name)));
  const element = elementKind(node.iterable, ctx);
  const isBoxed = element.tag === 'float' && ctx.kindOfVariable(variable).tag !== 'float';
  const bound = isBoxed ? b.id(`${name.name}$raw`) : name;
  if (isBoxed) body.body.unshift(b.declare('let', name, toGeneric(bound, element, ctx)));
  return {
    type: 'ForOfStatement',
    await: false,
    left: b.declare(isBoxed || isConstant(variable) ? 'const' : 'let', bound, null),
    right: locate(elements, node.iterable.span, ctx),
    body,
  };
}

function elementKind(iterable: ast.Expression, ctx: Context): Kind {
  const kind = ctx.kindOf(iterable);
  return kind.tag === 'array' ? kind.cell.find().kind : ANY;
}

/** The bounds of `range(to)` or `range(from, to)`, when `range` is the builtin. */
function rangeBounds(node: ast.Expression, ctx: Context): readonly ast.Expression[] | null {
  if (node.kind !== 'Call' || node.callee.kind !== 'Identifier') return null;
  const callee = knownCallee(ctx.resolution(node.callee), ctx);
  if (callee?.kind !== 'builtin' || callee.name !== 'range') return null;
  return node.args.length === 1 || node.args.length === 2 ? node.args : null;
}

function countingLoop(
  node: ast.For,
  variable: Variable,
  bounds: readonly ast.Expression[],
  ctx: Context,
): Statement {
  const lowered = bounds.map((bound) => lowerBound(bound, ctx));
  const from = lowered.length === 2 ? lowered[0]! : b.literal(0);
  const end = ctx.fn.temp();
  const name = ctx.variable(variable);
  const counter = isConstant(variable) ? name : ctx.fn.temp();
  const to = lowered.at(-1)!;
  const body = lowerLoopBody(node.body, ctx);
  if (counter !== name) body.body.unshift(b.declare('let', name, counter));
  const start: Expression[] = [b.assign(end, to)];
  return {
    type: 'ForStatement',
    init:
      counter === name
        ? {
            type: 'VariableDeclaration',
            kind: 'let',
            declarations: [
              { type: 'VariableDeclarator', id: counter, init: from },
              { type: 'VariableDeclarator', id: b.id(`${name.name}$end`), init: to },
            ],
          }
        : b.sequence(b.assign(counter, from), ...start),
    test: b.binary('<', counter, counter === name ? b.id(`${name.name}$end`) : end),
    update: { type: 'UpdateExpression', operator: '++', prefix: false, argument: counter },
    body,
  };
}

/** Literals need no check. */
function lowerBound(node: ast.Expression, ctx: Context): Expression {
  if (node.kind === 'IntLiteral' && typeof node.value === 'number') return b.literal(node.value);
  return locate(ctx.core('rangeBound', lowerExpression(node, ctx)), node.span, ctx);
}

import type { Expression, Statement } from 'estree';
import { ANY, type Kind } from '../../analyse/kinds/kind.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { locate } from '../location.js';
import { lowerInto } from '../native.js';
import { isGiven } from '../ownership.js';
import { isConstant } from '../variables.js';
import { splitEarlyReturn } from './early-return.js';

/** `let`, `mut` and `const`, with a name or a pattern. */
export function Binding(node: ast.Binding, ctx: Context): Statement[] {
  const { pattern } = node;
  const into = pattern.kind === 'NamePattern' ? kindOfName(pattern, ctx) : ANY;
  const { before, value } = splitEarlyReturn(node.init, ctx, (init) => lowerInto(into, init, ctx));
  if (pattern.kind === 'NamePattern') return [...before, ...bind(pattern, value, ctx)];
  if (pattern.kind === 'IgnorePattern') return [...before, b.statement(value)];
  const whole = ctx.fn.temp();
  const isGone = isGiven(node.init, ctx);
  return [...before, b.statement(b.assign(whole, value)), ...destructure(pattern, whole, isGone, ctx)];
}

function kindOfName(node: ast.NamePattern, ctx: Context): Kind {
  return ctx.kindOfVariable(ctx.resolution(node).candidates[0]!);
}

/** Gives a declared name its value: where the variable's JavaScript declaration is, it is that. */
function bind(node: ast.NamePattern | ast.Name, value: Expression, ctx: Context): Statement[] {
  const variable = ctx.resolution(node).candidates[0]!;
  const target = locate(ctx.variable(variable), node.span, ctx, undefined, node.name);
  const taken = ctx.facts.redeclarations.get(node);
  if (taken === 'always') return [b.statement(value), refusal(node, ctx)];
  if (taken === 'maybe') {
    const known = b.binary('!==', ctx.variable(variable), b.undefinedValue());
    const kept = ctx.fn.temp();
    return [
      b.statement(b.assign(kept, value)),
      b.ifElse(known, refusal(node, ctx)),
      b.statement(b.assign(target, kept)),
    ];
  }
  if (variable.inPlace === node) return [b.declare(isConstant(variable) ? 'const' : 'let', target, value)];
  return [b.statement(b.assign(target, value))];
}

function refusal({ name, span }: ast.NamePattern | ast.Name, ctx: Context): Statement {
  const refused = ctx.core('raise', b.literal(`Duplicate declaration in the same scope: ${name}`));
  return b.statement(locate(refused, span, ctx));
}

/**
 * Binds what is there, null for the rest; further elements and keys are ignored. `isGone`: nobody has the whole any more,
 * so its parts have no second holder.
 */
function destructure(
  pattern: ast.ArrayPattern | ast.DictPattern,
  whole: Expression,
  isGone: boolean,
  ctx: Context,
): Statement[] {
  if (pattern.kind === 'DictPattern') {
    const statements = pattern.names.flatMap((name) =>
      bind(name, ctx.core('entryOrNull', whole, b.literal(name.name)), ctx),
    );
    if (!pattern.rest) return statements;
    const names = b.array(pattern.names.map((name) => b.literal(name.name)));
    return [...statements, ...bind(pattern.rest, ctx.core('remainingEntries', whole, names), ctx)];
  }
  const statements = pattern.elements.flatMap((element, i) => {
    if (element.kind === 'IgnorePattern') return [];
    const part = ctx.core(isGone ? 'takeElement' : 'elementOrNull', whole, b.literal(i));
    if (element.kind === 'NamePattern') return bind(element, part, ctx);
    const inner = ctx.fn.temp();
    return [b.statement(b.assign(inner, part)), ...destructure(element, inner, false, ctx)];
  });
  if (!pattern.rest) return statements;
  const remaining = ctx.core('remainingElements', whole, b.literal(pattern.elements.length));
  return [...statements, ...bind(pattern.rest, remaining, ctx)];
}

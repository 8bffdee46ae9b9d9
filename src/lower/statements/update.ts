/**
 * Updates along a path: `a[i].k[j] := v` changes the variable `a`, and nothing that another name sees.
 *
 *     setIndex(ownField(ownIndex(a = own(a), i), "k"), j, v)
 *
 * The value is evaluated first, then the indices from left to right.
 */
import type { Expression, Statement } from 'estree';
import type { Variable } from '../../analyse/scope.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { hasValue, immutableText } from '../variables.js';

type Step = { readonly field: ast.Name } | { readonly key: Expression; readonly span: ast.Span };

export function updatePath(target: ast.Field | ast.Index, value: Expression, ctx: Context): Statement[] {
  const before: Statement[] = [];
  const stored = hold(value, before, ctx);
  const nodes: (ast.Field | ast.Index)[] = [];
  let root: ast.Expression = target;
  while (root.kind === 'Field' || root.kind === 'Index') {
    nodes.unshift(root);
    root = root.object;
  }
  const base = root.kind === 'Identifier' ? null : hold(lowerExpression(root, ctx), before, ctx);
  const steps = nodes.map((node): Step => {
    if (node.kind === 'Field') return { field: node.name };
    return { key: hold(lowerExpression(node.index, ctx), before, ctx), span: node.index.span };
  });
  if (root.kind !== 'Identifier') {
    return [...before, b.statement(store(ctx.core('own', base!), steps, stored, target, ctx))];
  }
  return [...before, updateVariable(root, steps, stored, target, ctx)];
}

function updateVariable(
  root: ast.Identifier,
  steps: readonly Step[],
  value: Expression,
  target: ast.AssignmentTarget,
  ctx: Context,
): Statement {
  const { candidates, certain, name } = ctx.resolution(root);
  const updates = candidates.map((variable) =>
    b.statement(updateOne(variable, root, steps, value, target, ctx)),
  );
  const missing = (): Statement =>
    b.statement(locate(ctx.core('undefinedVariable', b.literal(name)), root.span, ctx));
  const otherwise = certain ? updates.pop()! : missing();
  return updates.reduceRight<Statement>(
    (rest, update, i) => b.ifElse(hasValue(candidates[i]!, ctx), update, rest),
    otherwise,
  );
}

function updateOne(
  variable: Variable,
  root: ast.Identifier,
  steps: readonly Step[],
  value: Expression,
  target: ast.AssignmentTarget,
  ctx: Context,
): Expression {
  if (variable.immutable) {
    return locate(ctx.core('raise', b.literal(immutableText(variable, 'mutate'))), root.span, ctx);
  }
  const js = ctx.variable(variable);
  return store(b.assign(js, ctx.core('own', js)), steps, value, target, ctx);
}

function store(
  owned: Expression,
  steps: readonly Step[],
  value: Expression,
  target: ast.AssignmentTarget,
  ctx: Context,
): Expression {
  let container = owned;
  for (const step of steps.slice(0, -1)) {
    container =
      'field' in step
        ? locate(ctx.core('ownField', container, b.literal(step.field.name)), step.field.span, ctx)
        : locate(ctx.core('ownIndex', container, step.key), step.span, ctx);
  }
  const last = steps.at(-1)!;
  const stored =
    'field' in last
      ? ctx.core('setField', container, b.literal(last.field.name), value)
      : ctx.core('setIndex', container, last.key, value);
  return locate(stored, target.span, ctx);
}

/** The value of an expression for use further on: constants and temporaries as they are, the rest in a temporary. */
function hold(value: Expression, before: Statement[], ctx: Context): Expression {
  if (value.type === 'Literal') return value;
  const temp = ctx.fn.temp();
  before.push(b.statement(b.assign(temp, value)));
  return temp;
}

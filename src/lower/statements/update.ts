/**
 * Updates along a path: `a[i].k[j] := v` changes the variable `a`, and nothing that another name sees.
 *
 *     setIndex(ownField(ownIndex(a = own(a), i), "k"), j, v)
 *
 * The value is evaluated first, then the indices from left to right. Where the kind of a container is known the step is
 * bare JavaScript (`store.ts`).
 */
import type { Expression, Identifier, Statement } from 'estree';
import { isStill } from '../../analyse/in-place.js';
import type { Kind } from '../../analyse/kinds/kind.js';
import type { Variable } from '../../analyse/scope.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { fieldMember } from '../shapes.js';
import { ownElement, owner, ownFieldValue, ownVariable, storeElement } from '../store.js';
import { hasValue, immutableText } from '../variables.js';

/** One step of the path: into a field or an element of a container of some kind. */
interface Step {
  readonly node: ast.Field | ast.Index;
  readonly container: Kind;
  /** null for fields. */
  readonly key: Expression | null;
}

/** What is written: a value, or what a call makes of what is there. */
export type Stored =
  | { readonly value: Expression }
  | {
      readonly args: Expression[];
      /** How the old value is read, if not as it would be by itself. */
      readonly read?: (holder: Expression, key: Expression, args: Expression[]) => Expression;
      readonly make: (current: Expression, args: Expression[]) => Expression;
    };

export function updatePath(
  target: ast.Field | ast.Index,
  written: Stored,
  valueNodes: readonly ast.Expression[],
  ctx: Context,
): Statement[] {
  const nodes: (ast.Field | ast.Index)[] = [];
  let root: ast.Expression = target;
  while (root.kind === 'Field' || root.kind === 'Index') {
    nodes.unshift(root);
    root = root.object;
  }
  const before: Statement[] = [];
  const isCalm = [
    ...valueNodes,
    ...nodes.flatMap((node) => (node.kind === 'Index' ? [node.index] : [])),
  ].every(isStill);
  const hold = (held: Expression): Expression => {
    if (held.type === 'Literal' || (isCalm && held.type === 'Identifier')) return held;
    const temp = ctx.fn.temp();
    before.push(b.statement(b.assign(temp, held)));
    return temp;
  };
  const stored: Stored =
    'value' in written ? { value: hold(written.value) } : { ...written, args: written.args.map(hold) };
  const base = root.kind === 'Identifier' ? null : hold(lowerExpression(root, ctx));
  const steps = nodes.map((node): Step => {
    const key = node.kind === 'Index' ? hold(lowerExpression(node.index, ctx)) : null;
    return { node, container: ctx.kindOf(node.object), key };
  });
  if (root.kind !== 'Identifier')
    return [...before, ...store(ctx.core(owner('own', ctx), base!), steps, stored, ctx)];
  return [...before, ...updateVariable(root, steps, stored, ctx)];
}

function updateVariable(
  root: ast.Identifier,
  steps: readonly Step[],
  value: Stored,
  ctx: Context,
): Statement[] {
  const { candidates, certain, name } = ctx.resolution(root);
  const updates = candidates.map((variable) => updateOne(variable, root, steps, value, ctx));
  const missing = (): Statement[] => [
    b.statement(locate(ctx.core('undefinedVariable', b.literal(name)), root.span, ctx)),
  ];
  const otherwise = certain ? updates.pop()! : missing();
  return updates.reduceRight<Statement[]>(
    (rest, update, i) => [b.ifElse(hasValue(candidates[i]!, ctx), b.block(update), b.block(rest))],
    otherwise,
  );
}

function updateOne(
  variable: Variable,
  root: ast.Identifier,
  steps: readonly Step[],
  value: Stored,
  ctx: Context,
): Statement[] {
  if (variable.immutable) {
    const refuse = ctx.core('raise', b.literal(immutableText(variable, 'mutate')));
    return [b.statement(locate(refuse, root.span, ctx))];
  }
  const js = ctx.variable(variable);
  if (isKnown(steps[0]!, ctx)) return [ownVariable(js, ctx), ...store(js, steps, value, ctx)];
  return store(b.assign(js, ctx.core(owner('own', ctx), js)), steps, value, ctx);
}

/** Whether the step can be bare JavaScript. */
function isKnown({ node, container, key }: Step, ctx: Context): boolean {
  if (node.kind === 'Field')
    return container.tag === 'struct' && ctx.hasAlways(container.name, node.name.name);
  return key !== null && container.tag === 'array' && ctx.kindOf(node.index).tag === 'int';
}

function store(owned: Expression, steps: readonly Step[], stored: Stored, ctx: Context): Statement[] {
  let container = owned;
  for (const step of steps.slice(0, -1)) container = enter(container, step, ctx);
  const last = steps.at(-1)!;
  const { node, key } = last;
  if ('make' in stored) return storeUpdated(container, last, stored, ctx);
  const { value } = stored;
  if (!isKnown(last, ctx)) return [b.statement(storeAnywhere(container, last, value, ctx))];
  if (node.kind === 'Field') return [b.statement(b.assign(fieldMember(container, node.name.name), value))];
  const before: Statement[] = [];
  const array = again(container, before, ctx);
  return [...before, locate(storeElement(array, key!, value, ctx), node.span, ctx)];
}

/** `d[k] := push(d[k], v)`: the holder is owned, so what stands there has no other holder, or is marked. */
function storeUpdated(
  container: Expression,
  step: Step,
  { args, read, make }: Extract<Stored, { args: Expression[] }>,
  ctx: Context,
): Statement[] {
  const before: Statement[] = [];
  const holder = again(container, before, ctx);
  const { node, key } = step;
  const current =
    read?.(holder, key!, args) ??
    (node.kind === 'Field'
      ? ctx.core('field', holder, b.literal(node.name.name))
      : ctx.core('index', holder, key!));
  const updated = make(locate(current, node.span, ctx), args);
  if (isKnown(step, ctx) && node.kind === 'Field')
    return [...before, b.statement(b.assign(fieldMember(holder, node.name.name), updated))];
  return [...before, b.statement(storeAnywhere(holder, step, updated, ctx))];
}

function storeAnywhere(
  container: Expression,
  { node, key }: Step,
  value: Expression,
  ctx: Context,
): Expression {
  const written = node.kind === 'Field' ? b.literal(node.name.name) : key!;
  const setter = node.kind === 'Field' ? 'setField' : 'setIndex';
  return locate(ctx.core(setter, container, written, value), node.span, ctx);
}

/** The container that a step leads to, owned. */
function enter(container: Expression, step: Step, ctx: Context): Expression {
  const { node, key } = step;
  const isPlain =
    !ctx.alwaysCopy &&
    isKnown(step, ctx) &&
    isCollection(ctx.kindOf(node)) &&
    container.type === 'Identifier';
  if (node.kind === 'Field') {
    const name = node.name.name;
    const entered = isPlain
      ? ownFieldValue(container, name, ctx)
      : ctx.core(owner('ownField', ctx), container, b.literal(name));
    return locate(entered, node.name.span, ctx);
  }
  const entered = isPlain
    ? ownElement(container, key!, ctx)
    : ctx.core(owner('ownIndex', ctx), container, key!);
  return locate(entered, node.index.span, ctx);
}

function isCollection(kind: Kind): boolean {
  return kind.tag === 'array' || kind.tag === 'struct';
}

/** A container that is written twice. */
function again(container: Expression, before: Statement[], ctx: Context): Identifier {
  if (container.type === 'Identifier') return container;
  const temp = ctx.fn.temp();
  before.push(b.statement(b.assign(temp, container)));
  return temp;
}

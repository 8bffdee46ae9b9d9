/** Reading and assigning variables, with the checks that the analysis could not remove. */
import type { Expression, Statement } from 'estree';
import type { Resolution } from '../analyse/facts.js';
import type { Variable } from '../analyse/scope.js';
import * as b from './builders.js';
import type { Context } from './context.js';

/** The variable itself, or the imported builtin that nothing in the program replaces. */
export function variableItself(variable: Variable, ctx: Context): Expression {
  if (variable.kind !== 'builtin' || variable.isReplaced) return ctx.variable(variable);
  return builtinValue(variable.name, ctx);
}

/** The builtin called `name` as the library exports it. */
export function builtinValue(name: string, ctx: Context): Expression {
  const builtin = ctx.builtins.get(name);
  if (!builtin?.module) throw new Error(`there is no builtin ${name}`);
  return b.id(ctx.imports.builtin(builtin.module, builtin.export));
}

/** The code of the builtin called `name`, to be called with as many arguments as it has parameters. */
export function builtinCode(name: string, ctx: Context): Expression {
  const builtin = ctx.builtins.get(name);
  if (!builtin?.module || !builtin.direct) return builtinValue(name, ctx);
  return b.id(ctx.imports.builtin(builtin.module, `${builtin.export}Direct`));
}

/** The value that a name has here, in the native form of its kind: the first candidate that has been assigned. */
export function readVariable({ name, candidates, certain }: Resolution, ctx: Context): Expression {
  const last = candidates.at(-1);
  if (!last) return ctx.core('undefinedVariable', b.literal(name));
  const value = ctx.isRawConstant(last) ? rawConstant(last.name) : variableItself(last, ctx);
  const checked = certain ? value : ctx.core('defined', value, b.literal(name));
  if (candidates.length === 1) return checked;
  return candidates
    .slice(0, -1)
    .reduceRight(
      (rest, candidate) => b.conditional(hasValue(candidate, ctx), ctx.variable(candidate), rest),
      checked,
    );
}

export function hasValue(variable: Variable, ctx: Context): Expression {
  return b.binary('!==', ctx.variable(variable), b.undefinedValue());
}

/** How a name is given a value: by a bare assignment, or by the binding of a handler or case. */
export interface AssignOptions {
  /** The node whose own JavaScript declaration this may be. */
  readonly node: object;
  /** Handlers and cases bind their name whatever it was before. */
  readonly force?: boolean;
}

/**
 * Statements for `name := value`. `update` makes the new value from the variable that is written, for updates in
 * place; it is called once for each candidate.
 */
export function assignVariable(
  resolution: Resolution,
  update: (current: Expression) => Expression,
  ctx: Context,
  { node, force }: AssignOptions,
): Statement[] {
  const { candidates, certain, create } = resolution;
  const only = candidates[0];
  if (!only) return [b.statement(ctx.core('undefinedVariable', b.literal(resolution.name)))];
  if (candidates.length === 1) {
    const write = writeOne(only, update, ctx, force ?? false, certain);
    if (only.inPlace !== node) return [write];
    return [b.declare(isConstant(only) ? 'const' : 'let', ctx.variable(only), update(ctx.variable(only)))];
  }
  const target = create ?? candidates.at(-1)!;
  let statement: Statement = writeOne(target, update, ctx, force ?? false, false);
  const checked = certain ? candidates.slice(0, -1) : candidates;
  if (certain) statement = writeOne(candidates.at(-1)!, update, ctx, force ?? false, true);
  for (const candidate of checked.toReversed()) {
    const write = writeOne(candidate, update, ctx, force ?? false, true);
    statement = b.ifElse(hasValue(candidate, ctx), write, statement);
  }
  return [statement];
}

function writeOne(
  variable: Variable,
  update: (current: Expression) => Expression,
  ctx: Context,
  force: boolean,
  certain: boolean,
): Statement {
  const write = b.statement(b.assign(ctx.variable(variable), update(ctx.variable(variable))));
  if (!variable.immutable || force) return write;
  const refuse = b.statement(
    b.sequence(
      update(ctx.variable(variable)),
      ctx.core('raise', b.literal(immutableText(variable, 'reassign'))),
    ),
  );
  return certain ? refuse : b.ifElse(hasValue(variable, ctx), refuse, write);
}

export function immutableText(variable: Variable, verb: 'reassign' | 'mutate'): string {
  const kind = variable.origin.kind === 'const' ? 'const' : 'immutable let';
  return `Cannot ${verb} ${kind} binding: ${variable.name}`;
}

/** Whether JavaScript may call it `const`. */
export function isConstant(variable: Variable): boolean {
  return variable.assignments.length === 1 && !variable.assignedInside && !variable.updated;
}

/** Builtin constants as raw numbers. */
function rawConstant(name: string): Expression {
  return b.member(b.id('Math'), name);
}

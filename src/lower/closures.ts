/**
 * Functions as values. A closure owns a copy of each captured local; where nobody could tell the copy from the original
 * (`analyse/captures.ts`) the JavaScript closure shares the variable, else the copies are the parameters of a function
 * around it:
 *
 *     ((total) => ({ "~add"(n) { total = add(total, n); return total; } })["~add"])(share(total))
 */
import type { Expression, Identifier } from 'estree';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import type { FunctionNode } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerFunction } from './functions.js';
import { locate } from './location.js';
import { nameFunction } from './naming.js';
import { mayBeShared } from './ownership.js';

export function lowerClosure(node: FunctionNode, ctx: Context): Expression {
  const info = ctx.functionInfo(node);
  const func = locate(lowerFunction(info, ctx), node.span, ctx);
  return withCaptures(info, nameFunction(func, info), ctx);
}

/** Gives the closure what it captures, and marks that as having a second holder. */
export function withCaptures(info: FunctionInfo, closure: Expression, ctx: Context): Expression {
  const captures = [...info.captures.values()];
  const copies = captures.filter((copy) => !copy.direct);
  const shared = captures.filter((copy) => copy.direct && !copy.isSelf && copy.source?.kind !== 'function');
  const marks = shared
    .filter((copy) => mayBeShared(ctx.kindOfVariable(copy)))
    .map((copy) => shareSource(copy, ctx));
  if (copies.length === 0) return b.sequence(...marks, closure);
  const params = copies.map((copy) => ctx.variable(copy));
  const made = b.call(
    b.arrow(params, bindSelf(copies, closure, ctx)),
    ...copies.map((copy) => shareSource(copy, ctx)),
  );
  return b.sequence(...marks, made);
}

function shareSource(copy: Variable, ctx: Context): Expression {
  const source = sourceOf(copy, ctx);
  return mayBeShared(ctx.kindOfVariable(copy)) ? ctx.core('share', source) : source;
}

/** A function that is bound to a name sees itself by it, unless that name had another value before. */
function bindSelf(copies: readonly Variable[], closure: Expression, ctx: Context): Expression {
  const self = copies.find((copy) => copy.isSelf);
  if (!self) return closure;
  const { name } = ctx.variable(self);
  const made = b.id(`${name}$self`);
  const iife = b.arrow(
    [made],
    b.conditional(b.binary('===', b.id(name), b.undefinedValue()), b.assign(b.id(name), made), made),
  );
  return b.call(iife, closure);
}

export function sourceOf(copy: Variable, ctx: Context): Identifier {
  return ctx.variable(copy.source!);
}

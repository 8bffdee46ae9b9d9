/**
 * Writing elements and fields where the kind of the container is known. The usual case is a bare JavaScript store; what
 * is shared, out of bounds or negative goes to the runtime.
 */
import type { Expression, Identifier, Statement } from 'estree';
import * as b from './builders.js';
import type { Context } from './context.js';
import { fieldMember } from './shapes.js';

/** The runtime functions that own a value, by what they do. */
export function owner(what: 'own' | 'ownIndex' | 'ownField', ctx: Context): string {
  return ctx.alwaysCopy ? what.replace('own', 'copied') : what;
}

/** `if (x.shared) x = own(x);` */
export function ownVariable(variable: Identifier, ctx: Context): Statement {
  const owned = b.assign(variable, ctx.core(owner('own', ctx), variable));
  if (ctx.alwaysCopy) return b.statement(owned);
  return b.ifElse(b.member(variable, 'shared'), b.statement(owned));
}

/** `container[key] = value` for an owned array and an int that may be any. All three can be written twice. */
export function storeElement(
  container: Expression,
  key: Expression,
  value: Expression,
  ctx: Context,
): Statement {
  const inBounds = b.logical(
    '&&',
    b.binary('>=', key, b.literal(0)),
    b.binary('<', key, b.member(container, 'length')),
  );
  const store = b.statement(b.assign(b.member(container, key), value));
  return b.ifElse(inBounds, store, b.statement(ctx.core('setElement', container, key, value)));
}

/** The element of an owned array as a container to write to: `(t = xs[i]) !== undefined && !t.shared ? t : ownIndex(xs, i)`. */
export function ownElement(container: Expression, key: Expression, ctx: Context): Expression {
  const element = ctx.fn.temp();
  const found = b.binary('!==', b.assign(element, b.member(container, key)), b.undefinedValue());
  const usable = b.logical('&&', found, b.not(b.member(element, 'shared')));
  return b.conditional(usable, element, ctx.core('ownIndex', container, key));
}

/** The same for a field of an owned struct that is certainly there. */
export function ownFieldValue(container: Expression, name: string, ctx: Context): Expression {
  const value = ctx.fn.temp();
  const isOwn = b.not(b.member(b.assign(value, fieldMember(container, name)), 'shared'));
  return b.conditional(isOwn, value, ctx.core('ownField', container, b.literal(name)));
}

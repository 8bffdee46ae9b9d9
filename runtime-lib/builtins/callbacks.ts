/** Functions that a program hands to a builtin, to be called with a known number of arguments. */
import { checkArity } from '../core/call.js';
import type { RuffFunction, Value } from '../core/value.js';

/** What a callback gives: a native promise when the program waits inside it. */
export type Outcome = Value | Promise<Value>;

export type Unary<R extends Outcome = Value> = (value: Value) => R;
export type Binary<R extends Outcome = Value> = (a: Value, b: Value) => R;

/** The function itself where its parameters fit, else one that raises the arity error. */
export function unary<R extends Outcome = Value>(f: RuffFunction): Unary<R> {
  return accepts(f, 1) ? f : misfit(f, 1);
}

export function binary<R extends Outcome = Value>(f: RuffFunction): Binary<R> {
  return accepts(f, 2) ? f : misfit(f, 2);
}

/** The error comes when it is called: an empty array takes any function. */
function misfit(f: RuffFunction, count: number): () => never {
  return () => checkArity(f, count) as never;
}

function accepts(f: RuffFunction, count: number): boolean {
  return f.builtin ? f.builtin.min <= count && count <= f.builtin.max : (f.arity ?? f.length) === count;
}

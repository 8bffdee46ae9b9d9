/** Functions that a program hands to a builtin, to be called with a known number of arguments. */
import { call } from '../core/call.js';
import type { RuffFunction, Value } from '../core/value.js';

/** What a callback gives: a native promise when the program waits inside it. */
export type Outcome = Value | Promise<Value>;

export type Unary<R extends Outcome = Value> = (value: Value) => R;
export type Binary<R extends Outcome = Value> = (a: Value, b: Value) => R;

/** The function itself where its parameters fit, else one that raises the arity error. */
export function unary<R extends Outcome = Value>(f: RuffFunction): Unary<R> {
  return accepts(f, 1) ? f : (value) => call(f, value) as R;
}

export function binary<R extends Outcome = Value>(f: RuffFunction): Binary<R> {
  return accepts(f, 2) ? f : (a, b) => call(f, a, b) as R;
}

function accepts(f: RuffFunction, count: number): boolean {
  return f.builtin ? f.builtin.min <= count && count <= f.builtin.max : (f.arity ?? f.length) === count;
}

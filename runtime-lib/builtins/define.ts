/**
 * How a builtin is defined: one call says its name, parameters, errors and code.
 *
 *     /**
 *      * The text with every letter in upper case.
 *      * @example upper("straße")  // STRASSE
 *      *\/
 *     export const upper = builtin('upper', [string('value', 'upper() requires a string argument')], {
 *       returns: 'string',
 *       arity: COUNTED,
 *     }, (value) => value.toUpperCase());
 *
 *     export const to_upper = alias('to_upper', upper);
 *
 * The value is the function itself: compiled programs call it directly when the number of arguments fits, and through
 * `call()` otherwise, which reports a wrong count with the text of `arity`. Argument kinds are checked by the wrapper
 * that `builtin` makes, in order, before the code runs. The comment above a definition is its documentation
 * (`scripts/` reads it): a paragraph and one or more `@example` lines whose comment is the printed result.
 */
import { Big, isInt, toDouble } from '../core/int.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { Dict } from '../core/dict.js';
import { debugText } from '../core/text.js';
import type { RuffArray, RuffFunction, Value } from '../core/value.js';

/** What a program needs permission for in untrusted mode. */
export type Capability = string;

/** One parameter: `accept` turns the Ruff value into what the code wants, or raises the parameter's error. */
export interface Param<T> {
  readonly name: string;
  /** As the documentation shows it: `string`, `number`, `array`, `any`, … */
  readonly type: string;
  readonly optional?: boolean;
  readonly rest?: boolean;
  readonly accept: (value: Value | undefined) => T;
}

export interface Traits {
  /** As the documentation shows it. */
  readonly returns: string;
  /** The error of a wrong number of arguments; `{n}` stands for the number given. null: any number is accepted. */
  readonly arity: string | null;
  readonly capability?: Capability;
  /** It may wait: its code returns a native promise, and callers await it implicitly. */
  readonly suspends?: boolean;
  /** Not callable as `receiver.name(…)`. */
  readonly notMethod?: boolean;
}

export interface BuiltinMeta extends Traits {
  readonly name: string;
  readonly params: readonly Param<unknown>[];
  readonly min: number;
  readonly max: number;
}

export interface BuiltinFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a callable of any arity; the arity is checked before each call
  (...args: any[]): any;
  readonly builtin: BuiltinMeta;
}

type Accepted<P extends readonly Param<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};

/** `NAME expects N arguments, got M`, always plural: pass as `arity: counted('len', 1)`. */
export function counted(name: string, count: number): string {
  return `${name} expects ${count} arguments, got {n}`;
}

/**
 * Defines a builtin. The checking wrapper is unrolled for up to three parameters: a library call must not pay for
 * rest arrays.
 */
export function builtin<const P extends readonly Param<unknown>[]>(
  name: string,
  params: P,
  traits: Traits,
  code: (...args: Accepted<P>) => Value | Promise<Value>,
): BuiltinFunction {
  const run = code as (...args: unknown[]) => Value | Promise<Value>;
  const min = params.filter((param) => !param.optional && !param.rest).length;
  const max = traits.arity === null || params.some((param) => param.rest) ? Number.POSITIVE_INFINITY : params.length;
  const meta: BuiltinMeta = { ...traits, name, params, min: traits.arity === null ? 0 : min, max };
  const checked = wrap(params, run);
  Object.defineProperty(checked, 'length', { value: min });
  return Object.assign(checked, { builtin: meta });
}

/** The same builtin under another name. Its error texts keep the canonical name; printing shows the alias. */
export function alias(name: string, original: BuiltinFunction, overrides: Partial<Traits> = {}): BuiltinFunction {
  const run = (...args: unknown[]) => original(...args);
  Object.defineProperty(run, 'length', { value: original.length });
  return Object.assign(run, { builtin: { ...original.builtin, ...overrides, name } });
}

function wrap(
  params: readonly Param<unknown>[],
  run: (...args: unknown[]) => Value | Promise<Value>,
): (...args: Value[]) => Value | Promise<Value> {
  const last = params.at(-1);
  if (last?.rest) {
    const fixed = params.slice(0, -1);
    return (...args) =>
      run(
        ...fixed.map((param, i) => param.accept(args[i])),
        ...args.slice(fixed.length).map((value) => last.accept(value)),
      );
  }
  const [a, b, c] = params;
  if (!a) return () => run();
  if (!b) return (x) => run(a.accept(x));
  if (!c) return (x, y) => run(a.accept(x), b.accept(y));
  if (params.length === 3) return (x, y, z) => run(a.accept(x), b.accept(y), c.accept(z));
  return (...args) => run(...params.map((param, i) => param.accept(args[i])));
}

// ── Parameter kinds ────────────────────────────────────────────────────────────────────────────────────────────────
// `error` is the text of the error for a value of another kind; `{debug}` in it stands for the value's debug form.

function param<T>(name: string, type: string, accept: (value: Value | undefined) => T): Param<T> {
  return { name, type, accept };
}

function mismatch(error: string, value: Value | undefined): never {
  return fail(error.includes('{debug}') ? error.replace('{debug}', debugText(value ?? null)) : error);
}

export function any(name: string): Param<Value> {
  return param(name, 'any', (value) => value ?? null);
}

export function string(name: string, error: string): Param<string> {
  return param(name, 'string', (value) => (typeof value === 'string' ? value : mismatch(error, value)));
}

/** An int or a float, as a JavaScript number (ints beyond 2^53 are rounded). */
export function number(name: string, error: string): Param<number> {
  return param(name, 'number', (value) => {
    if (typeof value === 'number') return value;
    if (value instanceof Float || value instanceof Big) return toDouble(value);
    return mismatch(error, value);
  });
}

/** A count, index or width: an int or a float, truncated toward zero. */
export function index(name: string, error: string): Param<number> {
  const accept = number(name, error).accept;
  return param(name, 'number', (value) => (typeof value === 'number' ? value : Math.trunc(accept(value)) || 0));
}

export function int(name: string, error: string): Param<number | Big> {
  return param(name, 'int', (value) => (isInt(value) ? value : mismatch(error, value)));
}

export function bool(name: string, error: string): Param<boolean> {
  return param(name, 'bool', (value) => (typeof value === 'boolean' ? value : mismatch(error, value)));
}

export function array(name: string, error: string): Param<RuffArray> {
  return param(name, 'array', (value) => (Array.isArray(value) ? value : mismatch(error, value)));
}

export function dict(name: string, error: string): Param<Dict> {
  return param(name, 'dict', (value) => (value instanceof Dict ? value : mismatch(error, value)));
}

/** A function, user-defined or builtin. */
export function func(name: string, error: string): Param<RuffFunction> {
  return param(name, 'function', (value) => (typeof value === 'function' ? value : mismatch(error, value)));
}

/** The same parameter, left out as undefined. */
export function optional<T>(of: Param<T>): Param<T | undefined> {
  return { ...of, optional: true, accept: (value) => (value === undefined ? undefined : of.accept(value)) };
}

/** All further arguments. Only for the last parameter; the code gets them as rest arguments. */
export function rest<T>(of: Param<T>): Param<T> {
  return { ...of, rest: true };
}

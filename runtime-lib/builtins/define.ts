/**
 * How a builtin is defined: one call says its name, parameters, errors and code.
 *
 *     /**
 *      * The text with every letter in upper case.
 *      * @example upper("straße")  // STRASSE
 *      *\/
 *     export const upper = /* @__PURE__ *\/ builtin(
 *       'upper',
 *       () => [string('value', 'upper() requires a string argument')],
 *       { returns: 'string' },
 *       (value) => value.toUpperCase(),
 *     );
 *
 *     /** … *\/
 *     export const make_upper = /* @__PURE__ *\/ alias('make_upper', upper);
 *
 * The value is the function itself: compiled programs call it directly when the number of arguments fits, and through
 * `call()` otherwise, which reports a wrong count. Argument kinds are checked in order by the wrapper that `builtin`
 * makes, before the code runs. The comment above a definition is its documentation (`scripts/generate-catalogue.mjs`
 * reads it): a paragraph, and one or more `@example` lines whose comment is what `print` shows of the result.
 *
 * The checks are one piece of code that all builtins share, which engines cannot make fast for any of them. A builtin that
 * programs call in their inner loops therefore exports its code as `NAMEDirect` as well; calls with as many arguments as
 * there are parameters go straight to it. Others export their code as `NAMECode`, which does not look at what it gets: it
 * is called with arguments that are proven to be of the kinds of the parameters, a `number` to be an int below 2^53. A
 * program whose calls are all proven carries neither checks nor their texts.
 *
 * A program must carry the builtins that it names and no other. So a family file has nothing but such definitions at
 * its top level, each call marked as pure; and the parameters stand in a function, because a bundler that drops an
 * unused pure call keeps the calls among its arguments.
 */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { Big, isInt, toDouble } from '../core/int.js';
import type { RuffArray, RuffFunction, Value } from '../core/value.js';
import type { Capability, requireCapability } from '../host/capabilities.js';

/** One parameter: `accept` turns the Ruff value into what the code wants, or raises the parameter's error. */
export interface Param<T> {
  readonly name: string;
  /** As the documentation shows it: `string`, `number`, `array`, `any`, … */
  readonly type: string;
  readonly optional?: boolean;
  /** How the checks are made where it takes all further arguments: programs carry that with such builtins only. */
  readonly rest?: Wrap;
  readonly accept: (value: Value | undefined) => T;
}

/** The last parameter, which takes all further arguments. */
export interface RestParam<T> extends Param<T> {
  readonly rest: Wrap;
}

/** Wraps code in the checks of its parameters. */
type Wrap = (params: Params, code: (...args: unknown[]) => Result) => (...args: unknown[]) => Result;

type Params = readonly Param<unknown>[];

type Result = Value | Promise<Value>;

/** The code of a builtin, whatever its parameters are. */
type Code = (...args: never[]) => Result;

/** The arguments that the code of a builtin with these parameters gets. */
type Accepted<P extends Params> = P extends readonly [infer First, ...infer Others]
  ? First extends RestParam<infer T>
    ? T[]
    : First extends Param<infer T>
      ? Others extends Params
        ? [T, ...Accepted<Others>]
        : never
      : never
  : [];

export type Traits = CommonTraits & (Restricted | Unrestricted);

/** What a restricted program must be permitted to call. */
interface Restricted {
  /** Of several, the first one missing is reported. */
  readonly capability: Capability | readonly Capability[];
  /** The check itself, so that programs carry it only with builtins that need it. */
  readonly requireCapability: typeof requireCapability;
}

interface Unrestricted {
  readonly capability?: undefined;
  readonly requireCapability?: undefined;
}

interface CommonTraits {
  /** As the documentation shows it. */
  readonly returns: string;
  /**
   * The error of a wrong number of arguments; `{n}` stands for the number given. Left out: `NAME expects 2 arguments,
   * got {n}`. null: any number is accepted; extra arguments are dropped, missing ones are undefined.
   */
  readonly arity?: string | null;
  /** The error of too few arguments, where it differs. */
  readonly tooFew?: string;
  /**
   * It may wait: its code returns a plain value, or a native promise that callers await implicitly: for work outside of
   * the program `waitFor(promise)` (`../host/wait-for.ts`).
   */
  readonly suspends?: boolean;
  /** The methods of what it gives that may wait. They return what those builtins do. */
  readonly waitingMethods?: readonly string[];
  /** Not callable as `receiver.name(…)`. */
  readonly notMethod?: boolean;
  /** Callable only as `receiver.name(…)`: its name is no global. */
  readonly methodOnly?: boolean;
}

export type BuiltinMeta = Traits & Definition;

interface Definition {
  readonly name: string;
  readonly arity: string | null;
  readonly params: readonly Param<unknown>[];
  readonly min: number;
  readonly max: number;
  /** Raises an error if the program must not call it. Comes before all other checks. */
  readonly permit: (() => void) | undefined;
  /** The code behind the checks. */
  readonly code: Code;
  /** Of a builtin that calls back: the same for callbacks that may wait. */
  readonly suspending?: (...args: Value[]) => Promise<Value>;
}

export interface BuiltinFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a callable of any arity; the arity is checked before each call
  (...args: any[]): any;
  readonly builtin: BuiltinMeta;
}

/** `NAME expects N arguments, got M`, always plural: the arity text that `builtin` supplies when none is given. */
export function counted(name: string, count: number): string {
  return `${name} expects ${count} arguments, got {n}`;
}

export function builtin<const P extends Params>(
  name: string,
  params: () => P,
  traits: Traits,
  code: (...args: Accepted<P>) => Result,
): BuiltinFunction {
  const accepted = params();
  return define(
    name,
    accepted,
    traits,
    code as Code,
    permitted(name, () => accepted, traits, code as Code),
  );
}

/**
 * A builtin that calls back. `suspending` does the same as `code` for callbacks that return a native promise when the
 * program waits inside them; lowering calls it where a callback may wait, so that the plain one stays fast.
 */
export function higherOrder<const P extends Params>(
  name: string,
  params: () => P,
  traits: Traits,
  code: (...args: Accepted<P>) => Value,
  suspending: (...args: Accepted<P>) => Promise<Value>,
): BuiltinFunction {
  const accepted = params();
  return define(
    name,
    accepted,
    traits,
    code as Code,
    permitted(name, () => accepted, traits, code as Code),
    {
      suspending: checked(accepted, suspending as Code) as (...args: Value[]) => Promise<Value>,
    },
  );
}

/**
 * A builtin that takes any number of values of any kind, and so needs no checks: nearly every program has `print`, and a
 * small one should not carry the checks of builtins that it does not use.
 */
export function unchecked(
  name: string,
  params: () => readonly [RestParam<Value>],
  returns: string,
  code: (...args: Value[]) => Value,
): BuiltinFunction {
  const count = { arity: null, min: 0, max: Number.POSITIVE_INFINITY, permit: undefined };
  const run = (...args: Value[]) => code(...args);
  return Object.assign(run, { builtin: { name, returns, params: params(), code, ...count } });
}

/** The same builtin under another name. All error texts keep the canonical name; printing shows the alias. */
export function alias(
  name: string,
  original: BuiltinFunction,
  overrides: Partial<CommonTraits> = {},
): BuiltinFunction {
  const { params, code, permit } = original.builtin;
  const run = askingFirst(permit, checked(params, code));
  return define(name, params, { ...original.builtin, ...overrides }, code, run, { permit });
}

function define(
  name: string,
  params: Params,
  traits: Traits,
  code: Code,
  run: (...args: Value[]) => Result,
  more: Partial<Definition> = {},
): BuiltinFunction {
  const required = params.filter((param) => !param.optional && !param.rest).length;
  const { arity = counted(name, required) } = traits;
  const min = arity === null ? 0 : required;
  const max = arity === null || params.at(-1)?.rest ? Number.POSITIVE_INFINITY : params.length;
  const permit = more.permit ?? permission(name, traits);
  Object.defineProperty(run, 'length', { value: min });
  return Object.assign(run, { builtin: { ...traits, ...more, name, arity, params, min, max, permit, code } });
}

/** What calls of a builtin run: its code behind the checks, of the permission first. */
function permitted(
  name: string,
  params: () => Params,
  traits: Traits,
  code: Code,
): (...args: Value[]) => Result {
  return askingFirst(permission(name, traits), checked(params(), code));
}

function askingFirst(
  permit: (() => void) | undefined,
  run: (...args: Value[]) => Result,
): (...args: Value[]) => Result {
  if (!permit) return run;
  return (...args) => {
    permit();
    return run(...args);
  };
}

function permission(
  name: string,
  { capability: needed, requireCapability: demand }: Traits,
): (() => void) | undefined {
  if (needed === undefined) return undefined;
  return () => {
    for (const capability of [needed].flat()) demand(capability, name);
  };
}

/** Wraps code in the checks of its parameters: unrolled, because a library call must not pay for rest arrays. */
function checked(params: Params, code: Code): (...args: Value[]) => Result {
  const run = code as (...args: unknown[]) => Result;
  const last = params.at(-1);
  if (last?.rest) return last.rest(params, run);
  const [a, b, c, d] = params;
  if (!a) return () => run();
  if (!b) return (x) => run(a.accept(x));
  if (!c) return (x, y) => run(a.accept(x), b.accept(y));
  if (!d) return (x, y, z) => run(a.accept(x), b.accept(y), c.accept(z));
  return (...args) => run(...params.map((param, i) => param.accept(args[i])));
}

// ── Parameter kinds ────────────────────────────────────────────────────────────────────────────────────────────────
// `error` is the error for a value of another kind: a text, or a function where the text shows the value. So only builtins
// that show values carry the code for it.

export type ArgumentError = string | ((value: Value) => string);

/** A parameter of a kind of its own; `accept` raises the error with `mismatch`. */
export function param<T>(name: string, type: string, accept: (value: Value | undefined) => T): Param<T> {
  return { name, type, accept };
}

export function mismatch(error: ArgumentError, value: Value | undefined): never {
  return fail(typeof error === 'string' ? error : error(value ?? null));
}

export function any(name: string, type = 'any'): Param<Value> {
  return param(name, type, (value) => value ?? null);
}

export function string(name: string, error: ArgumentError): Param<string> {
  return param(name, 'string', (value) => (typeof value === 'string' ? value : mismatch(error, value)));
}

/** An int or a float, as a JavaScript number (ints beyond 2^53 are rounded). */
export function number(name: string, error: ArgumentError): Param<number> {
  return param(name, 'number', (value) => {
    if (typeof value === 'number') return value;
    if (value instanceof Float || value instanceof Big) return toDouble(value);
    return mismatch(error, value);
  });
}

/** A count, index or width: an int or a float, truncated toward zero. */
export function index(name: string, error: ArgumentError): Param<number> {
  const { accept } = number(name, error);
  return param(name, 'number', (value) =>
    typeof value === 'number' ? value : Math.trunc(accept(value)) || 0,
  );
}

export function int(name: string, error: ArgumentError): Param<number | Big> {
  return param(name, 'int', (value) => (isInt(value) ? value : mismatch(error, value)));
}

export function bool(name: string, error: ArgumentError): Param<boolean> {
  return param(name, 'bool', (value) => (typeof value === 'boolean' ? value : mismatch(error, value)));
}

export function array(name: string, error: ArgumentError): Param<RuffArray> {
  return param(name, 'array', (value) => (Array.isArray(value) ? value : mismatch(error, value)));
}

export function dict(name: string, error: ArgumentError): Param<Dict> {
  return param(name, 'dict', (value) => (value instanceof Dict ? value : mismatch(error, value)));
}

/** A function, user-defined or builtin. */
export function func(name: string, error: ArgumentError): Param<RuffFunction> {
  return param(name, 'function', (value) => (typeof value === 'function' ? value : mismatch(error, value)));
}

/** The same parameter, left out as undefined. */
export function optional<T>(of: Param<T>): Param<T | undefined> {
  return { ...of, optional: true, accept: (value) => (value === undefined ? undefined : of.accept(value)) };
}

/** All further arguments. Only for the last parameter; the code gets them as rest arguments. */
export function rest<T>(of: Param<T>): RestParam<T> {
  return { ...of, rest: eachChecked };
}

function eachChecked(params: Params, code: (...args: unknown[]) => Result): (...args: unknown[]) => Result {
  const last = params.at(-1)!;
  return (...args) => {
    for (let i = 0; i < args.length; i++) args[i] = (params[i] ?? last).accept(args[i] as Value);
    return code(...args);
  };
}

/** The same parameter, checked when the code asks for it: for an error that comes after those of later parameters. */
export function deferred<T>(of: Param<T>): Param<() => T> {
  return { ...of, accept: (value) => () => of.accept(value) };
}

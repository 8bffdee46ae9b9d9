/** Functions across the border. Each is called as its own side calls functions, and knows itself when it comes back. */
import type { BuiltinMeta } from '../builtins/define.js';
import { call } from '../core/call.js';
import { float } from '../core/float.js';
import { functionName } from '../core/function.js';
import { flush } from '../core/output.js';
import { share } from '../core/ownership.js';
import type { RuffFunction, Value } from '../core/value.js';
import { type Border, originalOf, represent, standFor, targetOf } from './border.js';
import { callIn, callOut } from './crossing.js';
import { errorFromJs, errorToJs } from './errors.js';
import { fromJs } from './from-js.js';
import { JsObject } from './js-object.js';
import { toJs } from './to-js.js';

type JsFunction = (this: unknown, ...args: unknown[]) => unknown;

/**
 * A Ruff function for JavaScript. Surplus arguments are dropped, as JavaScript does; missing ones are an error.
 *
 * @param floats positions of parameters that are declared as floats: an int that comes there is one.
 */
export function functionToJs(f: RuffFunction, border: Border, floats: readonly number[] = []): JsFunction {
  const target = targetOf(f);
  if (target !== undefined) return target as JsFunction;
  const known = border.functions.get(f);
  if (known !== undefined) return known as JsFunction;
  const made = caller(f, border, floats);
  border.functions.set(f, made);
  return represent(f, made);
}

/**
 * A Ruff function that may have to wait. For JavaScript it is an async function, and that it stays when it comes back to
 * Ruff: who calls it there gets promises, as of any function of JavaScript.
 */
export function asyncFunctionToJs(f: RuffFunction, border: Border, floats: readonly number[]): JsFunction {
  const known = border.functions.get(f);
  if (known !== undefined) return known as JsFunction;
  const plain = caller(f, border, floats);
  const made = asynchronous(plain);
  copyDescription(plain, made);
  border.functions.set(f, made);
  return made;
}

/** The same function with its errors as rejections, and a promise also of a result that is there at once. */
export function asynchronous(f: JsFunction): JsFunction {
  return async function (this: unknown, ...args) {
    return Reflect.apply(f, this, args);
  };
}

function copyDescription({ name, length }: JsFunction, to: JsFunction): void {
  Object.defineProperties(to, {
    name: { value: name, configurable: true },
    length: { value: length, configurable: true },
  });
}

/** Calls `f` with converted arguments, and converts what it gives. */
function caller(f: RuffFunction, border: Border, floats: readonly number[]): JsFunction {
  const [least, most] = f.builtin
    ? [f.builtin.min, f.builtin.max]
    : [f.arity ?? f.length, f.arity ?? f.length];
  const name = functionName(f);
  const made: JsFunction = (...args) =>
    callIn(() => {
      try {
        const count = Math.min(args.length, most);
        const values: Value[] = [];
        for (let i = 0; i < count; i++) values.push(share(fromJs(args[i], border)));
        for (const i of floats) if (typeof values[i] === 'number') values[i] = float(values[i]);
        return resultToJs(call(f, ...values), border);
      } catch (error) {
        throw errorToJs(error, border);
      }
    });
  Object.defineProperties(made, {
    name: { value: name === '<lambda>' ? '' : name, configurable: true },
    length: { value: least, configurable: true },
  });
  return made;
}

/** What a call gave: a value, or a JavaScript promise of one when the function has to wait. */
export function resultToJs(result: Value | Promise<Value>, border: Border): unknown {
  if (!(result instanceof Promise)) return toJs(result, border);
  return result.then(
    (value) => {
      flush();
      return toJs(value, border);
    },
    (error) => {
      flush();
      throw errorToJs(error, border);
    },
  );
}

const imported = new WeakMap<object, RuffFunction>();

/** A function of JavaScript for Ruff. It takes any number of arguments; a class makes an instance. */
export function functionFromJs(f: JsFunction, border: Border, self?: object): RuffFunction {
  const original = originalOf(f);
  if (typeof original === 'function') return original;
  const known = self === undefined ? imported.get(f) : undefined;
  if (known !== undefined) return known;
  const construct = isClass(f);
  const made = (...args: Value[]): Value =>
    callOut(() => {
      const values = args.map((argument) => toJs(argument, border));
      try {
        return fromJs(construct ? Reflect.construct(f, values) : Reflect.apply(f, self, values), border);
      } catch (error) {
        throw errorFromJs(error, border);
      }
    });
  const result: RuffFunction = Object.assign(made, {
    builtin: describeFunction(f.name, made),
    members: new JsObject(f, border),
  });
  if (self !== undefined) return result;
  imported.set(f, result);
  return standFor(result, f);
}

/** To the runtime it is like a builtin that takes whatever it is given. */
function describeFunction(name: string, code: RuffFunction): BuiltinMeta {
  return {
    name: name || '<lambda>',
    returns: 'any',
    arity: null,
    params: [],
    min: 0,
    max: Number.POSITIVE_INFINITY,
    permit: undefined,
    code,
  };
}

/** Functions of JavaScript that convert when they are called, though they have methods as classes do. */
const CONVERSIONS = new Set<unknown>([String, Number, Boolean, BigInt, Symbol, Object, Array, Function]);

/** Whether a call has to be `new f()`. */
function isClass(f: JsFunction): boolean {
  if (CONVERSIONS.has(f)) return false;
  if (/^class\b/.test(Function.prototype.toString.call(f))) return true;
  const { prototype } = f as { prototype?: object };
  return (
    typeof prototype === 'object' && prototype !== null && Object.getOwnPropertyNames(prototype).length > 1
  );
}

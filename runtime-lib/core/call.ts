/** Calls of values that may be no functions, and of functions whose arity is not known. */
import { field } from './access.js';
import { fail } from './errors.js';
import { functionName } from './function.js';
import { type RuffFunction, RuffObject, type Value } from './value.js';

export function call(f: Value, ...args: Value[]): Value {
  if (typeof f !== 'function') {
    return fail(
      'Cannot call non-function; the value being called is not callable. Pass a function, closure, or imported callable value instead.',
    );
  }
  if ((f.arity ?? f.length) !== args.length) checkArity(f, args.length);
  return f(...args);
}

/**
 * `object.name(…)`. What the object has under that name comes first; then the builtin, if there is one; and if nothing
 * is found, whatever reading the field says.
 */
export function callMethod(
  object: Value,
  name: string,
  builtin: RuffFunction | undefined,
  ...args: Value[]
): Value {
  const found =
    object instanceof RuffObject
      ? object.method(name)
      : typeof object === 'function'
        ? object.members?.method(name)
        : undefined;
  if (found === undefined) return call(builtin ?? field(object, name), object, ...args);
  return (object as RuffObject).passesReceiver ? call(found, object, ...args) : call(found, ...args);
}

/** `object.name(…)` for a builtin that calls back what may have to wait. */
export function callMethodSuspending(
  object: Value,
  name: string,
  builtin: RuffFunction,
  ...args: Value[]
): Value | Promise<Value> {
  return callMethod(object, name, builtin.builtin?.suspending ?? builtin, ...args);
}

/**
 * `x := x.push(v)`: where x has no method of that name the builtin may build the new value in the old one, by its
 * `twin`.
 */
export function callMethodInPlace(
  object: Value,
  name: string,
  builtin: RuffFunction,
  twin: RuffFunction,
  ...args: Value[]
): Value {
  const hasMethod = object instanceof RuffObject && object.method(name) !== undefined;
  return hasMethod ? callMethod(object, name, builtin, ...args) : twin(object, ...args);
}

/**
 * Raises the error of a wrong count, if it is one. A builtin knows how many arguments it takes; any other function wants as
 * many as it has parameters.
 */
export function checkArity(f: RuffFunction, count: number): void {
  if (f.builtin) {
    const { min, max, arity, tooFew, permit } = f.builtin;
    if (count >= min && count <= max) return;
    permit?.();
    fail(((count < min && tooFew) || arity || '').replace('{n}', String(count)));
  }
  const name = functionName(f);
  const expected = f.arity ?? f.length;
  // Methods do not count the receiver.
  const receiver = name.includes('.') && count > 0 ? 1 : 0;
  fail(`${name} expects ${expected - receiver} arguments, got ${count - receiver}`);
}

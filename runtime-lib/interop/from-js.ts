/** Values of JavaScript as values of Ruff. */
import { ItemSet } from '../collections/set.js';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { float } from '../core/float.js';
import { fromBigInt, isInt } from '../core/int.js';
import { RuffObject, type Value } from '../core/value.js';
import { type Border, originalOf } from './border.js';
import { errorValue } from './errors.js';
import { functionFromJs } from './functions.js';
import { JsObject } from './js-object.js';
import { promiseFromJs } from './promises.js';

export function fromJs(value: unknown, border: Border): Value {
  return convert(value, border, []);
}

/** The same for a member of an object, which is called on it. */
export function memberFromJs(value: unknown, object: object, border: Border): Value {
  return typeof value === 'function' && !isRuff(value)
    ? functionFromJs(value as () => unknown, border, object)
    : fromJs(value, border);
}

function isRuff(value: object): boolean {
  return originalOf(value) !== undefined;
}

/** @param above the containers that the value is in */
function convert(value: unknown, border: Border, above: readonly object[]): Value {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'boolean':
      return value;
    case 'string':
      // Half of a surrogate pair is no character.
      return value.replace(/\p{Surrogate}/gu, '\u{FFFD}');
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : float(value);
    case 'bigint':
      return fromBigInt(value) ?? fail(`An int has 64 bits; ${value} does not fit`);
    case 'symbol':
      return fail('A symbol of JavaScript is no value in Ruff');
    case 'function':
      return functionFromJs(value as () => unknown, border);
    default:
      return value === null ? null : convertObject(value as object, border, above);
  }
}

function convertObject(object: object, border: Border, above: readonly object[]): Value {
  const original = originalOf(object);
  if (original !== undefined) return original;
  if (object instanceof RuffObject) return object;
  if (above.includes(object)) return fail('A value that contains itself cannot be a value in Ruff');
  const within = [...above, object];
  const inner = (value: unknown): Value => convert(value, border, within);
  if (Array.isArray(object)) return Array.from(object, inner);
  if (object instanceof Uint8Array) return new Bytes(Uint8Array.from(object));
  if (object instanceof ArrayBuffer) return new Bytes(new Uint8Array(object.slice(0)));
  if (object instanceof Float64Array || object instanceof Float32Array) return Array.from(object, float);
  if (ArrayBuffer.isView(object) && Symbol.iterator in object) {
    return Array.from(object as unknown as Iterable<unknown>, inner);
  }
  if (object instanceof Map) return dictOf(object, inner);
  if (object instanceof Set) return ItemSet.of(Array.from(object, inner));
  if (object instanceof Error) return errorValue(object, border);
  if (isThenable(object)) return promiseFromJs(object, border);
  if (isData(object)) return dictOf(Object.entries(object), inner);
  return new JsObject(object, border);
}

function dictOf(entries: Iterable<readonly [unknown, unknown]>, inner: (value: unknown) => Value): Dict {
  const dict = new Dict();
  for (const [key, value] of entries) {
    const name = inner(key);
    if (typeof name !== 'string' && !isInt(name)) return fail('The keys of a dict are strings and ints');
    dict.set(name, inner(value));
  }
  return dict;
}

function isThenable(object: object): object is PromiseLike<unknown> {
  return 'then' in object && typeof object.then === 'function';
}

/** A plain object of data, without functions and accessors: those belong to the object. */
function isData(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  if (Object.prototype.toString.call(object) !== '[object Object]') return false;
  return Object.values(Object.getOwnPropertyDescriptors(object)).every(
    ({ value, get, set }) => typeof value !== 'function' && !get && !set,
  );
}

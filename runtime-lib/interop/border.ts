/**
 * The border between Ruff and JavaScript: what crosses it is converted, both ways. docs/javascript.md states the rules.
 *
 * Plain data is copied, since Ruff values never change under their holder. What cannot be copied (functions, promises,
 * instances of structs, objects of JavaScript classes) is represented on the other side by one object, which becomes the
 * original again when it comes back.
 */
import type { RuffFunction, RuffObject, Value } from '../core/value.js';

/** What dicts are in JavaScript. */
export type DictForm = 'object' | 'map';

export interface Border {
  readonly dicts: DictForm;
  /** The functions of JavaScript that stand for Ruff functions. */
  readonly functions: WeakMap<object, object>;
}

const borders: Record<DictForm, Border> = {
  object: { dicts: 'object', functions: new WeakMap() },
  map: { dicts: 'map', functions: new WeakMap() },
};

export function borderWith(dicts: DictForm): Border {
  return borders[dicts];
}

/** What stands in JavaScript for a Ruff value that comes back as it was. */
const originals = new WeakMap<object, Value>();

export function represent<T extends object>(value: Value, as: T): T {
  originals.set(as, value);
  return as;
}

export function originalOf(object: object): Value | undefined {
  return originals.get(object);
}

/** What stands in Ruff for something of JavaScript. */
const targets = new WeakMap<object, object>();

export function standFor<T extends RuffObject | RuffFunction>(object: T, target: object): T {
  targets.set(object, target);
  return object;
}

export function targetOf(object: object): object | undefined {
  return targets.get(object);
}

/** Values of Ruff as values of JavaScript. */
import { RuffPromise } from '../async/promise.js';
import { ItemSet } from '../collections/set.js';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { Float } from '../core/float.js';
import { Generator } from '../core/generator.js';
import { Big } from '../core/int.js';
import { Struct } from '../core/struct.js';
import { Outcome, Variant } from '../core/tagged.js';
import type { Value } from '../core/value.js';
import { type Border, represent, targetOf } from './border.js';
import { callIn } from './crossing.js';
import { errorToJs } from './errors.js';
import { functionToJs } from './functions.js';
import { promiseToJs } from './promises.js';
import { structToJs } from './structs.js';

export function toJs(value: Value, border: Border): unknown {
  if (typeof value === 'function') return functionToJs(value, border);
  if (typeof value !== 'object' || value === null) return value;
  const inner = (item: Value): unknown => toJs(item, border);
  if (Array.isArray(value)) return value.map(inner);
  const target = targetOf(value);
  if (target !== undefined) return target;
  if (value instanceof Float) return value.value;
  if (value instanceof Big) return value.value;
  if (value instanceof Dict) return dictToJs(value, border);
  if (value instanceof Struct) return structToJs(value, border);
  if (value instanceof RuffPromise) return promiseToJs(value, border);
  if (value instanceof Bytes) return Uint8Array.from(value.data);
  if (value instanceof ItemSet) return new Set(value.values().map(inner));
  if (value instanceof Outcome) return represent(value, outcomeToJs(value, border));
  if (value instanceof Variant) {
    return represent(value, Object.freeze({ tag: value.tag, values: value.payload.map(inner) }));
  }
  if (value instanceof Generator) return represent(value, iteratorOf(value, border));
  // A channel, a task, a queue: of no use to JavaScript but to be handed back.
  return value;
}

function dictToJs(dict: Dict, border: Border): unknown {
  const entries = dict.keys().map((key): [string, unknown] => [key, toJs(dict.get(key)!, border)]);
  // `fromEntries` defines what an assignment would take for the prototype.
  return border.dicts === 'map' ? new Map(entries) : Object.fromEntries(entries);
}

function outcomeToJs({ tag, payload }: Outcome, border: Border): object {
  return Object.freeze(tag === 'None' ? { tag } : { tag, value: toJs(payload, border) });
}

function iteratorOf(generator: Generator, border: Border): IterableIterator<unknown> {
  return {
    [Symbol.iterator]() {
      return this;
    },
    next: () =>
      callIn(() => {
        try {
          const { done, value } = generator.next();
          return done ? { done, value: undefined } : { done: false, value: toJs(value, border) };
        } catch (error) {
          throw errorToJs(error, border);
        }
      }),
  };
}

/**
 * What a Ruff value is at run time.
 *
 * | Ruff                 | JavaScript                                                                        |
 * | -------------------- | --------------------------------------------------------------------------------- |
 * | null, bool, string   | `null`, `boolean`, `string` (well-formed UTF-16; positions count code points)     |
 * | int                  | `number` while a safe integer, `Big` beyond, never both for one value             |
 * | float                | `Float`, a box: the type of `1.0` must differ from that of `1`                    |
 * | array                | `Array`, with a sticky `shared` mark (`ownership.ts`)                             |
 * | function             | `Function`: its `name` is `~` and the Ruff name, its `length` the arity           |
 * | builtin              | `Function` with a `builtin` property (`../builtins/define.ts`)                    |
 * | everything else      | a subclass of `RuffObject`                                                        |
 *
 * `undefined` is never a Ruff value: it marks a variable that was not assigned yet, a missing key, an absent
 * optional argument.
 */
import type { BuiltinFunction } from '../builtins/define.js';

export type Value = null | boolean | number | string | RuffArray | RuffFunction | RuffObject;

export interface RuffArray extends Array<Value> {
  /** Set when a second holder may exist: the next update of it copies first. Never reset. */
  shared?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: a callable of any arity; the arity is checked before each call
export type RuffFunction = ((...args: any[]) => any) & { readonly builtin?: BuiltinFunction['builtin'] };

/**
 * Base of every value that is no JavaScript primitive, array or function. A new kind of value is one subclass: it
 * says its `type()` name and, where they differ from those of an opaque handle, its text forms and equality.
 */
export abstract class RuffObject {
  /** The word that `type(v)` gives. */
  abstract get type(): string;

  /** The word in `Invalid binary operation: <word> + <word>`. */
  get operandType(): string {
    return 'value';
  }

  /** Printed form: `print`, `to_string`, interpolation. */
  text(): string {
    return '<unknown>';
  }

  /** Debug form: error texts, `join` of containers. */
  debug(): string {
    return this.describe();
  }

  /** The form that the builtin `debug()` prints. */
  describe(): string {
    return this.constructor.name;
  }

  /** `this == other`, for an `other` that is not the same object. Handles are equal to nothing, not even themselves. */
  equals(_other: Value): boolean {
    return false;
  }

  get truthy(): boolean {
    return true;
  }
}

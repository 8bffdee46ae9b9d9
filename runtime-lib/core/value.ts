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
import { lacksElements, lacksFields, lacksLength, lacksMember, lacksPlaces } from './lacking.js';

export type Value = null | boolean | number | string | RuffArray | RuffFunction | RuffObject;

export interface RuffArray extends Array<Value> {
  /** Set when a second holder may exist: the next update of it copies first. Never reset. */
  shared?: boolean;
}

export interface RuffFunction {
  // biome-ignore lint/suspicious/noExplicitAny: a callable of any arity; the arity is checked before each call
  (...args: any[]): any;
  readonly builtin?: BuiltinFunction['builtin'];
  /** Its `length` again, where that is slow to read (`function.ts`). */
  arity?: number;
  /** What `f.name` and `f.name(…)` reach, for a function of JavaScript that has members of its own. */
  readonly members?: RuffObject;
}

/**
 * Base of every value that is no JavaScript primitive, array or function. A new kind of value is one subclass: it
 * says its `type()` name and whatever else differs from an opaque handle.
 */
export abstract class RuffObject {
  /** Fields and methods of structs are properties of the name with a `$`; no other object has any. */
  [member: `$${string}`]: Value | undefined;

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
    return this.type;
  }

  /** `this == other`, also asked for `this == this`. Handles are equal to nothing, not even themselves. */
  equals(_other: Value): boolean {
    return false;
  }

  get truthy(): boolean {
    return true;
  }

  /** What `len(this)` gives; undefined for what has no length. */
  get length(): number | undefined {
    return undefined;
  }

  /** `this.name` */
  field(name: string): Value {
    return lacksMember(name);
  }

  /** `this.name := value` */
  setField(_name: string, _value: Value): void {
    lacksFields();
  }

  /** `this[key]` */
  index(_key: Value): Value {
    return lacksElements();
  }

  /** `this[key] := value` */
  setIndex(_key: Value, _value: Value): void {
    lacksPlaces();
  }

  /**
   * What `this.name(…)` calls, with `this` as the first argument; undefined lets a builtin of that name take the call.
   * An implementation may throw: `Channel has no method 'len'`.
   */
  method(_name: string): Value | undefined {
    return undefined;
  }

  /** Whether methods get the receiver: not those of a module, whose members are plain functions. */
  get passesReceiver(): boolean {
    return true;
  }

  /** What `for x in this` goes over. */
  iterate(): Iterable<Value> {
    return lacksLength();
  }
}

/** Base of the objects that are values: copied before an update when they may have a second holder. */
export abstract class Collection extends RuffObject {
  /** As of arrays. */
  shared: boolean;

  constructor() {
    super();
    this.shared = false;
  }

  /** A shallow copy. Collections in it have two holders then, and are marked. */
  abstract copy(): Collection;
}

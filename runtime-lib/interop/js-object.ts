/** An object of JavaScript that is no plain data, as Ruff sees it: with members to read, set and call. */

import { isInt, toDouble } from '../core/int.js';
import { lacksElements } from '../core/lacking.js';
import { RuffObject, type Value } from '../core/value.js';
import { type Border, standFor } from './border.js';
import { callOut } from './crossing.js';
import { errorFromJs } from './errors.js';
import { fromJs, memberFromJs } from './from-js.js';
import { toJs } from './to-js.js';

export class JsObject extends RuffObject {
  constructor(
    readonly target: object,
    protected readonly border: Border,
  ) {
    super();
    standFor(this, target);
  }

  get type(): string {
    return 'object';
  }

  override text(): string {
    return this.attempt(() => String(this.target));
  }

  override debug(): string {
    return this.text();
  }

  override describe(): string {
    return Object.prototype.toString.call(this.target);
  }

  override equals(other: Value): boolean {
    return other instanceof JsObject && other.target === this.target;
  }

  /** A member that is not there is null, like undefined anywhere. */
  override field(name: string): Value {
    return this.attempt(() => memberFromJs(this.read(name), this.target, this.border));
  }

  override setField(name: string, value: Value): void {
    this.attempt(() => Reflect.set(this.target, name, toJs(value, this.border)));
  }

  override index(key: Value): Value {
    return this.field(memberName(key));
  }

  override setIndex(key: Value, value: Value): void {
    this.setField(memberName(key), value);
  }

  override method(name: string): Value | undefined {
    const member = this.attempt(() => this.read(name));
    return member === undefined ? undefined : memberFromJs(member, this.target, this.border);
  }

  override get passesReceiver(): boolean {
    return false;
  }

  override iterate(): Iterable<Value> {
    const { target, border } = this;
    if (!(Symbol.iterator in target)) return super.iterate();
    const items = target as Iterable<unknown>;
    return (function* () {
      for (const item of items) yield fromJs(item, border);
    })();
  }

  protected read(name: string): unknown {
    return Reflect.get(this.target, name);
  }

  /** Accessors of the object are code of JavaScript. */
  private attempt<T>(run: () => T): T {
    return callOut(() => {
      try {
        return run();
      } catch (error) {
        throw errorFromJs(error, this.border);
      }
    });
  }
}

function memberName(key: Value): string {
  if (typeof key === 'string') return key;
  return isInt(key) ? String(toDouble(key)) : lacksElements();
}

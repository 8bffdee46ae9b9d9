/**
 * Results, options and variants of enums. They never change, so they are not copied. What is taken out of one is held by
 * it as an element is by its array.
 */
import { equal } from './equality.js';
import { fail, Signal } from './errors.js';
import { debugText, describe, joined, text } from './text.js';
import { RuffObject, type Value } from './value.js';

/** `Ok(value)`, `Err(value)`, `Some(value)`, or `None`. */
export class Outcome extends RuffObject {
  constructor(
    readonly tag: 'Ok' | 'Err' | 'Some' | 'None',
    readonly payload: Value,
  ) {
    super();
  }

  get type(): string {
    return this.tag === 'Ok' || this.tag === 'Err' ? 'result' : 'option';
  }

  override text(): string {
    return this.show(text);
  }

  override debug(): string {
    return this.show(debugText);
  }

  override describe(): string {
    return this.show(describe);
  }

  override equals(other: Value): boolean {
    return other instanceof Outcome && other.tag === this.tag && equal(this.payload, other.payload);
  }

  private show(form: (value: Value) => string): string {
    return this.tag === 'None' ? 'None' : `${this.tag}(${form(this.payload)})`;
  }
}

export function ok(value: Value): Outcome {
  return new Outcome('Ok', value);
}

export function err(value: Value): Outcome {
  return new Outcome('Err', value);
}

export function some(value: Value): Outcome {
  return new Outcome('Some', value);
}

export const none = /* @__PURE__ */ new Outcome('None', null);

/** `Enum::Variant(payload, …)`. The tag is `Enum::Variant`. */
export class Variant extends RuffObject {
  constructor(
    readonly tag: string,
    readonly payload: readonly Value[],
  ) {
    super();
  }

  get type(): string {
    return 'tagged';
  }

  override text(): string {
    return this.payload.length === 0 ? this.tag : `${this.tag}(${joined(this.payload, text, ',')})`;
  }

  override debug(): string {
    return this.show(debugText);
  }

  override describe(): string {
    return this.show(describe);
  }

  override equals(other: Value): boolean {
    return (
      other instanceof Variant &&
      other.tag === this.tag &&
      other.payload.length === this.payload.length &&
      this.payload.every((value, i) => equal(value, other.payload[i]!))
    );
  }

  private show(form: (value: Value) => string): string {
    return `${this.tag}{ ${this.payload.map((value, i) => `$${i}: ${form(value)}`).join(', ')} }`;
  }
}

export function variant(tag: string, ...payload: Value[]): Variant {
  return new Variant(tag, payload);
}

/** The name that a `case` has to have to match; undefined for a value that none matches. */
export function matchTag(value: Value): string | undefined {
  if (value instanceof Outcome || value instanceof Variant) return value.tag;
  return typeof value === 'string' ? value : undefined;
}

/** What the name in the parentheses of a `case` is bound to; undefined where there is nothing to bind. */
export function matchPayload(value: Value): Value | undefined {
  if (value instanceof Variant) return value.payload.length > 0 ? value.payload[0]! : undefined;
  return value instanceof Outcome && value.tag !== 'None' ? value.payload : undefined;
}

// ── `operand?` ─────────────────────────────────────────────────────────────────────────────────────────────────────
// As a statement: `if (isFailure($1 = operand)) return $1; … payload($1) …`. Inside an expression: `unwrap(operand)`,
// and the function catches what that throws: `catch (e) { return earlyReturn(e); }`.

/** Whether the function is to return this value: an `Err` or `None`. */
export function isFailure(value: Value): boolean {
  if (value instanceof Outcome) return value.tag === 'Err' || value.tag === 'None';
  return fail('Try operator requires Result or Option');
}

/** What is in an `Ok` or `Some`. */
export function payload(value: Value): Value {
  return (value as Outcome).payload;
}

export function unwrap(value: Value): Value {
  if (isFailure(value)) throw new EarlyReturn(value);
  return payload(value);
}

export class EarlyReturn extends Signal {
  constructor(readonly value: Value) {
    super();
  }
}

/** What a function returns that was left by `unwrap`; anything else that was thrown goes on. */
export function earlyReturn(thrown: unknown): Value {
  if (thrown instanceof EarlyReturn) return thrown.value;
  throw thrown;
}

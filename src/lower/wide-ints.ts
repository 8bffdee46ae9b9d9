/**
 * Ints beyond 2^53 that a program writes. Each is made once, at the head of the emitted module:
 *
 *     const $9223372036854775807 = int("9223372036854775807");
 *
 * A program that writes such ints computes with them as well, and a bare operation on a `Big` is slow, since JavaScript
 * asks its `valueOf`. So in such programs operands are asked for their type before the operation (`operators.ts`).
 */
import type { Identifier, Statement } from 'estree';
import type { Source } from '../source.js';
import * as b from './builders.js';
import type { Imports } from './imports.js';

export class WideInts {
  readonly #digits = new Set<string>();
  /** Whether values beyond 2^53 are likely. */
  readonly expected: boolean;

  constructor(
    readonly imports: Imports,
    sources: readonly Source[],
  ) {
    this.expected = sources.some(({ text }) => /[1-9]\d{15}/.test(text));
  }

  of(value: bigint): Identifier {
    const digits = String(value);
    this.#digits.add(digits);
    return b.id(`$${digits}`);
  }

  declarations(): Statement[] {
    return [...this.#digits].map((digits) =>
      b.declare('const', b.id(`$${digits}`), b.call(this.imports.core('int'), b.literal(digits))),
    );
  }
}

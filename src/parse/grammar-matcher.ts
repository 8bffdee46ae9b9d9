/**
 * What the compiled grammar (`grammar/parser.generated.ts`) stands on.
 *
 * The text is an array of UTF-16 units with an end mark, so that looking at what follows needs no check of bounds.
 * Methods of tokens give the offset behind the token, or -1; those of other rules give the value that their action makes,
 * or `FAILED`, and leave the offset behind the match in `reached`.
 */
import type { Span } from '../syntax/ast.js';
import type { Token } from './match-tree.js';

/** No value of an action. */
export const FAILED = undefined;

/** The value of a repetition of which there is none. Actions do not change their parts. */
export const NONE: unknown[] = [];

/** An offset that no text has. */
export const NOWHERE = -2;

/** Stands behind the last unit of the text. No grammar has a character for it. */
const END = -1;

export type Build = (span: Span, ...parts: unknown[]) => unknown;

interface Remembered {
  readonly value: unknown;
  readonly reached: number;
}

export abstract class GrammarMatcher {
  protected readonly units: Int32Array;
  protected abstract readonly actions: Readonly<Record<string, Build>>;
  protected reached = 0;
  readonly #remembered = new Map<number, Remembered>();

  constructor(protected readonly text: string) {
    this.units = unitsOf(text);
  }

  /** The value of a part of the text, matched as if there were nothing behind it. */
  protected within({ start, end }: Span, rule: (start: number) => unknown): unknown {
    const unit = this.units[end]!;
    this.units[end] = END;
    this.forgetTokens();
    const value = rule.call(this, this.skip(start));
    this.units[end] = unit;
    this.forgetTokens();
    return value;
  }

  protected abstract spaces(at: number): number;

  protected abstract skip(at: number): number;

  /** To be called when the text changes. */
  protected abstract forgetTokens(): void;

  protected behindCharacter(at: number): number {
    const isPair = (this.units[at]! & 0xfc00) === 0xd800 && (this.units[at + 1]! & 0xfc00) === 0xdc00;
    return isPair ? at + 2 : at + 1;
  }

  protected token(start: number, end: number, name = this.text.slice(start, end)): Token {
    return { id: 0, name, span: { start, end } };
  }

  protected recall(start: number): Remembered | undefined {
    return this.#remembered.get(start);
  }

  protected remember(start: number, value: unknown): unknown {
    this.#remembered.set(start, { value, reached: this.reached });
    return value;
  }

  /** Nothing before this place is tried again. */
  protected forget(): void {
    if (this.#remembered.size > 0) this.#remembered.clear();
  }
}

function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length + 1);
  const bytes = new TextEncoder().encode(text);
  // Nearly all texts are ASCII, and those need no loop here.
  if (bytes.length === text.length) units.set(bytes);
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  units[text.length] = END;
  return units;
}

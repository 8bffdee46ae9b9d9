/**
 * Parses the tokens of a file, chunk by chunk. A chunk that does not match is explained; then the statement with the
 * error is taken out and the chunk is matched again, so that the other errors are found as well.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import type { Expression, Program, Span, Statement } from '../syntax/ast.js';
import { createActions } from './actions/index.js';
import { Brackets } from './brackets.js';
import { chunkStarts } from './chunks.js';
import { explain } from './explain.js';
import { Interpolations } from './interpolations.js';
import { MAX_EXPRESSION_DEPTH, MAX_LITERAL_ELEMENTS } from './limits.js';
import { type DeepPlace, match, relativeTo } from './match-tree.js';
import { Layout } from './recover.js';
import type { Tokens } from './tokens.js';

/** After so many errors the rest is noise. */
const MAX_ERRORS = 20;

/** Characters that may be matched in vain in search of more errors: small files as often as it takes, large ones twice. */
const SEARCH_BUDGET = 200_000;

export class Parser {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #statements: Statement[] = [];
  readonly #actions = createActions({
    interpolated: (span) => this.#interpolations.expression(span),
    literalTooLong: (id, span) => {
      const at = this.tokens.starts[this.tokens.indexAt(span.end)]!;
      this.#diagnostics.push(diagnostic(this.source, id, { max: MAX_LITERAL_ELEMENTS }, { at, span }));
    },
  });
  readonly #interpolations: Interpolations;
  /** The source text; broken statements become blanks. */
  #text: string;
  /** Characters that may still be matched in vain. */
  #budget: number;

  constructor(
    private readonly source: Source,
    private readonly tokens: Tokens,
    private readonly deep: readonly DeepPlace[],
  ) {
    this.#text = source.text;
    this.#budget = SEARCH_BUDGET + source.text.length;
    this.#interpolations = new Interpolations(
      source,
      (span, tokens, deep) => this.#matchInterpolated(span, tokens, deep),
      (found) => this.#diagnostics.push(found),
    );
  }

  parse(): { program: Program; diagnostics: Diagnostic[] } {
    for (let next: number | null = 0; next !== null; ) next = this.#parseFrom(next);
    const span = { start: 0, end: this.source.text.length };
    return {
      program: { kind: 'Program', id: 0, span, statements: this.#statements },
      diagnostics: this.#diagnostics,
    };
  }

  /** Parses chunks up to an error; gives the token where to go on after it, or null at the end. */
  #parseFrom(first: number): number | null {
    const bounds = [...chunkStarts(this.tokens, first), this.tokens.length - 1];
    let i = 0;
    let j = 1;
    while (j < bounds.length) {
      const outcome = this.#parseChunk(bounds[i]!, bounds[j]!, j === bounds.length - 1);
      if (outcome === 'parsed') {
        i = j++;
      } else if (outcome === 'incomplete') {
        // The cut was wrong. Doubling keeps the work linear where many are.
        j = Math.min(bounds.length - 1, j + (j - i));
      } else {
        return this.#recover(bounds[i]!, outcome, bounds[j]!);
      }
    }
    return null;
  }

  /** @returns the token at which the chunk stops to fit, if it does before its end. */
  #parseChunk(start: number, end: number, isLast: boolean): 'parsed' | 'incomplete' | number {
    const offset = this.tokens.starts[start]!;
    const text = this.#text.slice(offset, this.tokens.starts[end]);
    try {
      const { failure, build } = match(text, 'Program', relativeTo(offset, this.deep, offset + text.length));
      const failed = failure ? this.tokens.indexAt(offset + failure.offset) : end;
      if (failure && failed === end && !isLast) return 'incomplete';
      this.#interpolations.parseAll(this.tokens, start, failed);
      if (failure) {
        this.#diagnostics.push(explain(this.source, this.tokens, failed, failure));
        return failed;
      }
      this.#statements.push(...(build(this.#actions, offset) as Program).statements);
      return 'parsed';
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#reportExhausted(start);
      return this.tokens.length - 1;
    }
  }

  #matchInterpolated(
    { start, end }: Span,
    tokens: Tokens,
    deep: readonly DeepPlace[],
  ): Expression | Diagnostic {
    const { source } = this;
    const { failure, build } = match(source.text.slice(start, end), 'Interpolated', relativeTo(start, deep));
    if (!failure) return build(this.#actions, start) as Expression;
    return explain(source, tokens, tokens.indexAt(start + failure.offset), failure);
  }

  /** Nesting of a kind that is not counted, as `export export …`, has exhausted the stack. */
  #reportExhausted(start: number): void {
    const span = this.tokens.spanOf(start);
    const slots = { max: MAX_EXPRESSION_DEPTH, what: 'statement' };
    this.#diagnostics.push(diagnostic(this.source, 'expression-too-deep', slots, { at: span.start, span }));
  }

  /** Takes out the statement with the error. Gives the token from which to match again, null if that is not worth it. */
  #recover(start: number, failed: number, end: number): number | null {
    this.#budget -= this.tokens.starts[end]! - this.tokens.starts[start]!;
    if (this.tokens.kinds[failed] === 'end' || this.#diagnostics.length >= MAX_ERRORS || this.#budget < 0)
      return null;
    const { tokens } = this;
    const broken = new Layout(this.source, tokens, new Brackets(tokens)).brokenStatement(failed, start);
    const from = tokens.starts[broken.start]!;
    const to = tokens.ends[broken.end - 1]!;
    this.#text = this.#text.slice(0, from) + ' '.repeat(to - from) + this.#text.slice(to);
    tokens.remove(broken.start, broken.end);
    return start;
  }
}

/**
 * After an error: which part of the program to set aside, so that the rest can be searched for more errors.
 *
 * Line ends mean nothing to the grammar but much to the people who write programs, so the broken statement is found by
 * layout. It begins at the nearest line that can begin a statement, seen from the error and from outside the brackets
 * around it; it ends before the next line that is not indented further, or where the block around it ends.
 */
import type { Source } from '../source.js';
import { type Brackets, isClosing, isOpening } from './brackets.js';
import { endsOperand, type Tokens } from './tokens.js';

/** Indexes of tokens, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** Words that go on with the statement before. */
const CONTINUATIONS = /^(?:else|except|case|default|in)$/;

export class Layout {
  constructor(
    private readonly source: Source,
    private readonly tokens: Tokens,
    private readonly brackets: Brackets,
  ) {}

  /** @param culprit the token that does not fit. @param first where the statements that are parsed begin. */
  brokenStatement(culprit: number, first: number): TokenRange {
    const stray = isClosing(this.tokens, culprit) && this.brackets.partner(culprit) === undefined;
    if (stray && (culprit === first || endsOperand(this.tokens, culprit - 1))) {
      return { start: culprit, end: culprit + 1 };
    }
    // Something missing at the end of a line shows at the first token of the next.
    const anchor = culprit > first && this.#beginsLine(culprit) ? culprit - 1 : culprit;
    const start = this.#statementStart(anchor, first);
    return { start, end: this.#statementEnd(start, Math.max(culprit, start + 1)) };
  }

  #statementStart(anchor: number, first: number): number {
    const { tokens, brackets } = this;
    for (let i = anchor; i > first; i--) {
      if (isClosing(tokens, i)) {
        i = brackets.partner(i) ?? i;
      } else if (i !== anchor && isOpening(tokens, i) && this.#opensBlock(i)) {
        return i + 1;
      }
      if (this.#beginsLine(i) && this.#beginsStatement(i)) return i;
    }
    return first;
  }

  #statementEnd(start: number, from: number): number {
    const { tokens, brackets } = this;
    const indent = this.#column(start);
    let i = start;
    while (i < tokens.length - 1) {
      const opening = brackets.partner(i);
      const outside = isClosing(tokens, i) && (opening === undefined ? tokens.is(i, '}') : opening < start);
      if (i >= from && outside) return i;
      if (i >= from && this.#beginsLine(i) && this.#column(i) <= indent && this.#beginsStatement(i)) return i;
      // A block belongs to its statement however it is indented; a parenthesis may be closed by one that is not its own.
      const end = tokens.is(i, '{') ? brackets.partner(i) : undefined;
      i = end ?? i + 1;
    }
    return i;
  }

  /** Braces of literals come after operators, separators and opening brackets, or after a name and before a field. */
  #opensBlock(index: number): boolean {
    const { tokens } = this;
    if (!tokens.is(index, '{')) return false;
    if (tokens.is(index + 1, '}') || tokens.is(index + 2, ':')) return false;
    // A block after a colon belongs to a case, whose braces come after the subject of a match.
    const before = tokens.is(index - 1, ':') ? (this.brackets.enclosing(index - 1) ?? 0) - 1 : index - 1;
    return endsOperand(tokens, before) || tokens.kinds[before] === 'keyword';
  }

  #beginsStatement(index: number): boolean {
    const { tokens } = this;
    const kind = tokens.kinds[index];
    if (kind === 'keyword') return !CONTINUATIONS.test(tokens.textOf(index));
    return kind === 'identifier' || tokens.is(index, '{') || tokens.is(index, '[') || tokens.is(index, '(');
  }

  #beginsLine(index: number): boolean {
    return index === 0 || this.#line(index) > this.#line(index - 1);
  }

  #line(index: number): number {
    return this.source.location(this.tokens.starts[index]!).line;
  }

  #column(index: number): number {
    return this.source.location(this.tokens.starts[index]!).column;
  }
}

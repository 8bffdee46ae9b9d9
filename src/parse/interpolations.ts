/**
 * The expressions inside strings.
 *
 * What stands between `${` and `}` is a text of its own: it is scanned and matched by itself, before the statement
 * around it. So a string can hold a string that holds a string, without quotes or comments inside having any say in
 * where an interpolation ends.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic, error } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import type { Expression, Span } from '../syntax/ast.js';
import { MAX_EXPRESSION_DEPTH } from './limits.js';
import type { DeepPlace } from './match-tree.js';
import { checkNesting } from './nesting.js';
import { scan } from './scan.js';
import { stringParts } from './strings.js';
import type { Tokens } from './tokens.js';

/** Matches what stands at a span of the file, whose tokens are given. */
export type MatchInterpolated = (
  span: Span,
  tokens: Tokens,
  deep: readonly DeepPlace[],
) => Expression | Diagnostic;

export class Interpolations {
  /** By offset; null where the text is wrong. */
  readonly #expressions = new Map<number, Expression | null>();

  constructor(
    private readonly source: Source,
    private readonly match: MatchInterpolated,
    private readonly report: (diagnostic: Diagnostic) => void,
  ) {}

  expression(span: Span): Expression {
    return this.#expressions.get(span.start) ?? { kind: 'NullLiteral', id: 0, span };
  }

  /** Parses the interpolations of all strings among the tokens. Mistakes are reported at the token after the string. */
  parseAll(tokens: Tokens, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      if (tokens.kinds[i] === 'interpolated') this.#parseString(tokens, i, tokens.starts[i + 1]!, 1);
    }
  }

  #parseString(tokens: Tokens, index: number, at: number, level: number): void {
    for (const part of stringParts(tokens.textOf(index), tokens.starts[index]!)) {
      if (typeof part === 'string' || this.#expressions.has(part.start)) continue;
      this.#expressions.set(part.start, null);
      const expression = this.#parse(part, at, level);
      if ('kind' in expression) this.#expressions.set(part.start, expression);
      else this.report({ ...expression, at });
    }
  }

  #parse(span: Span, at: number, level: number): Expression | Diagnostic {
    const { source } = this;
    if (level > MAX_EXPRESSION_DEPTH) {
      const slots = { max: MAX_EXPRESSION_DEPTH, what: 'interpolated string' };
      return diagnostic(source, 'expression-too-deep', slots, { at, span });
    }
    const { tokens, diagnostics } = scan(source, span.start, span.end);
    const lexical = diagnostics[0];
    if (lexical) return error(source, 'RUFPARSE001', lexical.message, lexical);
    const { excess, deep } = checkNesting(source, tokens);
    if (excess) return excess;

    for (let i = 0; i < tokens.length; i++) {
      if (tokens.kinds[i] === 'interpolated') this.#parseString(tokens, i, at, level + 1);
    }
    return this.match(span, tokens, deep);
  }
}

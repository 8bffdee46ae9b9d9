/**
 * Parses programs that are right, with the compiled grammar. Of one that is wrong it only finds that it is: what was
 * expected where, and where to go on, is for the parser that asks Ohm (`parser.ts`).
 */
import { GrammarParser } from '../../grammar/parser.generated.js';
import type { Source } from '../source.js';
import type { Expression, Program, Span } from '../syntax/ast.js';
import { createActions, type Hooks } from './actions/index.js';
import { type Build, FAILED } from './grammar-matcher.js';
import { Interpolations } from './interpolations.js';
import type { Tokens } from './tokens.js';

/** Ends the attempt to parse a program that is wrong. */
class Refusal extends Error {}

function refuse(): never {
  throw new Refusal();
}

class CorrectParser extends GrammarParser implements Hooks {
  protected readonly actions = createActions(this) as Readonly<Record<string, Build>>;
  readonly #interpolations: Interpolations;

  constructor(source: Source) {
    super(source.text);
    const match = (span: Span): Expression => this.within(span, this.Interpolated) as Expression;
    this.#interpolations = new Interpolations(source, (span) => match(span) ?? refuse(), refuse);
  }

  parse(tokens: Tokens): Program {
    this.#interpolations.parseAll(tokens, 0, tokens.length - 1);
    const program = this.Program(this.skip(0));
    if (program === FAILED) refuse();
    return { ...(program as Program), span: { start: 0, end: this.text.length } };
  }

  interpolated(span: Span): Expression {
    return this.#interpolations.expression(span);
  }

  literalTooLong(): never {
    return refuse();
  }
}

/** The program, or null if it is wrong, or nested in a way that exhausts the stack. */
export function parseCorrect(source: Source, tokens: Tokens): Program | null {
  try {
    return new CorrectParser(source).parse(tokens);
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return null;
    throw error;
  }
}

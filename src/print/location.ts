/**
 * Where a node of the output tree comes from.
 *
 * Every node that stems from Ruff source has such a `loc`; a node without one belongs to the nearest located node
 * round it. What a node itself writes (its keyword, operator, opening parenthesis) maps to `at`, by default its start:
 * for `add(a, b)` made from `a + b`, the run-time error points to where `at` points.
 */
import type { Position, SourceLocation } from 'estree';
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';

export interface RuffLocation extends SourceLocation {
  /** `Source.name` of the file. */
  readonly source: string;
  /** 1-based line, 0-based column in UTF-16 units. */
  readonly start: Position;
  readonly end: Position;
  /** The token that stands for the operation: the operator of `a + b`, `m` of `x.m()`. */
  readonly at?: Position | undefined;
  /** The Ruff name, on identifiers that name a variable or function. */
  readonly name?: string | undefined;
}

/** A location that keeps offsets: few programs ask for the lines and columns of their many nodes. */
export class SpanLocation implements RuffLocation {
  constructor(
    private readonly file: Source,
    private readonly span: Span,
    private readonly operation: Span | undefined,
    readonly name: string | undefined,
  ) {}

  get source(): string {
    return this.file.name;
  }

  get start(): Position {
    return this.file.location(this.span.start);
  }

  get end(): Position {
    return this.file.location(this.span.end);
  }

  get at(): Position | undefined {
    return this.operation && this.file.location(this.operation.start);
  }
}

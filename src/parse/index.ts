/** From source text to syntax tree. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source.js';
import type { Expression, Program } from '../syntax/ast.js';
import { createActions } from './actions/index.js';
import { match } from './match-tree.js';

export interface ParseResult {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
}

export function parse(source: Source): ParseResult {
  const { text } = source;
  const diagnostics: Diagnostic[] = [];
  const fail = (at: number): void => {
    diagnostics.push({
      code: 'RUFPARSE001',
      subsystem: 'parser',
      severity: 'error',
      message: 'Expected expression',
      source,
      at,
      span: { start: at, end: at },
    });
  };
  const actions = createActions((span): Expression => {
    const inner = match(text.slice(span.start, span.end), 'Interpolated');
    if (!inner.failure) return inner.build(actions, span.start) as Expression;
    fail(span.end);
    return { kind: 'NullLiteral', span };
  });
  const matched = match(text, 'Program');
  if (matched.failure) fail(matched.failure.offset);
  const program = matched.failure
    ? { kind: 'Program' as const, span: { start: 0, end: text.length }, statements: [] }
    : (matched.build(actions, 0) as Program);
  return { program, diagnostics };
}

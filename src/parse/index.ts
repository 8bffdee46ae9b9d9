/** The parser, complete. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source.js';
import { explain } from './explain.js';
import { type IsScript, type ParseResult, parseWith } from './parse.js';
import { Parser } from './parser.js';
import type { Tokens } from './tokens.js';

export { moduleError, type ParseResult } from './parse.js';

export function parse(source: Source, isScript?: IsScript): ParseResult {
  return parseWith(
    (_, tokens, { deep }, quoted) => {
      const mistakes = quoted.map((i) => quotedModule(source, tokens, i));
      const { program, diagnostics } = new Parser(source, tokens, deep).parse();
      return { program, diagnostics: [...diagnostics, ...mistakes].sort((a, b) => a.at - b.at) };
    },
    source,
    isScript,
  );
}

/** What the grammar would say if it knew no quoted names. */
function quotedModule(source: Source, tokens: Tokens, i: number): Diagnostic {
  const required = new Set([`module after ${tokens.textOf(i - 1)}`]);
  return explain(source, tokens, i, { offset: tokens.starts[i]!, required, possible: required });
}

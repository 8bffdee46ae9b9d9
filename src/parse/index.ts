/** The parser, complete. */
import type { Source } from '../source.js';
import { type ParseResult, parseWith } from './parse.js';
import { Parser } from './parser.js';

export { moduleError, type ParseResult } from './parse.js';

export function parse(source: Source): ParseResult {
  return parseWith((_, tokens, { deep }) => new Parser(source, tokens, deep).parse(), source);
}

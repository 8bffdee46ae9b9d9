/**
 * From a failed match to a diagnostic.
 *
 * The grammar says what it expected where the program stopped fitting: what was required, and what could have stood
 * there as well. One of these is what the reader needs to know.
 */
import type { Diagnostic, Label } from '../diagnostics/diagnostic.js';
import { EXPECTATIONS } from '../diagnostics/expectations.js';
import { error, fill } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';
import { Brackets } from './brackets.js';
import { hintFor } from './hints.js';
import type { Failure } from './match-tree.js';
import { tokenText } from './token-text.js';
import type { Tokens } from './tokens.js';

/** @param failed index of the token at which the program stopped fitting. */
export function explain(source: Source, tokens: Tokens, failed: number, failure: Failure): Diagnostic {
  const { key, found } = expected(tokens, failed, failure);
  const { text, at, closes } = EXPECTATIONS[key]!;
  const next = Math.min(found + 1, tokens.length - 1);
  const message = fill(text, { found: tokenText(tokens, found), next: tokenText(tokens, next) });
  return error(source, 'RUFPARSE001', message, {
    at: tokens.starts[at === 'next' ? next : found]!,
    span: closes || tokens.kinds[found] === 'end' ? missingAt(tokens, found) : tokens.spanOf(found),
    labels: closes ? openedAt(tokens, found) : [],
    hint: hintFor(tokens, found, key),
  });
}

/** What to say was expected, and the token that stands there instead. */
function expected(tokens: Tokens, failed: number, failure: Failure): { key: string; found: number } {
  if (failure.required.has('type')) return unknownType(tokens, failed);
  const known = [...failure.required].filter((key) => key in EXPECTATIONS);
  const atEnd = tokens.kinds[failed] === 'end';
  const closing = known.find((key) => EXPECTATIONS[key]!.closes);
  const particular = known.find((key) => !EXPECTATIONS[key]!.closes);
  // Where an element may follow as well as the closing bracket, a wrong token is a wrong element.
  const key =
    particular ?? (closing !== undefined && (atEnd || !operandFits(failure)) ? closing : 'expression');
  return { key, found: failed };
}

function operandFits({ required, possible }: Failure): boolean {
  return required.has('number') || possible.has('number');
}

/** An annotation that names no type is none: what should have stood in place of its colon is missing. */
function unknownType(tokens: Tokens, failed: number): { key: string; found: number } {
  const found = tokens.is(failed - 1, ':') ? failed - 1 : failed;
  for (let i = found - 1; i >= 0; i--) {
    if (tokens.is(i, 'let') || tokens.is(i, 'mut')) return { key: 'value of binding', found };
    if (tokens.is(i, 'const')) return { key: 'value of constant', found };
    if (tokens.is(i, 'func')) {
      const named = tokens.kinds[i + 1] === 'identifier' || tokens.kinds[i + 2] === 'identifier';
      return {
        key: named && !tokens.is(i + 1, '(') ? 'end of parameters' : 'end of lambda parameters',
        found,
      };
    }
  }
  return { key: 'value of binding', found };
}

/** A missing token is missing right behind the one before. */
function missingAt(tokens: Tokens, index: number): Span {
  const end = index > 0 ? tokens.ends[index - 1]! : 0;
  const sameLine = !/[\r\n]/.test(tokens.text.slice(end, tokens.starts[index]));
  return sameLine && tokens.kinds[index] !== 'end' ? tokens.spanOf(index) : { start: end, end };
}

/** The innermost bracket that is still open. */
function openedAt(tokens: Tokens, index: number): Label[] {
  const opening = new Brackets(tokens).enclosing(index);
  if (opening === undefined) return [];
  return [{ span: tokens.spanOf(opening), text: `this '${tokens.textOf(opening)}' is not closed` }];
}

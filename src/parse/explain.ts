/**
 * From a failed match to a diagnostic.
 *
 * The grammar says what it expected where the program stopped fitting: what was required, and what could have stood
 * there as well. One of these is what the reader needs to know.
 */
import type { Diagnostic, Label } from '../diagnostics/diagnostic.js';
import { EXPECTATIONS, type Expectation } from '../diagnostics/expectations.js';
import { error, fill } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';
import { Brackets } from './brackets.js';
import { type Hint, hintFor } from './hints.js';
import type { Failure } from './match-tree.js';
import { Structure } from './structure.js';
import { tokenText } from './token-text.js';
import { endsOperand, type Tokens } from './tokens.js';

/** @param failed index of the token at which the program stopped fitting. */
export function explain(source: Source, tokens: Tokens, failed: number, failure: Failure): Diagnostic {
  const { key, culprit } = expected(tokens, failed, failure);
  const { text, reported, closes } = wording(tokens, culprit, EXPECTATIONS[key]!);
  const message = fill(text, { found: tokenText(tokens, reported), culprit: tokenText(tokens, culprit) });
  const hint = hintFor(tokens, culprit, key);
  return error(source, 'RUFPARSE001', message, {
    at: tokens.starts[reported]!,
    span: isMissing(tokens, culprit, closes, key) ? missingAt(tokens, culprit) : tokens.spanOf(culprit),
    labels: [...(closes ? openedAt(tokens, culprit) : []), ...namedAt(tokens, culprit, hint)],
    hint: hint?.text,
  });
}

interface Wording {
  readonly text: string;
  /** The token that the position names. */
  readonly reported: number;
  readonly closes: boolean;
}

function wording(tokens: Tokens, culprit: number, expectation: Expectation): Wording {
  const { text, behind = 0, closes = false, breaksOff, unless } = expectation;
  const reported = Math.min(culprit + behind, tokens.length - 1);
  const around = breaksOff && enclosing(tokens, culprit, breaksOff);
  if (unless?.found.test(tokens.textOf(reported)) && (around || !breaksOff)) {
    return { text: unless.text, reported: culprit, closes: false };
  }
  return { text: around ? EXPECTATIONS[`end of ${around}`]!.text : text, reported, closes };
}

const CALLS: ReadonlySet<string | null> = new Set([
  'arguments',
  'method arguments',
  'variant',
  'parentheses',
  'throw',
]);

/** What the innermost bracket holds that notices a statement that breaks off. */
function enclosing(tokens: Tokens, index: number, breaksOff: 'statement' | 'call'): string | null {
  const structure = new Structure(tokens);
  for (let i = 0; i < index; i++) structure.advance(i);
  const level = structure.levels.find(
    ({ holds, isBlock }) => isBlock || (breaksOff === 'call' && CALLS.has(holds)),
  );
  return level?.holds ?? null;
}

/** What to say was expected, and the token that stands there instead. */
function expected(tokens: Tokens, culprit: number, failure: Failure): { key: string; culprit: number } {
  const { required, possible } = failure;
  if (required.has('type')) return unknownType(tokens, culprit);
  const known = [...required].filter((key) => key in EXPECTATIONS);
  const particular = known.find((key) => !EXPECTATIONS[key]!.closes);
  // Where an element fits as well as the closing bracket, a wrong token is a wrong element, but for the end of the file.
  if (particular === 'end of array pattern' && possible.has('pattern')) return { key: 'pattern', culprit };
  if (particular !== undefined) return { key: particular, culprit };
  const closing = known[0];
  const missing = closing !== undefined && (tokens.kinds[culprit] === 'end' || !operandFits(failure));
  return { key: missing ? closing : 'expression', culprit };
}

function operandFits({ required, possible }: Failure): boolean {
  return required.has('number') || possible.has('number');
}

/** An annotation that names no type is none: what should have stood in place of its colon is missing. */
function unknownType(tokens: Tokens, failed: number): { key: string; culprit: number } {
  const culprit = tokens.is(failed - 1, ':') ? failed - 1 : failed;
  for (let i = culprit - 1; i >= 0; i--) {
    if (tokens.is(i, 'let') || tokens.is(i, 'mut')) return { key: 'value of binding', culprit };
    if (tokens.is(i, 'const')) return { key: 'value of constant', culprit };
    if (tokens.is(i, 'func')) {
      const named = tokens.kinds[i + 1] === 'identifier' || tokens.kinds[i + 2] === 'identifier';
      return {
        key: named && !tokens.is(i + 1, '(') ? 'end of parameters' : 'end of lambda parameters',
        culprit,
      };
    }
  }
  return { key: 'value of binding', culprit };
}

/** Whether the mistake is that something is not there, rather than the token that is. */
function isMissing(tokens: Tokens, culprit: number, closes: boolean, key: string): boolean {
  return (
    closes || tokens.kinds[culprit] === 'end' || (key === 'expression' && !endsOperand(tokens, culprit - 1))
  );
}

/** A missing token is missing right behind the one before. */
function missingAt(tokens: Tokens, index: number): Span {
  const end = index > 0 ? tokens.ends[index - 1]! : 0;
  const sameLine = !/[\r\n]/.test(tokens.text.slice(end, tokens.starts[index]));
  return sameLine && tokens.kinds[index] !== 'end' ? tokens.spanOf(index) : { start: end, end };
}

/** The innermost open bracket, if it is never closed. */
function openedAt(tokens: Tokens, index: number): Label[] {
  const brackets = new Brackets(tokens);
  const opening = brackets.enclosing(index);
  if (opening === undefined || brackets.partner(opening) !== undefined) return [];
  return [{ span: tokens.spanOf(opening), text: `this '${tokens.textOf(opening)}' is not closed` }];
}

/** The word that is a name to the parser and was meant as a keyword. */
function namedAt(tokens: Tokens, culprit: number, hint: Hint | undefined): Label[] {
  if (hint?.about === undefined || hint.about === culprit) return [];
  return [{ span: tokens.spanOf(hint.about), text: 'this is a name, no keyword' }];
}

/**
 * Words of other languages and misspelt keywords. `fucntion f(x) { … }` is a name, a call and a dictionary to the
 * parser, so the error shows inside the braces; the word to look at begins the line of the brace.
 */
import { distance } from 'fastest-levenshtein';
import type { HintId } from '../diagnostics/hints.js';
import type { Slots } from '../diagnostics/messages.js';
import { Brackets } from './brackets.js';
import type { ErrorContext } from './hints.js';
import { KEYWORDS, type Tokens } from './tokens.js';

/** What other languages call it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  function: 'func',
  fn: 'func',
  def: 'func',
  fun: 'func',
  catch: 'except',
  rescue: 'except',
  switch: 'match',
  class: 'struct',
  interface: 'struct',
  foreach: 'for',
  repeat: 'loop',
  var: 'mut',
  module: 'import',
};

/** Statements whose words can be misspelt; `else if` and others begin with one of them. */
const STATEMENT_WORDS = [...KEYWORDS].filter(
  (word) => !/^(?:int|float|string|bool|in|self|null|impl|let|mut)$/.test(word),
);

interface WordHint {
  readonly id: HintId;
  readonly slots: Slots;
  /** The token of the word. */
  readonly index: number;
}

export function wordHint(error: ErrorContext): WordHint | undefined {
  for (const index of suspects(error)) {
    const written = error.tokens.textOf(index);
    if (written === 'finally') return { id: 'no-finally', slots: {}, index };
    const other = otherWord(written.toLowerCase());
    if (other !== undefined) return { id: 'other-word', slots: { word: other, written }, index };
    const word = nearest(written, [...STATEMENT_WORDS, ...Object.keys(OTHER_WORDS)]);
    if (word !== undefined) return { id: 'did-you-mean', slots: { word: otherWord(word) ?? word }, index };
  }
  return undefined;
}

function otherWord(word: string): string | undefined {
  return Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
}

/** Names that may stand in place of a keyword. */
function suspects({ tokens, index, key, holds }: ErrorContext): number[] {
  const found: number[] = [];
  if (tokens.kinds[index] === 'identifier' && /^(?:except|start of|in of loop|import after)/.test(key))
    found.push(index);
  if (holds === 'dict' || holds === 'struct literal') {
    const brace = new Brackets(tokens).enclosing(index);
    if (brace !== undefined) found.push(...headerWord(tokens, brace));
  }
  return found;
}

/** The first name of the line of a brace, behind a closing brace if the line begins with one. */
function headerWord(tokens: Tokens, brace: number): number[] {
  let first = brace;
  while (first > 0 && !/[\r\n]/.test(tokens.text.slice(tokens.ends[first - 1], tokens.starts[first]))) {
    if (tokens.is(first - 1, '}') || tokens.is(first - 1, ';') || tokens.is(first - 1, '{')) break;
    first--;
  }
  if (tokens.is(first, '}')) first++;
  return first < brace && tokens.kinds[first] === 'identifier' ? [first] : [];
}

/**
 * The candidate that is the same but for case or two swapped letters, or else the nearest within a third of the
 * length; never a silly guess.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const swapped = [...lower].map(
    (letter, i) => lower.slice(0, i) + lower.slice(i + 1, i + 2) + letter + lower.slice(i + 2),
  );
  const same = candidates.find((candidate) => [lower, ...swapped].includes(candidate.toLowerCase()));
  if (same !== undefined) return same;
  let best: string | undefined;
  let least = Math.floor(written.length / 3) + 1;
  for (const candidate of candidates) {
    const apart = distance(lower, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

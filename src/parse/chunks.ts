/**
 * Where a file can be cut.
 *
 * The parser's memory of what it has tried grows with the text it matches at once, and with it the time, so a file is
 * matched in chunks of one or a few top-level statements. A cut stands where a statement is surely complete: no bracket is open, the token
 * before can end a statement, and the next is a word that nothing can continue with. A cut that turns out to be wrong
 * (`if x > 3` `print(1)` looks like two statements and is a mistake) does no harm: a chunk that stops fitting at its end
 * is matched again together with the next one.
 */
import { isClosing, isOpening } from './brackets.js';
import { endsOperand, type Tokens } from './tokens.js';

const STARTERS: ReadonlySet<string> = new Set(
  (
    'let mut const func return enum match if loop while for break continue try import export from struct spawn ' +
    'test test_setup test_teardown test_group async'
  ).split(' '),
);

/** Small statements are matched together: each match has its own cost. */
const TARGET_SIZE = 200;

/** Indexes of the tokens that begin a chunk, from `first` on. */
export function chunkStarts(tokens: Tokens, first: number): number[] {
  const starts = [first];
  let depth = 0;
  let last = tokens.starts[first]!;
  for (let i = first; i < tokens.length - 1; i++) {
    const start = tokens.starts[i]!;
    if (depth === 0 && i > first && start - last >= TARGET_SIZE && beginsStatement(tokens, i)) {
      starts.push(i);
      last = start;
    }
    if (isOpening(tokens, i)) depth++;
    else if (isClosing(tokens, i) && depth > 0) depth--;
  }
  return starts;
}

function beginsStatement(tokens: Tokens, index: number): boolean {
  const kind = tokens.kinds[index];
  if (kind !== 'identifier' && !(kind === 'keyword' && STARTERS.has(tokens.textOf(index)))) return false;
  const complete =
    endsOperand(tokens, index - 1) ||
    tokens.is(index - 1, ';') ||
    tokens.is(index - 1, 'break') ||
    tokens.is(index - 1, 'continue');
  if (!complete) return false;
  const pathBefore = tokens.is(index - 2, 'from') || tokens.is(index - 2, '.');
  return !(tokens.is(index, 'import') && pathBefore);
}

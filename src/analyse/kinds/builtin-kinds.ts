/** Kinds of what builtins give, from their definitions. */
import type { CatalogueEntry } from '../catalogue.generated.js';
import { ANY, BOOL, type Cell, FLOAT, INT, intKind, type Kind, LENGTH, MAX_SAFE, STRING } from './kind.js';

/** Builtins whose ints have narrower bounds than their definitions say. */
const BOUNDS: Readonly<Record<string, Kind>> = {
  len: LENGTH,
  count_chars: LENGTH,
  index_of: intKind(-1, 2 ** 32),
  has_key: intKind(0, 1),
  get_task_pool_size: LENGTH,
};

const WORDS: Readonly<Record<string, Kind>> = { int: INT, float: FLOAT, bool: BOOL, string: STRING };

const ELEMENTS: Readonly<Record<string, Kind>> = {
  'array<string>': STRING,
  'array<int>': intKind(-MAX_SAFE, MAX_SAFE),
};

/** `array`, `array<dict>`, `array [rest, last]`: an array in any case, of elements in their generic form. */
const ARRAY = /^array(<.*>| \[.*\])?$/;

/** `cellFor` gives the cell of an array that the call makes, the same one each time. */
export function builtinResult(
  name: string,
  entry: CatalogueEntry,
  kinds: readonly Kind[],
  cellFor: () => Cell,
): Kind {
  const bounded = BOUNDS[name] ?? WORDS[entry.returns];
  if (bounded) return bounded;
  const element = name === 'range' ? rangeElement(kinds) : elementOf(entry.returns);
  if (!element) return ANY;
  const cell = cellFor();
  cell.find().admit(element);
  return cell.array;
}

function elementOf(returns: string): Kind | undefined {
  return ELEMENTS[returns] ?? (ARRAY.test(returns) ? ANY : undefined);
}

/** A range goes up from its first bound, or from 0, and ends before the last one; with a step it may go down as well. */
function rangeElement(kinds: readonly Kind[]): Kind {
  const from = kinds.length === 2 ? kinds[0]! : intKind(0, 0);
  const to = kinds.at(-1);
  if (kinds.length > 2 || from.tag !== 'int' || to?.tag !== 'int') return INT;
  return intKind(from.lo, Math.max(from.lo, Math.min(to.hi - 1, from.hi + LONGEST_RANGE)));
}

/** Longer ranges are an error (`runtime-lib/builtins/array-values.ts`). */
const LONGEST_RANGE = 2 ** 27;

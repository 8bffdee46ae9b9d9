/**
 * Counts nesting before anything is matched, so that a program nested too deeply ends in its diagnostic and never in
 * an exhausted stack. A bracket around an expression, a prefix operator and `yield` each put the expression inside one
 * level deeper; blocks count apart.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { BLOCK_NAMES } from '../diagnostics/expectations.js';
import { diagnostic, type MessageId } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import {
  DOT,
  EXCLAMATION_MARK,
  LEFT_BRACE,
  LEFT_BRACKET,
  LEFT_PARENTHESIS,
  MINUS,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  RIGHT_PARENTHESIS,
} from '../syntax/characters.js';
import { isOpening } from './brackets.js';
import { MAX_BLOCK_DEPTH, MAX_EXPRESSION_DEPTH } from './limits.js';
import type { DeepPlace } from './match-tree.js';
import { Structure } from './structure.js';
import { endsOperand, type Tokens } from './tokens.js';

export interface Nesting {
  /** The first place where the program is nested too deeply. */
  readonly excess: Diagnostic | null;
  /** Offsets of deep places; few programs have any. */
  readonly deep: readonly DeepPlace[];
}

/** Brackets between two deep places: the matcher's stack holds several times as many. */
const STRIDE = 40;

const SHALLOW: Nesting = { excess: null, deep: [] };

export function checkNesting(source: Source, tokens: Tokens): Nesting {
  if (isShallow(tokens)) return SHALLOW;
  const structure = new Structure(tokens);
  const deep: DeepPlace[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const excess = blockExcess(structure, tokens, i) ?? expressionExcess(structure, tokens, i);
    if (excess) {
      const span = tokens.spanOf(excess.index);
      const { id, max, what } = excess;
      return { excess: diagnostic(source, id, { max, what }, { at: span.start, span }), deep };
    }
    structure.advance(i);
    const rule = beginsHere(structure, tokens, i);
    if (rule) deep.push({ offset: tokens.starts[i + 1]!, rule });
  }
  return { excess: null, deep };
}

/**
 * Whether brackets and prefix operators are so few that there is no excess and no deep place: true of nearly every
 * program, and found out much faster than what the brackets hold.
 */
function isShallow(tokens: Tokens): boolean {
  const { kinds, starts, text } = tokens;
  let open = 0;
  let mostOpen = 0;
  /** Prefix operators between two operands. */
  let prefixes = 0;
  let mostPrefixes = 0;
  const last = kinds.length - 1;
  for (let i = 0; i < last; i++) {
    const unit = text.charCodeAt(starts[i]!);
    switch (kinds[i]) {
      case 'punctuation':
        if (unit === LEFT_PARENTHESIS || unit === LEFT_BRACKET || unit === LEFT_BRACE) {
          if (++open > mostOpen) mostOpen = open;
        } else if (unit === RIGHT_PARENTHESIS || unit === RIGHT_BRACKET || unit === RIGHT_BRACE) {
          if (open > 0) open--;
        }
        if (unit !== DOT) prefixes = 0;
        break;
      case 'operator':
        if ((unit === MINUS || unit === EXCLAMATION_MARK) && ++prefixes > mostPrefixes)
          mostPrefixes = prefixes;
        break;
      case 'keyword':
        if ((tokens.is(i, 'await') || tokens.is(i, 'yield')) && ++prefixes > mostPrefixes)
          mostPrefixes = prefixes;
        break;
      default:
        prefixes = 0;
    }
  }
  return mostOpen < STRIDE - 1 && (mostOpen + 1) * (mostPrefixes + 1) < MAX_EXPRESSION_DEPTH;
}

const ITEMS: Readonly<Record<string, DeepPlace['rule']>> = {
  array: 'ArrayElement',
  dict: 'DictEntry',
  'struct literal': 'StructEntry',
  match: 'Case',
};

/** What begins behind a token at a level that is to be matched by itself. The arms of a match share one with blocks. */
function beginsHere(structure: Structure, tokens: Tokens, index: number): DeepPlace['rule'] | null {
  if (structure.levelCount < STRIDE || structure.levelCount % STRIDE > 1) return null;
  const { holds, isBlock } = structure.level;
  if (!isOpening(tokens, index) && !(tokens.is(index, ',') && !isBlock)) return null;
  if (isBlock) return 'Statements';
  return ITEMS[holds!] ?? 'Expression';
}

interface Excess {
  readonly id: MessageId;
  readonly max: number;
  readonly what: string;
  readonly index: number;
}

function blockExcess(structure: Structure, tokens: Tokens, index: number): Excess | null {
  if (structure.level.blocks < MAX_BLOCK_DEPTH || !tokens.is(index, '{')) return null;
  const { holds, blocks } = structure.opened(index);
  if (blocks <= MAX_BLOCK_DEPTH) return null;
  return { id: 'blocks-too-deep', max: MAX_BLOCK_DEPTH, what: BLOCK_NAMES[holds!]!, index: index + 1 };
}

function expressionExcess(structure: Structure, tokens: Tokens, index: number): Excess | null {
  const { level } = structure;
  const depth = level.depth + level.prefixes;
  if (depth < MAX_EXPRESSION_DEPTH) return null;
  const excess = (what: string): Excess => ({
    id: 'expression-too-deep',
    max: MAX_EXPRESSION_DEPTH,
    what,
    index,
  });
  if (depth > MAX_EXPRESSION_DEPTH && beginsOperand(structure, tokens, index)) {
    const afterSign = tokens.is(index - 1, '-') || tokens.is(index - 1, '!');
    return excess(level.prefixes > 0 && afterSign ? 'unary expression' : 'expression');
  }
  // Literals count when they begin, other brackets when something stands in them.
  if (tokens.is(index, '[') && !endsOperand(tokens, index - 1)) return excess('array literal');
  if (tokens.is(index, '{') && !structure.opened(index).isBlock) return excess('dictionary literal');
  return null;
}

function beginsOperand(structure: Structure, tokens: Tokens, index: number): boolean {
  switch (tokens.kinds[index]) {
    case 'keyword':
      return structure.isPrefix(index) || endsOperand(tokens, index) || tokens.is(index, 'func');
    case 'operator':
      return structure.isPrefix(index);
    case 'punctuation':
      return tokens.is(index, '(');
    default:
      return true;
  }
}

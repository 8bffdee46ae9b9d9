/**
 * Follows the brackets of a program from token to token and knows what each of them holds: a block of which statement,
 * arguments, a literal. It works on programs that do not match the grammar as well, which is what it is for: nesting is
 * counted before anything is matched, and messages name what encloses an error.
 *
 * What stands before a bracket tells what it opens. Only braces need memory: the word that began the statement.
 */
import { endsOperand, type Tokens } from './tokens.js';

/** An open bracket, or the file as a whole. */
export interface Level {
  /** What the bracket holds, as in the grammar's descriptions `end of …`; null for the file. */
  readonly holds: string | null;
  readonly isBlock: boolean;
  /** Expressions that are open where one begins at this level, that one included. */
  readonly depth: number;
  /** Blocks that are open. */
  readonly blocks: number;
  /** Prefix operators before the operand at hand. */
  prefixes: number;
  /** What the next block at this level will hold. */
  next: string | null;
}

/** Statements and what their blocks hold. The members of the last three are no statements. */
const BLOCKS: Readonly<Record<string, string>> = {
  if: 'if block',
  else: 'else block',
  while: 'while body',
  loop: 'loop body',
  for: 'for body',
  case: 'case',
  default: 'default',
  try: 'try block',
  except: 'except block',
  spawn: 'spawn block',
  test: 'test block',
  test_group: 'test_group block',
  test_setup: 'test_setup block',
  test_teardown: 'test_teardown block',
  match: 'match',
  struct: 'struct body',
  enum: 'enum body',
};
const MEMBER_LISTS: ReadonlySet<string> = new Set(['match', 'struct body', 'enum body']);

/** Words right before a block; after any other word, operator or separator a brace begins a dictionary. */
const BEFORE_BLOCK = /^(?:else|try|loop|spawn|test_setup|test_teardown|int|float|string|bool|:)$/;

export class Structure {
  readonly #levels: Level[] = [{ holds: null, isBlock: false, depth: 1, blocks: 0, prefixes: 0, next: null }];

  constructor(private readonly tokens: Tokens) {}

  get level(): Level {
    return this.#levels.at(-1)!;
  }

  get levelCount(): number {
    return this.#levels.length;
  }

  /** From the innermost to the outermost. */
  get levels(): readonly Level[] {
    return this.#levels.toReversed();
  }

  /** The level that an opening bracket begins. */
  opened(index: number): Level {
    const { depth, prefixes, blocks, next } = this.level;
    const inner = { isBlock: false, depth: depth + prefixes + 1, blocks, prefixes: 0, next: null };
    switch (this.tokens.textOf(index)) {
      case '(':
        return { ...inner, ...this.#parentheses(index) };
      case '[':
        return { ...inner, holds: endsOperand(this.tokens, index - 1) ? 'index' : 'array' };
    }
    if (next === null || !this.#beginsBlock(index)) {
      return { ...inner, holds: this.tokens.kinds[index - 1] === 'identifier' ? 'struct literal' : 'dict' };
    }
    const isBlock = !MEMBER_LISTS.has(next);
    return {
      ...inner,
      holds: next,
      isBlock,
      // The body of a function expression is part of an expression; other blocks begin anew.
      depth: next === 'lambda body' ? inner.depth : depth,
      blocks: isBlock ? blocks + 1 : blocks,
    };
  }

  advance(index: number): void {
    const { tokens, level } = this;
    switch (tokens.kinds[index]) {
      case 'punctuation':
        this.#punctuation(index);
        break;
      case 'keyword':
        this.#keyword(index);
        break;
      case 'operator':
        level.prefixes = this.isPrefix(index) ? this.#prefixesBefore(index) + 1 : 0;
        break;
      default:
        if (endsOperand(tokens, index - 1)) level.prefixes = 0;
    }
  }

  isPrefix(index: number): boolean {
    const { tokens } = this;
    if (tokens.is(index, '-')) return !endsOperand(tokens, index - 1);
    return tokens.is(index, '!') || tokens.is(index, 'await') || tokens.is(index, 'yield');
  }

  /** Behind an operand a prefix operator or a keyword begins a statement. */
  #prefixesBefore(index: number): number {
    return endsOperand(this.tokens, index - 1) ? 0 : this.level.prefixes;
  }

  #punctuation(index: number): void {
    switch (this.tokens.textOf(index)) {
      case '(':
      case '[':
      case '{': {
        const { level } = this;
        const opened = this.opened(index);
        if (opened.holds === level.next) level.next = null;
        this.#levels.push(opened);
        break;
      }
      case ')':
      case ']':
      case '}':
        if (this.#levels.length > 1) this.#levels.pop();
        break;
      case '.':
        break;
      default:
        this.level.prefixes = 0;
    }
  }

  #keyword(index: number): void {
    const { tokens, level } = this;
    const word = tokens.textOf(index);
    level.prefixes = this.#prefixesBefore(index);
    if (word in BLOCKS) {
      level.next = BLOCKS[word]!;
      level.prefixes = 0;
    } else if (word === 'func') {
      const following = tokens.is(index + 1, '*') ? index + 2 : index + 1;
      level.next = tokens.is(following, '(') ? 'lambda body' : 'function body';
    } else if (this.isPrefix(index)) {
      level.prefixes++;
    }
  }

  #parentheses(index: number): Pick<Level, 'holds'> & Partial<Level> {
    const { tokens } = this;
    const { next } = this.level;
    const before = tokens.textOf(index - 1);
    if (next === 'lambda body' && /^(?:func|\*)$/.test(before))
      return { holds: 'lambda parameters', depth: 0 };
    if (next === 'function body' && /^(?:func|\*)$/.test(tokens.textOf(index - 2))) {
      return { holds: 'parameters', depth: 0 };
    }
    if (!endsOperand(tokens, index - 1)) return { holds: 'parentheses' };
    if (before === 'Ok' || before === 'Err' || before === 'Some' || before === 'throw')
      return { holds: before };
    if (tokens.kinds[index - 1] === 'identifier') {
      if (tokens.is(index - 2, '.')) return { holds: 'method arguments' };
      if (tokens.is(index - 2, '::')) return { holds: 'variant' };
    }
    return { holds: 'arguments' };
  }

  /** Whether a brace can begin the block that is due, rather than a dictionary or a struct literal. */
  #beginsBlock(index: number): boolean {
    const { tokens } = this;
    if (!endsOperand(tokens, index - 1)) return BEFORE_BLOCK.test(tokens.textOf(index - 1));
    const fieldFollows = tokens.kinds[index + 1] === 'identifier' && tokens.is(index + 2, ':');
    return !(fieldFollows && tokens.kinds[index - 1] === 'identifier');
  }
}

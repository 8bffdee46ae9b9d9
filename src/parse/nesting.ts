/**
 * Counts nesting before anything is matched, so that a program nested too deeply ends in its diagnostic and never in
 * an exhausted stack.
 *
 * A bracket around an expression, a prefix operator and `yield` each put the expression inside one level deeper; the
 * body of a function expression goes on counting where it stands. Blocks count apart. Tokens are enough to tell: what
 * stands before a brace says what it opens. In a program that is wrong anyway the count may be off; a mistake in it is
 * then found first.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic, type MessageId } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import { MAX_BLOCK_DEPTH, MAX_EXPRESSION_DEPTH } from './limits.js';
import type { Tokens } from './tokens.js';
import { endsOperand } from './tokens.js';

/** What the next block brace at some level opens. `name` is null for braces that hold no statements. */
interface Opening {
  readonly name: string | null;
  readonly inExpression: boolean;
}

const opening = (name: string | null, inExpression = false): Opening => ({ name, inExpression });

const OPENINGS: ReadonlyMap<string, Opening> = new Map([
  ['if', opening('if block')],
  ['else', opening('else block')],
  ['while', opening('while body')],
  ['loop', opening('loop body')],
  ['for', opening('for loop body')],
  ['match', opening(null)],
  ['struct', opening(null)],
  ['enum', opening(null)],
  ['case', opening('match case block')],
  ['default', opening('match default block')],
  ['try', opening('try block')],
  ['except', opening('except block')],
  ['spawn', opening('spawn block')],
  ['test', opening('test body')],
  ['test_group', opening('test_group body')],
  ['test_setup', opening('test_setup block')],
  ['test_teardown', opening('test_teardown block')],
]);
const FUNCTION = opening('function body');
const LAMBDA = opening('function expression body', true);

/** Words that a block may follow at once; after any other word, operator or separator a brace begins a dictionary. */
const BLOCK_WORDS = /^(?:else|try|loop|spawn|test_setup|test_teardown|int|float|string|bool)$/;

/** An open bracket, or the file. */
interface Level {
  /** Open expressions at the start of an expression here, that one included. */
  readonly depth: number;
  readonly blocks: number;
  /** Prefix operators before the operand at hand. */
  prefixes: number;
  next: Opening | null;
}

/** The first place where the program is nested too deeply. */
export function checkNesting(source: Source, tokens: Tokens): Diagnostic | null {
  return new NestingCheck(source, tokens).run();
}

class NestingCheck {
  readonly #levels: Level[] = [{ depth: 1, blocks: 0, prefixes: 0, next: null }];

  constructor(
    private readonly source: Source,
    private readonly tokens: Tokens,
  ) {}

  run(): Diagnostic | null {
    for (let i = 0; i < this.tokens.length - 1; i++) {
      const found = this.#step(i);
      if (found) return found;
    }
    return null;
  }

  #step(i: number): Diagnostic | null {
    const level = this.#levels.at(-1)!;
    const text = this.tokens.textOf(i);
    const afterOperand = endsOperand(this.tokens, i - 1);
    switch (this.tokens.kinds[i]) {
      case 'punctuation':
        return this.#punctuation(i, text, level, afterOperand);
      case 'operator':
        if (text === '!' || (text === '-' && !afterOperand)) return this.#prefix(i, level);
        level.prefixes = 0;
        return null;
      case 'keyword':
        if (text === 'await' || text === 'yield') return this.#prefix(i, level);
        return this.#word(i, text, level);
      default:
        if (afterOperand) level.prefixes = 0;
        return this.#checkExpression(i, level);
    }
  }

  #punctuation(i: number, text: string, level: Level, afterOperand: boolean): Diagnostic | null {
    switch (text) {
      case '(':
        if (this.#opensParameters(i, level)) {
          this.#levels.push({ ...level, depth: 0, prefixes: 0, next: null });
          return null;
        }
        return this.#checkExpression(i, level) ?? this.#open(level);
      case '[':
        if (!afterOperand && level.depth + level.prefixes >= MAX_EXPRESSION_DEPTH) {
          return this.#tooDeep(i, 'expression-too-deep', MAX_EXPRESSION_DEPTH, 'array literal');
        }
        return this.#open(level);
      case '{':
        return this.#brace(i, level, afterOperand);
      case ')':
      case ']':
      case '}':
        if (this.#levels.length > 1) this.#levels.pop();
        return null;
      case '.':
        return null;
      default:
        level.prefixes = 0;
        return null;
    }
  }

  #word(i: number, word: string, level: Level): Diagnostic | null {
    if (word === 'self' || word === 'null') return this.#checkExpression(i, level);
    const opened = OPENINGS.get(word);
    if (opened) {
      level.next = opened;
      level.prefixes = 0;
    } else if (word === 'func') {
      const name = this.tokens.is(i + 1, '*') ? i + 2 : i + 1;
      level.next = this.tokens.is(name, '(') ? LAMBDA : FUNCTION;
      if (level.next === LAMBDA) return this.#checkExpression(i, level);
    }
    return null;
  }

  #brace(i: number, level: Level, afterOperand: boolean): Diagnostic | null {
    const { next } = level;
    if (next && this.#opensBlock(i, afterOperand)) {
      level.next = null;
      const blocks = level.blocks + (next.name === null ? 0 : 1);
      if (next.name !== null && blocks > MAX_BLOCK_DEPTH) {
        return this.#tooDeep(i + 1, 'blocks-too-deep', MAX_BLOCK_DEPTH, next.name);
      }
      const depth = next.inExpression ? level.depth + level.prefixes + 1 : level.depth;
      this.#levels.push({ depth, blocks, prefixes: 0, next: null });
      return null;
    }
    if (level.depth + level.prefixes >= MAX_EXPRESSION_DEPTH) {
      return this.#tooDeep(i, 'expression-too-deep', MAX_EXPRESSION_DEPTH, 'dictionary literal');
    }
    return this.#open(level);
  }

  /** Whether the brace can begin the block that its level waits for, rather than a dictionary or a struct literal. */
  #opensBlock(i: number, afterOperand: boolean): boolean {
    const { tokens } = this;
    const looksLikeFields = tokens.kinds[i + 1] === 'identifier' && tokens.is(i + 2, ':');
    if (afterOperand) return !(tokens.kinds[i - 1] === 'identifier' && looksLikeFields);
    return tokens.is(i - 1, ':') || BLOCK_WORDS.test(tokens.textOf(i - 1));
  }

  #opensParameters(i: number, level: Level): boolean {
    if (level.next !== LAMBDA && level.next !== FUNCTION) return false;
    const before = this.tokens.textOf(level.next === FUNCTION ? i - 2 : i - 1);
    return before === 'func' || before === '*';
  }

  #open(level: Level): null {
    this.#levels.push({
      depth: level.depth + level.prefixes + 1,
      blocks: level.blocks,
      prefixes: 0,
      next: null,
    });
    return null;
  }

  #prefix(i: number, level: Level): Diagnostic | null {
    const found = this.#checkExpression(i, level);
    level.prefixes++;
    return found;
  }

  #checkExpression(i: number, level: Level): Diagnostic | null {
    if (level.depth + level.prefixes <= MAX_EXPRESSION_DEPTH) return null;
    const afterSign = this.tokens.is(i - 1, '-') || this.tokens.is(i - 1, '!');
    const what = level.prefixes > 0 && afterSign ? 'unary expression' : 'expression';
    return this.#tooDeep(i, 'expression-too-deep', MAX_EXPRESSION_DEPTH, what);
  }

  #tooDeep(i: number, id: MessageId, max: number, what: string): Diagnostic {
    const span = this.tokens.spanOf(i);
    return diagnostic(this.source, id, { max, what }, { at: span.start, span });
  }
}

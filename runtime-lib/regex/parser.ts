/**
 * Reads a pattern. The language is that of the RE2 family in the dialect of Ruff: no look-around, no back-references, so
 * that a pattern can be matched in linear time; classes are Unicode's.
 */

import { readBracket } from './bracket.js';
import { ANY, ASCII_WORD, literal, not, WORD } from './classes.js';
import { readEscape } from './escapes.js';
import { type Flags, Reader } from './reader.js';
import { isTooLarge } from './size.js';
import { type AssertionName, InvalidPattern, invalid, type Node, type Pattern } from './syntax.js';

/** The tree of a pattern, undefined if it is invalid or too large. */
export function parse(source: string): Pattern | undefined {
  try {
    const pattern = new Parser(source).parse();
    return isTooLarge(pattern.root) ? undefined : pattern;
  } catch (error) {
    if (error instanceof InvalidPattern) return undefined;
    throw error;
  }
}

class Parser {
  private readonly reader: Reader;
  private readonly groupNames: (string | undefined)[] = [];

  constructor(pattern: string) {
    this.reader = new Reader(pattern);
  }

  parse(): Pattern {
    const root = this.readChoice();
    return this.reader.isAtEnd ? { root, groupNames: this.groupNames } : invalid();
  }

  /** Alternatives, up to the end or a closing parenthesis. */
  private readChoice(): Node {
    const options = [this.readSequence()];
    while (this.reader.eat('|')) options.push(this.readSequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  private readSequence(): Node {
    const parts: Node[] = [];
    for (;;) {
      this.reader.skipSpace();
      if (this.reader.isAtEnd || this.reader.peek() === '|' || this.reader.peek() === ')') break;
      const atom = this.readAtom();
      if (atom) parts.push(this.readRepetitions(atom));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  /** Repetition operators stack: `a**` is a repetition of a repetition. */
  private readRepetitions(atom: Node): Node {
    let body = atom;
    for (;;) {
      this.reader.skipSpace();
      const range = this.readRange();
      if (!range) return body;
      const greedy = this.reader.eat('?') === this.reader.flags.U;
      body = { kind: 'repeat', body, min: range[0], max: range[1], greedy };
    }
  }

  private readRange(): [min: number, max: number] | undefined {
    if (this.reader.eat('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.reader.eat('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.reader.eat('?')) return [0, 1];
    if (!this.reader.eat('{')) return undefined;
    const [, low, comma, high] = /^\s*(\d+)\s*(,\s*(\d*)\s*)?$/.exec(this.reader.upTo('}')) ?? invalid();
    const min = Number(low);
    const unlimited = Number.POSITIVE_INFINITY;
    const max = comma === undefined ? min : high === '' ? unlimited : Number(high);
    const isTooLarge = min > 0xffff_ffff || (max !== unlimited && max > 0xffff_ffff);
    return max < min || isTooLarge ? invalid() : [min, max];
  }

  /** undefined: flags, which match nothing and cannot be repeated. */
  private readAtom(): Node | undefined {
    const { reader } = this;
    switch (reader.peek()) {
      case '*':
      case '+':
      case '?':
      case '{':
        return invalid();
      case '(':
        reader.skip(1);
        return this.readGroup();
      case '[':
        reader.skip(1);
        return this.set(readBracket(reader));
      case '.':
        reader.skip(1);
        return this.set(this.dot());
      case '^':
        reader.skip(1);
        return this.assertion(this.lineStart());
      case '$':
        reader.skip(1);
        return this.assertion(this.lineEnd());
      case '\\':
        reader.skip(1);
        return this.readAssertion() ?? this.set(readEscape(reader));
      default:
        return this.set(literal(reader.next()));
    }
  }

  private set(source: string): Node {
    return { kind: 'set', source, ignoreCase: this.reader.flags.i };
  }

  private dot(): string {
    const { s, R, u } = this.reader.flags;
    if (!u) return invalid();
    if (s) return ANY;
    return not(R ? '\\r\\n' : '\\n');
  }

  private lineStart(): AssertionName {
    const { m, R } = this.reader.flags;
    if (!m) return 'textStart';
    return R ? 'lineStartOrReturn' : 'lineStart';
  }

  private lineEnd(): AssertionName {
    const { m, R } = this.reader.flags;
    if (!m) return 'textEnd';
    return R ? 'lineEndOrReturn' : 'lineEnd';
  }

  private assertion(name: AssertionName): Node {
    return { kind: 'assertion', name, word: this.reader.flags.u ? WORD : ASCII_WORD };
  }

  /** An escape that matches a position. */
  private readAssertion(): Node | undefined {
    const { reader } = this;
    if (reader.eat('A')) return this.assertion('textStart');
    if (reader.eat('z')) return this.assertion('textEnd');
    if (reader.eat('B')) return this.assertion('notBoundary');
    if (reader.eat('<')) return this.assertion('start');
    if (reader.eat('>')) return this.assertion('end');
    if (!reader.eat('b')) return undefined;
    // `\b{start}` is a boundary, `\b{2}` a repetition.
    if (reader.peek() !== '{' || !/^[A-Za-z-]$/.test(reader.peek(1))) return this.assertion('boundary');
    reader.skip(1);
    const name = reader.upTo('}');
    const isName = name === 'start' || name === 'end' || name === 'start-half' || name === 'end-half';
    return isName ? this.assertion(name) : invalid();
  }

  /** What follows an opening parenthesis. */
  private readGroup(): Node | undefined {
    const { reader } = this;
    const outer = reader.flags;
    let index: number | undefined;
    if (reader.eat('?P<') || (reader.peek(1) === '<' && reader.eat('?<'))) {
      index = this.addGroup(reader.upTo('>'));
    } else if (reader.eat('?')) {
      reader.flags = this.readFlags();
      // The flags hold up to the end of the enclosing group.
      if (reader.eat(')')) return undefined;
      reader.skip(1);
    } else {
      index = this.addGroup(undefined);
    }
    const body = this.readChoice();
    if (!reader.eat(')')) return invalid();
    reader.flags = outer;
    return index === undefined ? body : { kind: 'group', body, index };
  }

  private addGroup(name: string | undefined): number {
    if (name !== undefined) {
      const isName = /^[\p{Alphabetic}_][\p{Alphabetic}\p{M}\p{N}_.[\]]*$/u.test(name);
      if (!isName || this.groupNames.includes(name)) return invalid();
    }
    return this.groupNames.push(name);
  }

  /** `i-s` up to the `:` or `)` that ends it, which is not read. */
  private readFlags(): Flags {
    const { reader } = this;
    const seen = new Set<string>();
    const flags: Record<string, boolean> = { ...reader.flags };
    let last = '';
    let value = true;
    while (reader.peek() !== ':' && reader.peek() !== ')') {
      last = reader.next();
      if (seen.has(last) || !'imsxUuR-'.includes(last)) return invalid();
      seen.add(last);
      if (last === '-') value = false;
      else flags[last] = value;
    }
    const isEmpty = last === '' && reader.peek() === ')';
    return isEmpty || last === '-' ? invalid() : (flags as unknown as Flags);
  }
}

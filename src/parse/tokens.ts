/** Tokens as the scanner finds them: parallel arrays, because a file has many and most are looked at once. */
import type { Span } from '../syntax/ast.js';

export type TokenKind =
  | 'identifier'
  | 'keyword'
  | 'bool'
  | 'int'
  | 'float'
  | 'string'
  | 'interpolated'
  | 'operator'
  | 'punctuation'
  | 'end';

export class Tokens {
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(readonly text: string) {}

  /** Number of tokens, the final `end` included. */
  get length(): number {
    return this.kinds.length;
  }

  push(kind: TokenKind, start: number, end: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Takes tokens out, as if they had not been written. */
  remove(start: number, end: number): void {
    this.kinds.splice(start, end - start);
    this.starts.splice(start, end - start);
    this.ends.splice(start, end - start);
  }

  textOf(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  spanOf(index: number): Span {
    return { start: this.starts[index]!, end: this.ends[index]! };
  }

  is(index: number, text: string): boolean {
    const start = this.starts[index];
    return (
      start !== undefined && this.ends[index]! - start === text.length && this.text.startsWith(text, start)
    );
  }

  /** The first token that starts at or after the offset; the final `end` at the latest. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'let mut const func return enum match case default if else loop while for in break continue try except int float ' +
    'string bool import export from struct impl self null spawn test test_setup test_teardown test_group yield async await'
  ).split(' '),
);

/** Whether an operand can end with this token, so that a following `-` or `{` is no prefix and no dictionary. */
export function endsOperand(tokens: Tokens, index: number): boolean {
  switch (tokens.kinds[index]) {
    case 'identifier':
    case 'bool':
    case 'int':
    case 'float':
    case 'string':
    case 'interpolated':
      return true;
    case 'keyword':
      return tokens.is(index, 'self') || tokens.is(index, 'null');
    case 'punctuation':
      return tokens.is(index, ')') || tokens.is(index, ']') || tokens.is(index, '}');
    case 'operator':
      return tokens.is(index, '?');
    default:
      return false;
  }
}

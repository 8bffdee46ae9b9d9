/** A pattern being read, code point by code point, with the flags that hold at the place. */
import { invalid } from './syntax.js';

export interface Flags {
  /** Case does not matter. */
  readonly i: boolean;
  /** `^` and `$` match at line ends. */
  readonly m: boolean;
  /** `.` matches line ends. */
  readonly s: boolean;
  /** White space and comments are left out. */
  readonly x: boolean;
  /** Repetitions are lazy, and greedy with `?`. */
  readonly U: boolean;
  /** Classes are Unicode's. */
  readonly u: boolean;
  /** A carriage return ends a line, too. */
  readonly R: boolean;
}

export class Reader {
  flags: Flags = { i: false, m: false, s: false, x: false, U: false, u: true, R: false };

  private readonly chars: readonly string[];
  private at = 0;

  constructor(pattern: string) {
    this.chars = Array.from(pattern);
  }

  /** The character at the place, or a later one; `''` past the end. */
  peek(ahead = 0): string {
    return this.chars[this.at + ahead] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.chars.length;
  }

  next(): string {
    return this.chars[this.at++] ?? invalid();
  }

  /** Whether a text stands at the place; then it is passed. */
  eat(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.peek(i) !== text[i]) return false;
    this.at += text.length;
    return true;
  }

  /** The text up to a character, which is passed, too. */
  upTo(end: string): string {
    let text = '';
    while (this.peek() !== end) text += this.next();
    this.at++;
    return text;
  }

  /** What is left. */
  rest(): string {
    return this.chars.slice(this.at).join('');
  }

  skip(count: number): void {
    this.at += count;
  }

  /** Passes white space and comments, where the flag `x` says that they mean nothing. */
  skipSpace(): void {
    if (!this.flags.x) return;
    for (;;) {
      if (/^\p{Pattern_White_Space}/u.test(this.peek())) this.at++;
      else if (this.peek() === '#') while (!this.isAtEnd && this.next() !== '\n');
      else return;
    }
  }
}

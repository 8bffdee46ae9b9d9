/** Which brackets belong together, also in a program where some are missing. */
import type { Tokens } from './tokens.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

export class Brackets {
  /** The other bracket of a pair, by index of token. */
  readonly #partners = new Map<number, number>();

  constructor(private readonly tokens: Tokens) {
    const open: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const text = bracketText(tokens, i);
      if (text === null) continue;
      if (text in CLOSING) open.push(i);
      else this.#close(i, OPENING[text]!, open);
    }
  }

  /** A closing bracket belongs to the nearest open one of its kind; those opened in between are never closed. */
  #close(index: number, opening: string, open: number[]): void {
    const level = open.findLastIndex((i) => this.tokens.is(i, opening));
    if (level < 0) return;
    this.#partners.set(index, open[level]!);
    this.#partners.set(open[level]!, index);
    open.length = level;
  }

  /** Index of the matching bracket, undefined for other tokens and for brackets without one. */
  partner(index: number): number | undefined {
    return this.#partners.get(index);
  }

  /** The innermost bracket that is open before a token. */
  enclosing(index: number): number | undefined {
    for (let i = index - 1; i >= 0; i--) {
      if (isOpening(this.tokens, i)) return i;
      if (isClosing(this.tokens, i)) i = this.#partners.get(i) ?? i;
    }
    return undefined;
  }
}

export function isOpening(tokens: Tokens, index: number): boolean {
  const text = bracketText(tokens, index);
  return text !== null && text in CLOSING;
}

export function isClosing(tokens: Tokens, index: number): boolean {
  const text = bracketText(tokens, index);
  return text !== null && text in OPENING;
}

function bracketText(tokens: Tokens, index: number): string | null {
  if (tokens.kinds[index] !== 'punctuation') return null;
  const text = tokens.text[tokens.starts[index]!]!;
  return text in CLOSING || text in OPENING ? text : null;
}

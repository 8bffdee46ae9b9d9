/**
 * Reads JSON text into Ruff values.
 *
 * `JSON.parse` does not serve: it cannot tell `1` from `1.0`, it rounds ints beyond 2^53, and its errors have neither
 * stable words nor positions. So this is a scanner of its own: one pass over the text, one character of look-ahead.
 * Lines and columns are counted only when an error is reported; until then a position is an index into the text.
 */
import type { Dict } from '../core/dict.js';
import { float } from '../core/float.js';
import { fromBigInt } from '../core/int.js';
import { dictOf } from '../core/literals.js';
import type { RuffArray, Value } from '../core/value.js';
import { JsonError } from './json-error.js';
import { readEscaped } from './json-string.js';

/** Brackets nested deeper than this end the scan. */
const MAX_RECURSION = 127;

/** Ints of so many digits are safe integers. */
const SAFE_DIGITS = 15;

const POWERS_OF_TEN = Array.from({ length: SAFE_DIGITS + 1 }, (_, i) => 10 ** i);

const KEY_SLOTS = 64;

/** What `charCodeAt` gives at the end of the text is no number; this stands for it. */
const END = -1;

const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

export class JsonScanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  /** Keys that were read, by their first two characters. */
  readonly #keys: string[] = new Array(KEY_SLOTS).fill('');
  /** Keys and values of the objects that are not complete. */
  readonly #stack: Value[] = [];
  #top = 0;
  /** Where the most deeply nested value stands; the outermost one has depth 0. */
  deepest = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The one value that the text is. */
  document(): Value {
    const value = this.#value();
    if (this.#skipSpace() !== END) throw this.#error('trailing characters');
    return value;
  }

  /** The next character that is no white space; the scanner stands on it. */
  #skipSpace(): number {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char > 32 || (char !== 32 && char !== 10 && char !== 13 && char !== 9)) {
        this.#at = at;
        return char;
      }
    }
    this.#at = at;
    return END;
  }

  #value(): Value {
    const char = this.#skipSpace();
    switch (char) {
      case QUOTE:
        return this.#string();
      case OPEN_BRACE:
        return this.#object();
      case OPEN_BRACKET:
        return this.#array();
      case 116:
        return this.#word('true', true);
      case 102:
        return this.#word('false', false);
      case 110:
        return this.#word('null', null);
      case END:
        throw this.#error('EOF while parsing a value');
    }
    if (char === MINUS || isDigit(char)) return this.#number(char === MINUS);
    throw this.#error('expected value');
  }

  #word<T>(word: string, value: T): T {
    const start = this.#at;
    if (this.#text.startsWith(word, start)) {
      this.#at = start + word.length;
      return value;
    }
    while (this.#text[this.#at] === word[this.#at - start]) this.#at++;
    throw this.#error(this.#at < this.#text.length ? 'expected ident' : 'EOF while parsing a value');
  }

  #array(): RuffArray {
    const items: RuffArray = [];
    this.#enter();
    let char = this.#skipSpace();
    while (char !== CLOSE_BRACKET) {
      if (char === END) throw this.#error('EOF while parsing a list');
      items.push(this.#value());
      char = this.#skipSpace();
      if (char === COMMA) char = this.#afterComma(CLOSE_BRACKET);
      else if (char !== CLOSE_BRACKET && char !== END) throw this.#error('expected `,` or `]`');
    }
    this.#leave(items.length);
    return items;
  }

  #object(): Dict {
    // Collected on a stack of all objects, so that each gets an array of its own size.
    const stack = this.#stack;
    const base = this.#top;
    this.#enter();
    let char = this.#skipSpace();
    while (char !== CLOSE_BRACE) {
      if (char === END) throw this.#error('EOF while parsing an object');
      if (char !== QUOTE) throw this.#error('key must be a string');
      stack[this.#top++] = this.#key();
      char = this.#skipSpace();
      if (char === END) throw this.#error('EOF while parsing an object');
      if (char !== COLON) throw this.#error('expected `:`');
      this.#at++;
      const value = this.#value();
      stack[this.#top++] = value;
      char = this.#skipSpace();
      if (char === COMMA) char = this.#afterComma(CLOSE_BRACE);
      else if (char !== CLOSE_BRACE && char !== END) throw this.#error('expected `,` or `}`');
    }
    const entries = stack.slice(base, this.#top);
    this.#top = base;
    this.#leave(entries.length);
    return dictOf(entries);
  }

  #enter(): void {
    if (this.#depth === MAX_RECURSION) throw this.#error('recursion limit exceeded');
    this.#depth++;
    this.#at++;
  }

  #leave(size: number): void {
    if (size > 0 && this.#depth > this.deepest) this.deepest = this.#depth;
    this.#depth--;
    this.#at++;
  }

  #afterComma(close: number): number {
    this.#at++;
    const char = this.#skipSpace();
    if (char === close) throw this.#error('trailing comma');
    if (char === END) throw this.#error('EOF while parsing a value');
    return char;
  }

  /** Ints are numbers without fraction and exponent that 64 bits hold; `-0` is a float. */
  #number(negative: boolean): Value {
    const text = this.#text;
    const start = this.#at;
    const first = negative ? start + 1 : start;
    let at = first;
    let value = 0;
    let char = text.charCodeAt(at);
    while (isDigit(char)) {
      value = value * 10 + (char - ZERO);
      char = text.charCodeAt(++at);
    }
    this.#at = at;
    if (at === first) throw this.#missingDigit();
    if (text.charCodeAt(first) === ZERO && at > first + 1) throw this.#error('invalid number', first + 1);
    if (char === DOT || char === 69 || char === 101) return this.#float(start, negative, value, at - first);
    if (negative && value === 0) return float(-0);
    if (at - first <= SAFE_DIGITS) return negative ? -value : value;
    return fromBigInt(BigInt(text.slice(start, at))) ?? this.#floatOf(start);
  }

  /** Goes on after the whole digits, of which there are `digits`. */
  #float(start: number, negative: boolean, whole: number, digits: number): Value {
    const text = this.#text;
    if (text.charCodeAt(this.#at) === DOT) {
      const first = ++this.#at;
      const all = this.#digits(whole);
      const places = this.#at - first;
      const next = text.charCodeAt(this.#at);
      // Both are exact, so their quotient is rounded once, as the decimal has to be.
      if (digits + places <= SAFE_DIGITS && next !== 69 && next !== 101) {
        const value = all / POWERS_OF_TEN[places]!;
        return float(negative ? -value : value);
      }
    }
    const char = text.charCodeAt(this.#at);
    if (char === 69 || char === 101) {
      const sign = text.charCodeAt(++this.#at);
      if (sign === PLUS || sign === MINUS) this.#at++;
      this.#digits(0);
    }
    return this.#floatOf(start);
  }

  #floatOf(start: number): Value {
    const value = Number(this.#text.slice(start, this.#at));
    if (!Number.isFinite(value)) throw this.#error('number out of range', this.#at, 0);
    return float(value);
  }

  /** Reads at least one digit, and gives the number with those before it; not exact for more than `SAFE_DIGITS`. */
  #digits(before: number): number {
    const text = this.#text;
    const start = this.#at;
    let value = before;
    let at = start;
    for (let char = text.charCodeAt(at); isDigit(char); char = text.charCodeAt(++at)) {
      value = value * 10 + (char - ZERO);
    }
    this.#at = at;
    if (at === start) throw this.#missingDigit();
    return value;
  }

  #missingDigit(): JsonError {
    return this.#error(this.#at < this.#text.length ? 'invalid number' : 'EOF while parsing a value');
  }

  /** A string that a key before it most likely was as well: data is mostly many records of one kind. */
  #key(): string {
    const text = this.#text;
    const start = this.#at + 1;
    const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & (KEY_SLOTS - 1);
    const known = this.#keys[slot]!;
    if (known !== '' && text.startsWith(known, start) && text.charCodeAt(start + known.length) === QUOTE) {
      this.#at = start + known.length + 1;
      return known;
    }
    const key = this.#string();
    // One with escapes does not stand in the text as it is.
    if (this.#at === start + key.length + 1) this.#keys[slot] = key;
    return key;
  }

  /** The scanner stands on the opening quote. */
  #string(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let char = text.charCodeAt(at);
    while (char >= 32 && char !== QUOTE && char !== BACKSLASH) char = text.charCodeAt(++at);
    if (char === QUOTE) {
      this.#at = at + 1;
      return text.slice(start, at);
    }
    const found = readEscaped(text, start);
    this.#at = found.end;
    return found.text;
  }

  /** The offending text are the `bytes` bytes from `at` on, as far as the text goes. */
  #error(detail: string, at = this.#at, bytes = 1): JsonError {
    return new JsonError(detail, this.#text, at, bytes);
  }
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

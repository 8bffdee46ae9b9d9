/** What follows a backslash, in classes and outside. */
import { literal, not, perlClass, property } from './classes.js';
import type { Reader } from './reader.js';
import { invalid } from './syntax.js';

const CONTROLS: Readonly<Record<string, string>> = { a: '\x07', f: '\f', t: '\t', n: '\n', r: '\r', v: '\v' };

/** Digits of the forms without braces. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** An escape for a character: that character. */
export function readEscapedChar(reader: Reader): string | undefined {
  const letter = reader.peek();
  const control = CONTROLS[letter];
  if (control) {
    reader.skip(1);
    return control;
  }
  if (letter in HEX_DIGITS) return readHex(reader);
  // All punctuation may be escaped, white space as well; only these two mean something.
  if (/^[\0-\x7f]$/.test(letter) && !/[0-9A-Za-z<>]/.test(letter)) return reader.next();
  return undefined;
}

function readHex(reader: Reader): string {
  const letter = reader.next();
  const count = HEX_DIGITS[letter]!;
  let digits = '';
  if (reader.eat('{')) digits = reader.upTo('}');
  else for (let i = 0; i < count; i++) digits += reader.next();
  const code = /^[0-9A-Fa-f]{1,8}$/.test(digits) ? Number.parseInt(digits, 16) : invalid();
  // Outside of Unicode mode this is a byte, and no character.
  if (letter === 'x' && code > 0x7f && !reader.flags.u) return invalid();
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isSurrogate || code > 0x10ffff ? invalid() : String.fromCodePoint(code);
}

/** An escape for a class, like `\d` or `\p{L}`: its source. */
export function readEscapedClass(reader: Reader): string | undefined {
  const letter = reader.peek();
  if (letter === 'p' || letter === 'P') {
    reader.skip(1);
    const source = property(reader.eat('{') ? reader.upTo('}') : reader.next());
    return letter === 'P' ? not(source) : source;
  }
  const source = /^[dDsSwW]$/.test(letter) ? perlClass(letter, reader.flags.u) : undefined;
  if (source) reader.skip(1);
  return source;
}

/** The source of an escaped character or class. */
export function readEscape(reader: Reader): string {
  const char = readEscapedChar(reader);
  return char === undefined ? (readEscapedClass(reader) ?? invalid()) : literal(char);
}

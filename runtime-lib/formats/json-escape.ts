/** The escapes of JSON strings. */
import { JsonError } from './json-error.js';

interface Escape {
  readonly text: string;
  readonly end: number;
}

/** Reads the escape whose backslash stands at `at`; a pair of surrogate escapes is one. */
export function readEscape(text: string, at: number): Escape {
  const letter = text[at + 1];
  if (letter === undefined) throw new JsonError('EOF while parsing a string', text, at + 1, 0);
  if (letter === 'u') return readUnicode(text, at + 2);
  const plain = simpleEscape(letter);
  if (plain === undefined) throw new JsonError('invalid escape', text, at + 1, 1);
  return { text: plain, end: at + 2 };
}

function simpleEscape(letter: string): string | undefined {
  switch (letter) {
    case '"':
    case '\\':
    case '/':
      return letter;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
  }
  return undefined;
}

function readUnicode(text: string, at: number): Escape {
  const unit = readHex(text, at);
  if (unit < 0xd800 || unit > 0xdfff) return { text: String.fromCharCode(unit), end: at + 4 };
  if (unit >= 0xdc00) throw loneSurrogate(text, at);
  for (const [offset, expected] of ['\\', 'u'].entries()) {
    const found = text[at + 4 + offset];
    if (found === expected) continue;
    const detail = found === undefined ? 'EOF while parsing a string' : 'unexpected end of hex escape';
    throw new JsonError(detail, text, at + 4 + offset, 1);
  }
  const trailing = readHex(text, at + 6);
  if (trailing < 0xdc00 || trailing > 0xdfff) throw loneSurrogate(text, at + 6);
  return { text: String.fromCharCode(unit, trailing), end: at + 10 };
}

function readHex(text: string, at: number): number {
  const digits = text.slice(at, at + 4);
  if (/^[0-9a-f]{4}$/i.test(digits)) return Number.parseInt(digits, 16);
  // Four bytes must follow, not four characters.
  if (new TextEncoder().encode(digits).length < 4) {
    throw new JsonError('EOF while parsing a string', text, text.length, 0);
  }
  throw new JsonError('invalid escape', text, at, 4);
}

function loneSurrogate(text: string, at: number): JsonError {
  return new JsonError('lone leading surrogate in hex escape', text, at, 4);
}

/**
 * JSON strings that are more than a slice of the text: they have escapes, or something is wrong with them.
 *
 * The engine decodes them, which is far quicker than a loop here. What it refuses is walked through to say why and where,
 * and so are escapes of surrogates, of which it accepts single ones.
 */
import { JsonError } from './json-error.js';

interface Found {
  readonly text: string;
  /** The index after what was read. */
  readonly end: number;
}

/** Reads the string whose first character stands at `start`, after the opening quote. */
export function readEscaped(text: string, start: number): Found {
  const end = closingQuote(text, start);
  const literal = text.slice(start - 1, end);
  if (end > 0 && !/\\u[dD][89a-fA-F]/.test(literal)) {
    try {
      return { text: JSON.parse(literal), end };
    } catch {
      // The walk finds the error that the language reports.
    }
  }
  return walk(text, start);
}

/** The index after the quote that ends the string, -1 if none does. */
function closingQuote(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 34) return at + 1;
    if (char === 92) at++;
  }
  return -1;
}

function walk(text: string, start: number): Found {
  let result = '';
  let at = start;
  for (let char = text[at]; char !== '"'; char = text[at]) {
    if (char === undefined) throw new JsonError('EOF while parsing a string', text, at, 0);
    if (char < ' ') {
      throw new JsonError('control character (\\u0000-\\u001F) found while parsing a string', text, at, 1);
    }
    const found = char === '\\' ? readEscape(text, at) : { text: char, end: at + 1 };
    result += found.text;
    at = found.end;
  }
  return { text: result, end: at + 1 };
}

/** Reads the escape whose backslash stands at `at`; a pair of surrogate escapes is one. */
function readEscape(text: string, at: number): Found {
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

function readUnicode(text: string, at: number): Found {
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

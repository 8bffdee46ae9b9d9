/** Scans a string literal from its opening quote, interpolations included. */
import { MAX_STRING_LENGTH } from './limits.js';
import type { Report } from './scan.js';
import { ESCAPES, interpolationEnd } from './strings.js';

export interface ScannedString {
  readonly end: number;
  readonly interpolated: boolean;
}

/** Characters that mean themselves. Halves of characters are left to the loop, which counts whole ones. */
const PLAIN = /[^"\\$\r\n\ud800-\udfff]+/y;

export function scanString(text: string, start: number, report: Report): ScannedString {
  let interpolated = false;
  let length = 0;
  let tooLong = false;
  /** Escapes count, but only a plain character can be one too many. */
  const count = (characters: number): void => {
    length += characters;
    if (length <= MAX_STRING_LENGTH || tooLong) return;
    report('string-too-long', { max: MAX_STRING_LENGTH }, start, start + 1);
    tooLong = true;
  };
  for (let i = start + 1; i < text.length; ) {
    PLAIN.lastIndex = i;
    if (PLAIN.test(text)) {
      count(PLAIN.lastIndex - i);
      i = PLAIN.lastIndex;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i)!);
    if (character === '"') return { end: i + 1, interpolated };
    if (character === '\n' || character === '\r') {
      report('unterminated-string', {}, start, i);
      return { end: i, interpolated };
    }
    if (character === '\\') {
      if (i + 1 >= text.length) break;
      i = scanEscape(text, i, report);
      length++;
    } else if (text.startsWith('${', i)) {
      const end = interpolationEnd(text, i + 2);
      if (end < 0) {
        report('unterminated-interpolation', {}, start, i + 2);
        return { end: text.length, interpolated: true };
      }
      interpolated = true;
      length = 0;
      i = end + 1;
    } else {
      count(1);
      i += character.length;
    }
  }
  report('unterminated-string', {}, start, text.length);
  return { end: text.length, interpolated };
}

/** The error is reported at the character after the backslash. */
function scanEscape(text: string, backslash: number, report: Report): number {
  const character = String.fromCodePoint(text.codePointAt(backslash + 1)!);
  const end = backslash + 1 + character.length;
  if (!(character in ESCAPES)) report('invalid-escape', { character }, backslash, end, backslash + 1);
  return end;
}

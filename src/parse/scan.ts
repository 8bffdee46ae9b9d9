/**
 * The scanner runs before the parser. It finds everything that is wrong with single tokens, all of it in one go, so
 * that the grammar only ever sees well-formed ones; and it finds where tokens begin, from which chunks, nesting and
 * error positions are derived. What tokens *mean* is the grammar's business alone.
 */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic, type MessageId, type Slots } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import { HASH, QUOTE } from '../syntax/characters.js';
import { lexicalHint } from './lexical-hints.js';
import { MAX_IDENTIFIER_LENGTH, MAX_NUMBER_LENGTH } from './limits.js';
import { scanString } from './scan-string.js';
import { KEYWORDS, type TokenKind, Tokens } from './tokens.js';

export interface Scan {
  readonly tokens: Tokens;
  readonly diagnostics: readonly Diagnostic[];
}

const LINE_END = /[\r\n]|$/g;
const WORD = /[A-Za-z_][A-Za-z0-9_]*(?:[\p{Alphabetic}\p{N}_]+)?/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?/y;
/** Letters right behind a number spoil it. */
const NUMBER_TAIL = /[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*/uy;
const OPERATOR = /\.\.\.|[:+\-*/%=!<>]=|&&|\|\||\|>|\?\?|\?\.|->|::|[+\-*/%=!<>?&|]/y;

/** What an ASCII character can begin. */
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const BRACKET = 4;
const SIGN = 5;
const BEGINS = new Uint8Array(128);
for (const [kind, characters] of [
  [BLANK, ' \t\r\n'],
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'],
  [DIGIT, '0123456789'],
  [BRACKET, '(){}[],;'],
  [SIGN, '+-*/%=!<>?&|:.'],
] as const) {
  for (let i = 0; i < characters.length; i++) BEGINS[characters.charCodeAt(i)] = kind;
}

const LARGEST_INT = 9223372036854775807n;
const INT_DIGITS = 19;

/** Reports what is wrong with the text from `start` to `end`. */
export type Report = (id: MessageId, slots: Slots, start: number, end: number, at?: number) => void;

/** Scans a part of a file; offsets count from the file's start. */
export function scan(source: Source, start: number, end: number): Scan {
  // The text ends where the part ends, so that no token can run over it.
  const text = end === source.text.length ? source.text : source.text.slice(0, end);
  const tokens = new Tokens(text);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (id, slots, from, to, at = from) => {
    diagnostics.push(
      diagnostic(source, id, slots, {
        at,
        span: { start: from, end: to },
        hint: lexicalHint(id, slots, text, from),
      }),
    );
  };
  for (let i = start; i < end; ) i = scanToken(text, i, tokens, report);
  tokens.push('end', end, end);
  return { tokens, diagnostics };
}

/** Scans one token, blank or comment, and gives the offset behind it. */
function scanToken(text: string, start: number, tokens: Tokens, report: Report): number {
  const unit = text.charCodeAt(start);
  switch (unit < 128 ? BEGINS[unit] : 0) {
    case BLANK:
      return endOfBlanks(text, start);
    case LETTER: {
      const end = endOfWord(text, start);
      tokens.push(wordKind(text, start, end, report), start, end);
      return end;
    }
    case DIGIT:
      return scanNumber(text, start, endOf(NUMBER, text, start), tokens, report);
    case BRACKET:
      tokens.push('punctuation', start, start + 1);
      return start + 1;
    case SIGN:
      return scanSign(text, start, tokens, report);
  }
  if (unit === HASH) return endOfLine(text, start);
  if (unit !== QUOTE) return scanStranger(text, start, report);
  const { end, interpolated } = scanString(text, start, report);
  tokens.push(interpolated ? 'interpolated' : 'string', start, end);
  return end;
}

function endOfBlanks(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && BEGINS[text.charCodeAt(end)] === BLANK) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit >= 128) return endOf(WORD, text, start);
    const kind = BEGINS[unit];
    if (kind !== LETTER && kind !== DIGIT) break;
  }
  return end;
}

/** An operator, a dot or colon, or a comment. */
function scanSign(text: string, start: number, tokens: Tokens, report: Report): number {
  if (text.startsWith('//', start)) return endOfLine(text, start);
  if (text.startsWith('/*', start)) {
    const close = text.indexOf('*/', start + 2);
    if (close >= 0) return close + 2;
    report('unterminated-comment', {}, start, start + 2);
    return text.length;
  }
  const end = endOf(OPERATOR, text, start);
  tokens.push(end > 0 ? 'operator' : 'punctuation', start, end > 0 ? end : start + 1);
  return end > 0 ? end : start + 1;
}

function endOfLine(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)!.index;
}

function wordKind(text: string, start: number, end: number, report: Report): TokenKind {
  if (end - start > MAX_IDENTIFIER_LENGTH && [...text.slice(start, end)].length > MAX_IDENTIFIER_LENGTH) {
    report('identifier-too-long', { max: MAX_IDENTIFIER_LENGTH }, start, end);
  }
  const word = text.slice(start, end);
  if (word === 'true' || word === 'false') return 'bool';
  return KEYWORDS.has(word) ? 'keyword' : 'identifier';
}

function scanNumber(text: string, start: number, digitsEnd: number, tokens: Tokens, report: Report): number {
  const tailEnd = endOf(NUMBER_TAIL, text, digitsEnd);
  const end = Math.max(digitsEnd, tailEnd);
  const digits = text.slice(start, end);
  const isFloat = digits.includes('.');
  if (digits.length > MAX_NUMBER_LENGTH) report('number-too-long', { max: MAX_NUMBER_LENGTH }, start, end);
  else if (tailEnd > 0) report('malformed-number', { number: digits }, start, end);
  else if (
    isFloat ? Number(digits) === Infinity : digits.length >= INT_DIGITS && BigInt(digits) > LARGEST_INT
  ) {
    report('number-overflow', { number: digits }, start, end);
  }
  tokens.push(isFloat ? 'float' : 'int', start, end);
  return end;
}

function scanStranger(text: string, start: number, report: Report): number {
  const character = String.fromCodePoint(text.codePointAt(start)!);
  const end = start + character.length;
  if (character === '\0') report('null-byte', {}, start, end);
  else report('invalid-character', { character }, start, end);
  return end;
}

/** Where the pattern stops matching, or -1 if it does not match here. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * The scanner runs before the parser. It finds everything that is wrong with single tokens, all of it in one go, so
 * that the grammar only ever sees well-formed ones; and it finds where tokens begin, from which chunks, nesting and
 * error positions are derived. What tokens *mean* is the grammar's business alone.
 */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic, type MessageId, type Slots } from '../diagnostics/messages.js';
import type { Source } from '../source.js';
import { lexicalHint } from './lexical-hints.js';
import { MAX_IDENTIFIER_LENGTH, MAX_NUMBER_LENGTH } from './limits.js';
import { scanString } from './scan-string.js';
import { KEYWORDS, type TokenKind, Tokens } from './tokens.js';

export interface Scan {
  readonly tokens: Tokens;
  readonly diagnostics: readonly Diagnostic[];
}

const BLANK = /[ \t\r\n]+/y;
const LINE_COMMENT = /(?:#|\/\/)[^\r\n]*/y;
const BLOCK_COMMENT = /\/\*.*?\*\//sy;
const WORD = /[A-Za-z_][A-Za-z0-9_]*(?:[\p{Alphabetic}\p{N}_]+)?/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?/y;
/** Letters right behind a number spoil it. */
const NUMBER_TAIL = /[\p{Alphabetic}_][\p{Alphabetic}\p{N}_]*/uy;
const OPERATOR = /\.\.\.|[:+\-*/%=!<>]=|&&|\|\||\|>|\?\?|\?\.|->|::|[+\-*/%=!<>?&|]/y;
const PUNCTUATION = /[(){}[\],;:.]/y;

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
  const found = (kind: TokenKind, end: number): number => {
    tokens.push(kind, start, end);
    return end;
  };
  const after = (pattern: RegExp): number => endOf(pattern, text, start);

  let end = after(BLANK);
  if (end > 0) return end;
  end = after(WORD);
  if (end > 0) return found(wordKind(text, start, end, report), end);
  if ((end = after(LINE_COMMENT)) > 0) return end;
  if (text.startsWith('/*', start)) {
    if ((end = after(BLOCK_COMMENT)) > 0) return end;
    report('unterminated-comment', {}, start, start + 2);
    return text.length;
  }
  if ((end = after(OPERATOR)) > 0) return found('operator', end);
  if ((end = after(PUNCTUATION)) > 0) return found('punctuation', end);
  if (text[start] === '"') {
    const string = scanString(text, start, report);
    return found(string.interpolated ? 'interpolated' : 'string', string.end);
  }
  if ((end = after(NUMBER)) > 0) return scanNumber(text, start, end, tokens, report);
  return scanStranger(text, start, report);
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

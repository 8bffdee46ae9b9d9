/**
 * The catalogue of what is said about source texts: one place a message. What the grammar expects, and did not find,
 * has a catalogue of its own in `expectations.ts`.
 */
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';
import type { Diagnostic, Label, Subsystem } from './diagnostic.js';

interface Code {
  readonly subsystem: Subsystem;
  readonly help: string;
  readonly explanation: string;
}

const LEXICAL_HELP = 'Fix the lexical error in source and run again.';

/** What every diagnostic with a code shares. */
export const CODES = {
  RUFLEX001: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'The character has no meaning outside strings and comments.',
  },
  RUFLEX002: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'The file holds a zero byte; it may not be a text file.',
  },
  RUFLEX003: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation:
      'A string ends with a double quote on the line where it begins, an interpolation with its brace.',
  },
  RUFLEX004: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'A block comment runs to the first `*/`. Comments do not nest.',
  },
  RUFLEX005: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'The escapes are \\n, \\t, \\r, \\\\, \\" and \\$.',
  },
  RUFLEX006: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'Integers have 64 bits: the largest is 9223372036854775807.',
  },
  RUFLEX007: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'Numbers are written with decimal digits and at most one point between digits.',
  },
  RUFLEX008: { subsystem: 'lexer', help: LEXICAL_HELP, explanation: 'Names have at most 256 characters.' },
  RUFLEX009: {
    subsystem: 'lexer',
    help: LEXICAL_HELP,
    explanation: 'A string literal has at most 8192 characters of text; join shorter ones with `+`.',
  },
  RUFLEX010: { subsystem: 'lexer', help: LEXICAL_HELP, explanation: 'Numbers have at most 512 characters.' },
  RUFPARSE001: {
    subsystem: 'parser',
    help: 'Fix the parse error and rerun Ruff.',
    explanation: 'The program does not follow the grammar of the language at this point.',
  },
} as const satisfies Record<string, Code>;

export type DiagnosticCode = keyof typeof CODES;

/** What a code means, for codes of the lexer and the parser. */
export function explanationOf(code: string): string | null {
  return Object.hasOwn(CODES, code) ? CODES[code as DiagnosticCode].explanation : null;
}

/** Texts with slots in braces. */
const MESSAGES = {
  'invalid-character': { code: 'RUFLEX001', text: "Invalid character: '{character}'" },
  'null-byte': { code: 'RUFLEX002', text: 'Null byte is not allowed in source' },
  'unterminated-string': { code: 'RUFLEX003', text: 'Unterminated string literal' },
  'unterminated-interpolation': { code: 'RUFLEX003', text: 'Unterminated interpolated string expression' },
  'unterminated-comment': { code: 'RUFLEX004', text: 'Unterminated block comment' },
  'invalid-escape': { code: 'RUFLEX005', text: 'Invalid escape sequence: \\\\{character}' },
  'number-overflow': { code: 'RUFLEX006', text: 'Numeric literal overflow: {number}' },
  'malformed-number': { code: 'RUFLEX007', text: 'Malformed numeric literal: {number}' },
  'identifier-too-long': { code: 'RUFLEX008', text: 'Identifier exceeds max length of {max} characters' },
  'string-too-long': { code: 'RUFLEX009', text: 'String literal exceeds max length of {max} characters' },
  'number-too-long': { code: 'RUFLEX010', text: 'Numeric literal exceeds max length of {max} characters' },
  'source-too-large': {
    code: 'RUFPARSE001',
    text: 'Source size {size} bytes exceeds maximum allowed {max} bytes',
  },
  'expression-too-deep': {
    code: 'RUFPARSE001',
    text: 'Maximum expression nesting depth of {max} exceeded while parsing {what}',
  },
  'blocks-too-deep': {
    code: 'RUFPARSE001',
    text: 'Maximum block nesting depth of {max} exceeded while parsing {what}',
  },
  'array-too-long': { code: 'RUFPARSE001', text: 'Array literal exceeds maximum element count of {max}' },
  'dict-too-long': { code: 'RUFPARSE001', text: 'Dictionary literal exceeds maximum item count of {max}' },
} as const satisfies Record<string, { code: DiagnosticCode; text: string }>;

export type MessageId = keyof typeof MESSAGES;
export type Slots = Readonly<Record<string, string | number>>;

/** Where a diagnostic points, and what may be added to it. */
export interface Place {
  readonly at: number;
  readonly span: Span;
  readonly labels?: readonly Label[];
  readonly hint?: string | undefined;
}

export function fill(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}

export function diagnostic(source: Source, id: MessageId, slots: Slots, place: Place): Diagnostic {
  const { code, text } = MESSAGES[id];
  return error(source, code, fill(text, slots), place);
}

/** An error whose text is ready. */
export function error(source: Source, code: DiagnosticCode, message: string, place: Place): Diagnostic {
  const { subsystem, help } = CODES[code];
  const { at, span, labels, hint } = place;
  return {
    code,
    subsystem,
    severity: 'error',
    message,
    source,
    at,
    span,
    help,
    ...(labels && labels.length > 0 ? { labels } : {}),
    ...(hint === undefined ? {} : { hint }),
  };
}

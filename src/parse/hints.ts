/**
 * Recognises what an author most likely meant. The first rule that applies gives the hint; its text is in the
 * catalogue, `src/diagnostics/hints.ts`.
 */
import { HINTS, type HintId } from '../diagnostics/hints.js';
import { fill, type Slots } from '../diagnostics/messages.js';
import { isClosing } from './brackets.js';
import { Structure } from './structure.js';
import type { Tokens } from './tokens.js';
import { wordHint } from './word-hints.js';

/** The surroundings of an error. Positions count from the token that does not fit. */
export class ErrorContext {
  #holds: string | null | undefined;

  constructor(
    readonly tokens: Tokens,
    readonly index: number,
    /** What was expected: a key of the catalogue of expectations. */
    readonly key: string,
  ) {}

  text(distance = 0): string {
    return this.tokens.textOf(this.index + distance);
  }

  kind(distance = 0): string | undefined {
    return this.tokens.kinds[this.index + distance];
  }

  /** Whether a token touches the one before. */
  touches(distance = 0): boolean {
    return this.tokens.starts[this.index + distance] === this.tokens.ends[this.index + distance - 1];
  }

  /** Whether the token stands on the line of the one before. */
  onSameLine(): boolean {
    return !/[\r\n]/.test(
      this.tokens.text.slice(this.tokens.ends[this.index - 1], this.tokens.starts[this.index]),
    );
  }

  /** What the innermost open bracket holds. */
  get holds(): string | null {
    if (this.#holds === undefined) {
      const structure = new Structure(this.tokens);
      for (let i = 0; i < this.index; i++) structure.advance(i);
      this.#holds = structure.level.holds;
    }
    return this.#holds;
  }

  /** Whether a token stands between the last statement boundary that is easy to see and here. */
  earlier(text: string): boolean {
    for (let i = this.index - 1; i >= 0 && !/^[;{}]$/.test(this.tokens.textOf(i)); i--) {
      if (this.tokens.is(i, text)) return true;
    }
    return false;
  }
}

/** Slots of the hint's text if the rule applies. */
type Rule = (error: ErrorContext) => Slots | boolean;

const HEADERS = /^start of (?:if block|while body|loop body)$/;
const ENTRIES = /^(?:array|dict|struct literal)$/;
const NAME_KEYS =
  /^(?:pattern|loop variable|function name|struct name|enum name|constant name|exception variable|imported name|case pattern|module |name |colon of field|end of (?:parameters|lambda parameters|struct literal|enum body|dict pattern))/;
const CONVERSIONS: Readonly<Record<string, string>> = {
  int: 'to_int',
  float: 'to_float',
  string: 'to_string',
  bool: 'to_bool',
};
const WORD_OPERATORS: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!', is: '==' };
const BIT_FUNCTIONS: Readonly<Record<string, string>> = { '&': 'bit_and(a, b)', '|': 'bit_or(a, b)' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const assigns = (text: string): boolean => text === ':=' || text === '=';

const RULES: readonly (readonly [HintId, Rule])[] = [
  ['one-pattern-per-case', (e) => /of case/.test(e.key) && /^(?:\||\|\||,)$/.test(e.text())],
  [
    'no-arrow-function',
    (e) => (e.text() === '=' && e.text(1) === '>') || (e.text() === '>' && e.text(-1) === '='),
  ],
  ['no-increment', (e) => e.text() === '+' && e.text(-1) === '+' && e.touches() && { operator: '+' }],
  ['no-increment', (e) => e.text(-1) === '-' && e.text(-2) === '-' && e.touches(-1) && { operator: '-' }],
  ['no-power', (e) => e.text() === '*' && e.text(-1) === '*' && e.touches()],
  [
    'no-bit-operator',
    (e) => e.text() in BIT_FUNCTIONS && { operator: e.text(), call: BIT_FUNCTIONS[e.text()]! },
  ],
  ['no-range-operator', (e) => e.text() === '.' && e.text(-1) === '.' && e.touches()],
  ['no-slice', (e) => e.text() === ':' && e.holds === 'index'],
  ['no-ternary', (e) => e.text() === ':' && e.earlier('?')],
  ['no-case-guard', (e) => /of case/.test(e.key) && e.text() === 'if'],
  ['case-colon', (e) => e.key === 'colon of case' && e.text() === '{'],
  [
    'case-text',
    (e) => e.key === 'case pattern' && /^"[A-Za-z_]\w*"$/.test(e.text()) && { name: e.text().slice(1, -1) },
  ],
  ['case-takes-names', (e) => e.key === 'case pattern' && e.kind() !== 'keyword'],
  ['arm-form', (e) => e.key === 'end of match' && e.kind() !== 'end'],
  ['word-operator', wordOperator],
  ['no-in-operator', (e) => e.text() === 'in' && e.key !== 'in of loop' && !e.earlier('for')],
  ['no-self-in-lambda', (e) => e.key === 'end of lambda parameters' && e.text() === 'self'],
  ['no-default-parameter', (e) => /^end of .*parameters$/.test(e.key) && assigns(e.text())],
  ['no-rest-parameter', (e) => /^end of .*parameters$/.test(e.key) && /^(?:\.\.\.|\*)$/.test(e.text())],
  ['unknown-type', (e) => e.text() === ':' && /^(?:value of|end of .*parameters)/.test(e.key)],
  [
    'return-type',
    (e) =>
      /return type$/.test(e.key) ||
      (/^start of (?:function|lambda) body$/.test(e.key) && e.text(-1) === '->'),
  ],
  ['no-spread-argument', (e) => e.text() === '...' && /arguments$/.test(e.holds ?? '')],
  ['no-type-parameters', (e) => e.key === 'start of parameters' && e.text() === '<'],
  ['for-counts', (e) => e.key === 'in of loop' && (assigns(e.text()) || e.text() === ';')],
  ['for-keys', (e) => e.key === 'in of loop' && e.text() === ','],
  ['for-in', (e) => e.key === 'in of loop' || e.key === 'loop variable'],
  ['parenthesise-iterable', (e) => e.key === 'start of for body' && e.kind() === 'operator'],
  ['parenthesise-iterable', (e) => e.key === 'expression' && e.kind() === 'operator' && e.text(-1) === 'in'],
  [
    'compare-with-equals',
    (e) => (HEADERS.test(e.key) || e.key === 'start of match') && assigns(e.text()) && { operator: e.text() },
  ],
  [
    'parenthesise-element',
    (e) => ENTRIES.test(e.holds ?? '') && /^(?:&&|\|\||\?\?|\|>)$/.test(e.text()) && { operator: e.text() },
  ],
  ['parenthesise-variant', (e) => e.text() === '::' || (e.text(-2) === '::' && e.kind() === 'operator')],
  [
    'keyword-key',
    (e) => e.kind() === 'keyword' && e.holds === 'dict' && e.text(1) === ':' && { word: e.text() },
  ],
  ['keyword-field', (e) => e.kind() === 'keyword' && /^\??\.$/.test(e.text(-1)) && { word: e.text() }],
  [
    'type-as-function',
    (e) =>
      e.text(1) === '(' && e.text() in CONVERSIONS && { word: e.text(), convert: CONVERSIONS[e.text()]! },
  ],
  [
    'no-expression-statement',
    (e) => e.key === 'expression' && /^(?:if|match|for|while|loop|try)$/.test(e.text()) && { word: e.text() },
  ],
  ['keyword-as-name', (e) => NAME_KEYS.test(e.key) && e.kind() === 'keyword' && { word: e.text() }],
  [
    'keyword-as-name',
    (e) =>
      assigns(e.text()) &&
      e.kind(-1) === 'keyword' &&
      !/^(?:self|null)$/.test(e.text(-1)) && { word: e.text(-1) },
  ],
  ['self-is-constant', selfAssigned],
  ['assignable-only', (e) => e.key === 'assignable target'],
  [
    'fields-with-colon',
    (e) => e.key === 'colon of dict entry' && e.text() === '=' && e.kind(-3) === 'identifier',
  ],
  ['assignment-is-statement', (e) => assigns(e.text()) && /arguments$|^parentheses$/.test(e.holds ?? '')],
  ['one-name-each', (e) => e.key === 'value of binding' && e.text() === ','],
  ['const-one-name', (e) => e.key === 'constant name' && /^[[{]$/.test(e.text())],
  [
    'value-required',
    (e) => /^start of (?:Ok|Err|Some)$/.test(e.key) && { word: e.key.slice('start of '.length) },
  ],
  ['except-form', (e) => e.key === 'except' || e.key === 'exception variable'],
  ['import-unquoted', (e) => /^module (?:after|path)/.test(e.key) && e.kind() === 'string'],
  ['import-names', (e) => e.key === 'imported name' && e.text() === '*'],
  ['import-dotted', (e) => e.text() === '.' && e.text(-2) === 'import'],
  ['test-name', (e) => e.key === 'test name' || e.key === 'test group name'],
  [
    'stray-closing',
    (e) => e.holds === null && isClosing(e.tokens, e.index) && { opening: OPENING[e.text()]! },
  ],
  ['missing-comma', missingComma],
  [
    'block-required',
    (e) =>
      (HEADERS.test(e.key) || e.key === 'start of else block' || e.key === 'start of for body') &&
      e.kind() !== 'end',
  ],
];

export interface Hint {
  readonly text: string;
  /** The token that the hint is about, if it is not the one that does not fit. */
  readonly about?: number;
}

export function hintFor(tokens: Tokens, index: number, key: string): Hint | undefined {
  const error = new ErrorContext(tokens, index, key);
  const word = wordHint(error);
  if (word) return { text: hint(word.id, word.slots), about: word.index };
  for (const [id, rule] of RULES) {
    const slots = rule(error);
    if (slots !== false) return { text: hint(id, slots === true ? {} : slots) };
  }
  return undefined;
}

export function hint(id: HintId, slots: Slots): string {
  return fill(HINTS[id], slots);
}

/** `a and b`, `not a`: names for the parser, which stops at the word or behind it. */
function wordOperator(error: ErrorContext): Slots | boolean {
  for (const word of [error.text(), error.text(-1)]) {
    const operator = Object.hasOwn(WORD_OPERATORS, word) ? WORD_OPERATORS[word] : undefined;
    if (operator) return { word, operator };
  }
  return false;
}

function selfAssigned(error: ErrorContext): boolean {
  return (
    /^(?::=|[+\-*/%]?=)$/.test(error.text()) && error.earlier('self') && error.key !== 'assignable target'
  );
}

/** Two operands in a row inside a list. */
function missingComma(error: ErrorContext): boolean {
  const list =
    /^end of (?:arguments|method arguments|array|dict|struct literal|.*parameters|enum body)$/.test(
      error.key,
    );
  return (
    list &&
    error.onSameLine() &&
    /^(?:identifier|bool|int|float|string|interpolated)$/.test(error.kind() ?? '')
  );
}

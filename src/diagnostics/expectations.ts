/**
 * What the grammar expects and a program does not have: the other half of the catalogue. The keys are the descriptions
 * of rules in `grammar/ruff.ohm`; a test holds the two together.
 *
 * The texts and positions are those that Ruff programmers know from the reference, whose parser has sometimes stepped
 * over the culprit, or over something that it does not insist on, before it complains. The code frame and the hint
 * point at the culprit itself.
 */

export interface Expectation {
  readonly text: string;
  /** How many tokens behind the first that does not fit the position is, and the token that is `{found}`. */
  readonly behind?: number;
  /** A closing bracket: missing at the end of the file, where in the middle an expression is expected. */
  readonly closes?: true;
  /**
   * The statement breaks off without a word, and the bracket around it complains that it is not closed there; the text
   * is for statements in no bracket. A broken `call` is noticed by the brackets of calls, others by those of blocks.
   */
  readonly breaksOff?: 'statement' | 'call';
  /** Said instead if what is found there would go on as if nothing had happened. */
  readonly unless?: { readonly found: RegExp; readonly text: string };
}

/** Rules `start of X` and `end of X` in the grammar, and the name of X in messages. */
export const BLOCK_NAMES: Readonly<Record<string, string>> = {
  'if block': 'if block',
  'else block': 'else block',
  'while body': 'while body',
  'loop body': 'loop body',
  'for body': 'for loop body',
  match: 'match body',
  case: 'match case block',
  default: 'match default block',
  'try block': 'try block',
  'except block': 'except block',
  'function body': 'function body',
  'lambda body': 'function expression body',
  'struct body': 'struct body',
  'enum body': 'enum body',
  'spawn block': 'spawn block',
  'test block': 'test body',
  'test_group block': 'test_group body',
  'test_setup block': 'test_setup block',
  'test_teardown block': 'test_teardown block',
};

/** Brackets that hold lists: the rule `end of X`, the bracket, and the name of X in messages. */
const LISTS: readonly (readonly [rule: string, bracket: string, name: string])[] = [
  ['parameters', ')', 'function parameter list'],
  ['lambda parameters', ')', 'function expression parameter list'],
  ['arguments', ')', 'function call arguments'],
  ['method arguments', ')', 'method call arguments'],
  ['variant', ')', 'tag expression arguments'],
  ['throw', ')', 'throw(...) arguments'],
  ['Ok', ')', 'Ok(...)'],
  ['Err', ')', 'Err(...)'],
  ['Some', ')', 'Some(...)'],
  ['parentheses', ')', 'parenthesized expression'],
  ['index', ']', 'index expression'],
  ['array', ']', 'array literal'],
  ['dict', '}', 'dictionary literal'],
  ['struct literal', '}', 'struct literal'],
];

function closing(bracket: string, name: string): Expectation {
  return { text: `Expected '${bracket}' to close ${name} but found {found}`, closes: true };
}

const blocks = Object.entries(BLOCK_NAMES).flatMap(([rule, name]) => [
  [`start of ${rule}`, { text: `Expected '{' to start ${name} but found {found}` }] as const,
  [`end of ${rule}`, closing('}', name)] as const,
]);
const lists = LISTS.map(([rule, bracket, name]) => [`end of ${rule}`, closing(bracket, name)] as const);

const value = (word: string): string =>
  `Expected assignment operator (':=' or '=') in ${word} declaration but found {found}`;

const caseBlock = (word: string): string => `Expected '{' to start match ${word} block but found {found}`;

export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ...Object.fromEntries(blocks),
  ...Object.fromEntries(lists),

  expression: { text: 'Expected expression', behind: 1 },
  'end of input': { text: 'Expected expression', behind: 1 },
  'end of interpolation': { text: 'Invalid interpolated string expression' },
  'assignable target': { text: 'Invalid assignment target', behind: 1 },
  'single assignment': {
    text: 'Chained assignment is not supported; split the assignment into separate statements',
  },

  'value of binding': { text: value('let') },
  'value of constant': { text: value('const') },
  'constant name': { text: "Expected constant name after 'const'", behind: 1 },
  pattern: { text: 'Invalid statement', breaksOff: 'statement' },
  'name in dict pattern': { text: value('let') },
  'end of array pattern': {
    text: value('let'),
    unless: { found: /^:?=$/, text: "Expected ']' to close array pattern but found {culprit}" },
  },
  'end of dict pattern': {
    text: value('let'),
    unless: { found: /^:?=$/, text: "Expected '}' to close dictionary pattern but found {culprit}" },
  },
  'name after dots': {
    text: value('let'),
    behind: 1,
    unless: { found: /^:?=$/, text: "Expected name after '...' but found {culprit}" },
  },
  "'<' of Result": { text: "Expected '<' in Result<T, E> type annotation" },
  "',' of Result": { text: "Expected ',' in Result<T, E> type annotation" },
  "'>' of Result": { text: "Expected '>' in Result<T, E> type annotation" },
  "'<' of Option": { text: "Expected '<' in Option<T> type annotation" },
  "'>' of Option": { text: "Expected '>' in Option<T> type annotation" },

  'loop variable': { text: "Expected loop variable name after 'for'", behind: 1 },
  'in of loop': { text: "Expected 'in' in for loop but found {found}" },
  'case pattern': { text: 'Invalid statement', behind: 1, breaksOff: 'statement' },
  'end of case pattern': {
    text: caseBlock('case'),
    behind: 2,
    unless: { found: /^\{$/, text: "Expected ')' to close match case pattern but found {culprit}" },
  },
  'colon of case': {
    text: caseBlock('case'),
    behind: 1,
    unless: { found: /^\{$/, text: "Expected ':' after match case but found {culprit}" },
  },
  'colon of default': {
    text: caseBlock('default'),
    behind: 1,
    unless: { found: /^\{$/, text: "Expected ':' after match default but found {culprit}" },
  },
  except: { text: "Expected 'except' after try block but found {found}" },
  'exception variable': { text: "Expected exception variable after 'except'", behind: 1 },

  'func after async': { text: "Expected 'func' after 'async'" },
  'function name': { text: "Expected function name after 'func'", behind: 1 },
  'start of parameters': { text: "Expected '(' after function name but found {found}" },
  'start of lambda parameters': {
    text: "Expected '(' after 'func' in function expression but found {found}",
  },
  'return type': {
    text: "Expected '{' to start function body but found {found}",
    unless: { found: /^\{$/, text: "Expected return type after '->' but found {culprit}" },
  },
  'lambda return type': {
    text: "Expected '{' to start function expression body but found {found}",
    unless: { found: /^\{$/, text: "Expected return type after '->' but found {culprit}" },
  },
  'struct name': { text: "Expected struct name after 'struct'", behind: 1 },
  'enum name': { text: "Expected enum name after 'enum'", behind: 1 },

  'module after import': { text: "Expected module name after 'import'", behind: 1 },
  'module after from': { text: "Expected module name after 'from'", behind: 1 },
  'module path segment': {
    text: "Expected module path segment after '.' in from-import statement",
    behind: 1,
  },
  'import after module': {
    text: "Expected 'import' after module name in from-import statement but found {found}",
  },
  'imported name': { text: 'Expected imported symbol name', behind: 1 },
  'test name': { text: "Expected test name string after 'test'", behind: 1 },
  'test group name': { text: "Expected group name string after 'test_group'", behind: 1 },

  variant: {
    text: 'Invalid statement',
    behind: 1,
    breaksOff: 'call',
    unless: { found: /^\)$/, text: "Expected variant name after '::' but found {culprit}" },
  },
  'colon of dict entry': { text: "Expected ':' in dictionary literal" },
  'colon of field': closing('}', 'struct literal'),
  'start of Ok': { text: "Expected '(' after 'Ok'" },
  'start of Err': { text: "Expected '(' after 'Err'" },
  'start of Some': { text: "Expected '(' after 'Some'" },
};

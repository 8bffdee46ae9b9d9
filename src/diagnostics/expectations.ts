/**
 * What the grammar expects and a program does not have: the other half of the catalogue. The keys are the descriptions
 * of rules in `grammar/ruff.ohm`; a test holds the two together.
 *
 * `{found}` is the token at which the program stopped fitting. Some messages are reported at the token behind it,
 * because a parser that has already stepped over the culprit reports them so.
 */

export interface Expectation {
  readonly text: string;
  /** The token that the position names: the first that does not fit (the default), or the one behind it. */
  readonly at?: 'next';
  /** What closes, and is therefore missing at the end of the file rather than an expression. */
  readonly closes?: true;
}

/** Rules `start of X` and `end of X` in the grammar, and the name of X in messages. */
const BLOCKS: Readonly<Record<string, string>> = {
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

const blocks = Object.entries(BLOCKS).flatMap(([rule, name]) => [
  [`start of ${rule}`, { text: `Expected '{' to start ${name} but found {found}` }] as const,
  [`end of ${rule}`, closing('}', name)] as const,
]);
const lists = LISTS.map(([rule, bracket, name]) => [`end of ${rule}`, closing(bracket, name)] as const);

const value = (word: string): string =>
  `Expected assignment operator (':=' or '=') in ${word} declaration but found {found}`;

export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ...Object.fromEntries(blocks),
  ...Object.fromEntries(lists),

  expression: { text: 'Expected expression', at: 'next' },
  'end of input': { text: 'Expected expression', at: 'next' },
  'end of interpolation': { text: 'Invalid interpolated string expression' },
  'assignable target': { text: 'Invalid assignment target', at: 'next' },
  'single assignment': {
    text: 'Chained assignment is not supported; split the assignment into separate statements',
  },

  'value of binding': { text: value('let') },
  'value of constant': { text: value('const') },
  'constant name': { text: "Expected constant name after 'const'", at: 'next' },
  pattern: { text: 'Invalid statement', at: 'next' },
  'name in dict pattern': { text: value('let') },
  'end of array pattern': { text: value('let') },
  'end of dict pattern': { text: value('let') },
  'name after dots': { text: "Expected name after '...' but found {found}" },
  "'<' of Result": { text: "Expected '<' in Result<T, E> type annotation" },
  "',' of Result": { text: "Expected ',' in Result<T, E> type annotation" },
  "'>' of Result": { text: "Expected '>' in Result<T, E> type annotation" },
  "'<' of Option": { text: "Expected '<' in Option<T> type annotation" },
  "'>' of Option": { text: "Expected '>' in Option<T> type annotation" },

  'loop variable': { text: "Expected loop variable name after 'for'", at: 'next' },
  'in of loop': { text: "Expected 'in' in for loop but found {found}" },
  'case pattern': { text: 'Invalid statement', at: 'next' },
  'end of case pattern': { text: "Expected '{' to start match case block but found {found}" },
  'colon of case': { text: "Expected '{' to start match case block but found {next}", at: 'next' },
  'colon of default': { text: "Expected '{' to start match default block but found {next}", at: 'next' },
  except: { text: "Expected 'except' after try block but found {found}" },
  'exception variable': { text: "Expected exception variable after 'except'", at: 'next' },

  'func after async': { text: "Expected 'func' after 'async'" },
  'function name': { text: "Expected function name after 'func'", at: 'next' },
  'start of parameters': { text: "Expected '(' after function name but found {found}" },
  'start of lambda parameters': {
    text: "Expected '(' after 'func' in function expression but found {found}",
  },
  'return type': { text: "Expected '{' to start function body but found {found}" },
  'lambda return type': { text: "Expected '{' to start function expression body but found {found}" },
  'struct name': { text: "Expected struct name after 'struct'", at: 'next' },
  'enum name': { text: "Expected enum name after 'enum'", at: 'next' },

  'module after import': { text: "Expected module name after 'import'", at: 'next' },
  'module after from': { text: "Expected module name after 'from'", at: 'next' },
  'module path segment': {
    text: "Expected module path segment after '.' in from-import statement",
    at: 'next',
  },
  'import after module': {
    text: "Expected 'import' after module name in from-import statement but found {found}",
  },
  'imported name': { text: 'Expected imported symbol name', at: 'next' },
  'test name': { text: "Expected test name string after 'test'", at: 'next' },
  'test group name': { text: "Expected group name string after 'test_group'", at: 'next' },

  variant: { text: 'Invalid statement', at: 'next' },
  'colon of dict entry': { text: "Expected ':' in dictionary literal" },
  'colon of field': closing('}', 'struct literal'),
  'start of Ok': { text: "Expected '(' after 'Ok'" },
  'start of Err': { text: "Expected '(' after 'Err'" },
  'start of Some': { text: "Expected '(' after 'Some'" },
};

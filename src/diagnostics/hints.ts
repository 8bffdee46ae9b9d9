/**
 * The catalogue of hints: what the author most likely meant, and how Ruff writes it. When one is given is decided in
 * `src/parse/hints.ts`; what it says is here.
 */
export const HINTS = {
  // Words of other languages, and misspelt ones.
  'did-you-mean': "did you mean '{word}'?",
  'other-word': "Ruff writes '{word}' where this says '{written}'",
  'no-finally': "there is no 'finally'; put the code behind the try statement",
  'keyword-as-name': "'{word}' is a keyword and cannot be a name",
  'keyword-field': '\'{word}\' is a keyword; as a key it is written in brackets: ["{word}"]',
  'keyword-key':
    'keys of a dictionary are expressions and \'{word}\' is a keyword; write it as a string: "{word}"',
  'type-as-function': "'{word}' is a type; the conversion is {convert}(…)",
  'word-operator': "Ruff writes '{operator}' for '{word}'",
  'no-in-operator': 'there is no `in` operator; use contains(collection, value) or has_key(dict, key)',

  // Operators.
  'no-increment': 'there is no {operator}{operator}; write x {operator}= 1',
  'no-power': 'there is no ** operator; use pow(base, exponent)',
  'no-bit-operator':
    "a single '{operator}' means nothing; `{operator}{operator}` is the logical operator, {call} the bitwise one",
  'no-ternary': 'there is no conditional operator; assign inside the branches of an if statement',
  'no-arrow-function': 'functions are written func(x) { return … }',
  'no-range-operator': 'there are no range literals; use range(from, to)',
  'no-slice': 'there are no slices; use slice(array, start, end) or substring(text, start, end)',
  'compare-with-equals': "'{operator}' assigns; compare with ==",
  'parenthesise-element': "elements of literals end before '{operator}'; put the element in parentheses",
  'parenthesise-variant':
    'a variant can stand alone only; next to an operator put it in parentheses: x == (Color::Red)',
  'parenthesise-iterable': 'the header of `for` takes no operators; put the expression in parentheses',
  'no-expression-statement': "'{word}' is a statement and has no value; assign inside its branches",

  // Assignments and names.
  'assignment-is-statement': 'an assignment is a statement of its own; arguments have no names either',
  'self-is-constant': '`self` cannot be changed; build a new value and return it',
  'one-name-each': 'each name needs a statement of its own, or a pattern: let [a, b] := …',
  'const-one-name': '`const` takes a single name; patterns work with `let` and `mut`',
  'assignable-only': 'only a name, a field or an index can be assigned to',
  'unknown-type':
    'types are int, float, string, bool, Result<T, E> and Option<T>; leave other annotations out',
  'return-type': 'return types are int, float, string and bool; leave others out',

  // Functions and calls.
  'no-default-parameter':
    'parameters have no default values; test for null inside, or write a second function',
  'no-rest-parameter': 'there are no rest parameters; take an array',
  'no-self-in-lambda': '`self` is a parameter of methods only',
  'no-spread-argument': 'arguments cannot be spread; pass the array',
  'no-type-parameters': 'functions have no type parameters',
  'missing-comma': 'a comma is missing before this',
  'value-required': "'{word}' holds a value: {word}(…)",

  // Statements.
  'case-takes-names': 'a case is a name, Enum::Variant or Ok(x); compare other values with if and else if',
  'case-text': 'a case is a plain name and matches the string of that text: case {name}:',
  'one-pattern-per-case': 'each case has one pattern',
  'no-case-guard': 'cases have no conditions; use an if statement inside the case',
  'arm-form': 'what stands in a match begins with `case` or `default`: case name: { … }',
  'case-colon': 'a colon stands between the pattern and the block: case name: { … }',
  'for-in': 'a loop is written: for x in collection { … }',
  'for-counts': 'a counting loop is written: for i in range(0, n) { … }',
  'for-keys': 'a loop has one variable; over a dictionary it runs through the keys: for k in d { v := d[k] }',
  'except-form': 'an error is caught with: except e { … }',
  'fields-with-colon': 'fields of a struct literal are written: name: value',
  'import-unquoted':
    'a module is named without quotes: import name; there is no JavaScript package of this name here',
  'import-names': 'there is no import *; use import name, or list the names',
  'import-dotted': 'a dotted module is imported with: from a.b import name',
  'test-name': 'a test has a name in quotes: test "name" { … }',
  'block-required': 'the body stands in braces, even if it is a single statement',
  'stray-closing': "no '{opening}' is open that this could close",

  // Single tokens.
  'double-quotes': 'strings are written in double quotes',
  'plain-quotes': 'these are typographic quotes; strings are written in plain double quotes',
  'decimal-only': 'numbers are decimal; there are no hexadecimal, octal or binary ones',
  'no-separators': 'numbers have no separators: {plain}',
  'no-exponents': 'numbers have no exponents; write the digits, or use pow(10.0, n)',
  'name-starts-with-letter': 'a name cannot begin with a digit',
  'ascii-start': 'a name begins with a letter from a to z, A to Z or _',
  'no-unicode-escape': 'there are no escapes for code points; write the character itself',
  'escaped-backslash': 'a backslash itself is written \\\\',
  'bit-function': 'there is no {character} operator; use {call}',
  'byte-order-mark': 'the file begins with a byte order mark; save it without one',
  'no-decorators': 'there are no decorators',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Ruff that is quoted here.
  'no-templates': 'strings with values are written "text ${value}"',
  'odd-space': 'this is a special space character; use a plain one',
  'computed-minimum': 'the smallest integer is written -9223372036854775807 - 1',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Ruff that is quoted here.
  'quotes-in-interpolation': 'braces are counted inside ${…} also where they stand in quotes',
} as const satisfies Record<string, string>;

export type HintId = keyof typeof HINTS;

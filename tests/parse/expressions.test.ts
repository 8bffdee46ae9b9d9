import { describe, expect, test } from 'vitest';
import { expression, messages } from './support.js';

/** Fully parenthesised text of an expression of names. */
function grouped(text: string): string {
  return expression(text).replace(/Identifier\((\w+)\)/g, '$1');
}

describe('precedence', () => {
  test.each([
    ['a + b * c', 'Binary(+ a Binary(* b c))'],
    ['a * b + c', 'Binary(+ Binary(* a b) c)'],
    ['a - b - c', 'Binary(- Binary(- a b) c)'],
    ['a < b == c', 'Binary(== Binary(< a b) c)'],
    ['a || b && c', 'Logical(|| a Logical(&& b c))'],
    ['a ?? b || c', 'Logical(?? a Logical(|| b c))'],
    ['a |> b ?? c', 'Pipe(a Logical(?? b c))'],
    ['a == b && c != d', 'Logical(&& Binary(== a b) Binary(!= c d))'],
    ['(a + b) * c', 'Binary(* Binary(+ a b) c)'],
    ['-a * b', 'Binary(* Unary(- a) b)'],
    ['!-a', 'Unary(! Unary(- a))'],
    ['a - -b', 'Binary(- a Unary(- b))'],
    ['-a.b', 'Unary(- Field(a b))'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));

  test('long chains lean to the left', () => {
    const text = Array.from({ length: 1000 }, () => 'a').join(' + ');
    expect(grouped(text).startsWith('Binary(+ '.repeat(999))).toBe(true);
  });
});

describe('chains', () => {
  test.each([
    ['a.b.c', 'Field(Field(a b) c)'],
    ['a.b(c)', 'MethodCall(a b [c])'],
    ['a?.b', 'Field(a b optional)'],
    ['a?.b(c)', 'Call(Field(a b optional) [c])'],
    ['(a.b)(c)', 'Call(Field(a b) [c])'],
    ['a(b)(c,)', 'Call(Call(a [b]) [c])'],
    ['a[b][c]', 'Index(Index(a b) c)'],
    ['a?[b]?', 'TryOperator(Index(TryOperator(a) b))'],
    ['a.', 'a'],
    ['a?.', 'a'],
    ['a()?.b', 'Field(Call(a []) b optional)'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));

  test('go on over line ends', () => {
    expect(grouped('a\n  .b()\n  [c]\n  (d)')).toBe('Call(Index(MethodCall(a b []) c) [d])');
  });

  test('end with a struct literal', () => {
    expect(expression('(P { a: b }).c')).toBe('Field(StructLiteral(P [a Identifier(b)]) c)');
    expect(messages('x := P {}.y')).toEqual(['1:11 Expected expression']);
  });
});

describe('await and yield', () => {
  test.each([
    ['await a + b', 'Binary(+ Await(a) b)'],
    ['await a()[b].c', 'Await(Field(Index(Call(a []) b) c))'],
    ['await await a', 'Await(Await(a))'],
    ['-await a', 'Unary(- Await(a))'],
    ['[await a, b]', 'ArrayLiteral([Await(a) b])'],
    ['a + yield b + c', 'Binary(+ a Yield(Binary(+ b c)))'],
    ['await -a', 'Await(Unary(- a))'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));

  test('yield without a value stands before a semicolon or a closing brace only', () => {
    expect(messages('func f() { yield }')).toEqual([]);
    expect(messages('func f() { yield; yield a }')).toEqual([]);
    expect(messages('x := (yield)')).toEqual(['1:13 Expected expression']);
  });
});

describe('literals', () => {
  test.each([
    ['007', 'IntLiteral(7)'],
    ['9007199254740991', 'IntLiteral(9007199254740991)'],
    ['9007199254740993', 'IntLiteral(9007199254740993n)'],
    ['9223372036854775807', 'IntLiteral(9223372036854775807n)'],
    ['1.50', 'FloatLiteral(1.5)'],
    ['2.0', 'FloatLiteral(2)'],
    ['5.', 'IntLiteral(5)'],
    ['true', 'BoolLiteral(value)'],
    ['null', 'NullLiteral()'],
    ['"a\\n\\t\\"\\\\\\$"', 'StringLiteral(a\n\t"\\$)'],
    ['""', 'StringLiteral()'],
    ['"$ $$"', 'StringLiteral($ $$)'],
    ['[]', 'ArrayLiteral([])'],
    ['[1, ...a, 2,]', 'ArrayLiteral([IntLiteral(1) Spread(Identifier(a)) IntLiteral(2)])'],
    ['{}', 'DictLiteral([])'],
    ['{k: 1, ...a}', 'DictLiteral([DictEntry(Identifier(k) IntLiteral(1)) Spread(Identifier(a))])'],
    ['P {}', 'StructLiteral(P [])'],
  ])('%s', (text, tree) => expect(expression(text)).toBe(tree));
});

describe('interpolation', () => {
  test.each([
    ['"a ${b} c"', 'Interpolation([a  Identifier(b)  c])'],
    ['"${d["k"]}"', 'Interpolation([Index(Identifier(d) StringLiteral(k))])'],
    ['"${"in ${1 + 1}"}"', 'Interpolation([Interpolation([in  Binary(+ IntLiteral(1) IntLiteral(1))])])'],
    [
      '"${ {"a": 1}["a"] }"',
      'Interpolation([Index(DictLiteral([DictEntry(StringLiteral(a) IntLiteral(1))]) StringLiteral(a))])',
    ],
    ['"${a // a comment\n}"', 'Interpolation([Identifier(a)])'],
    ['"${a}${b}"', 'Interpolation([Identifier(a) Identifier(b)])'],
    ['"\\${a}"', 'StringLiteral(${a})'],
  ])('%s', (text, tree) => expect(expression(text)).toBe(tree));

  test('counts braces and nothing else', () => {
    expect(messages('print("${"}"}")')).toEqual(['1:14 Unterminated string literal']);
  });
});

describe('Result, Option and variants', () => {
  test.each([
    ['Ok(a)', 'Outcome(Ok Identifier(a))'],
    ['Result::Err(a)', 'Outcome(Err Identifier(a))'],
    ['Option::None', 'Outcome(None null)'],
    ['None', 'Outcome(None null)'],
    ['Color::Red', 'Variant(Color Red null)'],
    ['Shape::Dot()', 'Variant(Shape Dot [])'],
    ['Result::Ok(a, b)', 'Variant(Result Ok [Identifier(a) Identifier(b)])'],
    ['throw(a)', 'Throw([Identifier(a)])'],
    ['throw', 'Identifier(throw)'],
    ['Oks', 'Identifier(Oks)'],
  ])('%s', (text, tree) => expect(expression(text)).toBe(tree));

  test('variants stand next to operators in parentheses only', () => {
    expect(messages('x := a == Color::Red')).toHaveLength(1);
    expect(expression('a == (Color::Red)')).toBe('Binary(== Identifier(a) Variant(Color Red null))');
  });
});

describe('elements of literals', () => {
  test.each(['&&', '||', '??', '|>'])('end before %s', (operator) => {
    expect(messages(`x := [a ${operator} b]`)).toHaveLength(1);
    expect(messages(`x := [(a ${operator} b)]`)).toEqual([]);
    expect(messages(`x := {"k": a ${operator} b}`)).toHaveLength(1);
    expect(messages(`x := P { k: a ${operator} b }`)).toHaveLength(1);
  });
});

test('function expressions', () => {
  expect(expression('async func* (a, b: int,) -> bool { return a }')).toBe(
    'FunctionExpression(Function(null [a b] async generator bool Block([Return(Identifier(a))])))',
  );
  expect(expression('func() {}()')).toBe('Call(FunctionExpression(Function(null [] null Block([]))) [])');
});

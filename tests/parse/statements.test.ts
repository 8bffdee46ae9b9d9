import { describe, expect, test } from 'vitest';
import { messages, outline, parseValid, statement } from './support.js';

function kinds(text: string): string[] {
  return parseValid(text).statements.map(({ kind }) => kind);
}

describe('statements end where they cannot go on', () => {
  test('several on one line', () => {
    expect(kinds('a := 1 b := 2 print(a)')).toEqual(['Assignment', 'Assignment', 'ExpressionStatement']);
    expect(kinds(';; a ;; b ;')).toEqual(['ExpressionStatement', 'ExpressionStatement']);
  });

  test('a line that begins with an operator continues', () => {
    expect(statement('x := 10\n- 3')).toBe(
      'Assignment(Identifier(x) null Binary(- IntLiteral(10) IntLiteral(3)))',
    );
    expect(kinds('return\na')).toEqual(['Return']);
  });

  test('chunks do not change what a file means', () => {
    const line = 'value := compute(1, [2, 3], {"a": 4}) # and a comment to make the line long\n';
    expect(parseValid(line.repeat(500)).statements).toHaveLength(500);
    expect(parseValid(`${line.repeat(50)}from a.b\nimport c\n${line.repeat(50)}`).statements).toHaveLength(
      101,
    );
  });
});

describe('bindings and assignments', () => {
  test.each([
    ['let a: int := 1', 'Binding(let NamePattern(a) IntLiteral(1))'],
    ['mut a = 1', 'Binding(mut NamePattern(a) IntLiteral(1))'],
    ['const A: Result<int, Option<string>> := 1', 'Binding(const NamePattern(A) IntLiteral(1))'],
    [
      'let [a, _, [b], {c}, ...d] := e',
      'Binding(let ArrayPattern([NamePattern(a) IgnorePattern() ArrayPattern([NamePattern(b)] null) DictPattern([c] null)] d) Identifier(e))',
    ],
    ['{a, ...b} := c', 'Binding(let bare DictPattern([a] b) Identifier(c))'],
    ['[...a, b] = c', 'Binding(let bare ArrayPattern([NamePattern(b)] a) Identifier(c))'],
    ['a.b[c] += 1', 'Assignment(Index(Field(Identifier(a) b) Identifier(c)) + IntLiteral(1))'],
    ['a.b(c).d := 1', 'Assignment(Field(MethodCall(Identifier(a) b [Identifier(c)]) d) null IntLiteral(1))'],
    ['{a: 1}', 'ExpressionStatement(DictLiteral([DictEntry(Identifier(a) IntLiteral(1))]))'],
    ['[a]', 'ExpressionStatement(ArrayLiteral([Identifier(a)]))'],
  ])('%s', (text, tree) => expect(statement(text)).toBe(tree));
});

describe('control flow', () => {
  test.each([
    [
      'if a { b } else if c { d } else { e }',
      'If(Identifier(a) Block([ExpressionStatement(Identifier(b))]) If(Identifier(c) Block([ExpressionStatement(Identifier(d))]) Block([ExpressionStatement(Identifier(e))])))',
    ],
    ['while a { break }', 'While(Identifier(a) Block([Break()]))'],
    ['loop { continue }', 'While(null Block([Continue()]))'],
    ['loop while a { }', 'While(Identifier(a) Block([]))'],
    ['for a in b.c() { }', 'For(a MethodCall(Identifier(b) c []) Block([]))'],
    ['for a in await b { }', 'For(a Await(Identifier(b)) Block([]))'],
    [
      'try { a } except e { b }',
      'TryExcept(Block([ExpressionStatement(Identifier(a))]) e Block([ExpressionStatement(Identifier(b))]))',
    ],
    ['spawn { a }', 'Spawn(Block([ExpressionStatement(Identifier(a))]))'],
    [
      'match a { default: {} case Ok(b): {} case Option::None: {} case A::B(c): {} case mon: {} }',
      'Match(Identifier(a) [MatchCase(Ok b Block([])) MatchCase(None null Block([])) MatchCase(A::B c Block([])) MatchCase(mon null Block([]))] Block([]))',
    ],
  ])('%s', (text, tree) => expect(statement(text)).toBe(tree));

  test.each(['if a { }', 'while a { }', 'match a { }', 'for b in a { }', 'if !a { }', 'if b && a { }'])(
    'in a header, %s has a name and an empty block',
    (text) => expect(statement(text)).toContain('Identifier(a)'),
  );

  test('a struct literal in a header shows by its fields', () => {
    expect(statement('for a in P { b: 1 } { }')).toBe('For(a StructLiteral(P [b IntLiteral(1)]) Block([]))');
    expect(statement('if (P {}) { }')).toBe('If(StructLiteral(P []) Block([]) null)');
  });
});

describe('declarations', () => {
  test.each([
    ['func f(a, b: int,) -> string { }', 'FunctionDeclaration(Function(f [a b] string Block([])))'],
    ['async func* f(self) { }', 'FunctionDeclaration(Function(f [self] async generator null Block([])))'],
    ['enum E { A, B, }', 'EnumDeclaration(E [A B])'],
    ['import m', 'Import(m null)'],
    ['from a.b import c, d', 'Import(a.b [c d])'],
    ['export func f() { }', 'Export(FunctionDeclaration(Function(f [] null Block([]))))'],
    [
      'struct S { a b, c: int = 3; d: array, async func m(self) { } }',
      'StructDeclaration(S [a b c d] [Function(m [self] async null Block([]))])',
    ],
    ['test "a" { }', 'Test(test a Block([]))'],
    ['test_group "g" { test_setup { } }', 'Test(group g Block([Test(setup null Block([]))]))'],
  ])('%s', (text, tree) => expect(statement(text)).toBe(tree));

  test('keywords are no names', () => {
    expect(messages('let match := 1')).toEqual(['1:5 Invalid statement']);
    expect(outline(parseValid('let matches := 1').statements)).toContain('matches');
  });
});

test('comments of all kinds', () => {
  expect(kinds('# a\n/// b\n// c\n/* d\n e */ x /* f */ := /**/ 1 # g')).toEqual(['Assignment']);
});

test('an empty file', () => {
  expect(parseValid('').statements).toEqual([]);
  expect(parseValid(' # only a comment').statements).toEqual([]);
});

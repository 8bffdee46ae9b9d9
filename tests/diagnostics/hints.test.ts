import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HINTS } from '../../src/diagnostics/hints.js';
import { nearest } from '../../src/parse/word-hints.js';
import { parseText } from '../parse/support.js';

function hint(text: string): string | undefined {
  const { diagnostics } = parseText(text);
  expect(diagnostics, text).not.toEqual([]);
  return diagnostics[0]!.hint;
}

describe('words', () => {
  test.each([
    ['fucntion add(a) { return a }', "did you mean 'func'?"],
    ['fnuc add(a) { return a }', "did you mean 'func'?"],
    ['whlie a < 3 { a += 1 }', "did you mean 'while'?"],
    ['if a == 1 { b() } esle { c() }', "did you mean 'else'?"],
    ['strcut P { a, b }', "did you mean 'struct'?"],
    ['Match a == 1 { case b: { } }', "did you mean 'match'?"],
    ['if a == 1 { b() } elif c { d() }', "Ruff writes 'else if' where this says 'elif'"],
    ['def add(a) { return a }', "Ruff writes 'func' where this says 'def'"],
    ['switch a { b() }', "Ruff writes 'match' where this says 'switch'"],
    ['try { a() } catch e { }', "Ruff writes 'except' where this says 'catch'"],
    ['try { a() } finally { b() }', "there is no 'finally'; put the code behind the try statement"],
    ['if not a { }', "Ruff writes '!' for 'not'"],
    ['print(a and b)', "Ruff writes '&&' for 'and'"],
    ['if a or b { }', "Ruff writes '||' for 'or'"],
  ])('%s', (text, expected) => expect(hint(text)).toBe(expected));

  test('the misspelt word gets a label', () => {
    const { labels } = parseText('fucntion add(a) {\n    return a\n}').diagnostics[0]!;
    expect(labels).toEqual([{ span: { start: 0, end: 8 }, text: 'this is a name, no keyword' }]);
  });

  test('no silly guesses', () => {
    expect(hint('total { a b }')).toBeUndefined();
    expect(nearest('xyz', ['func', 'for'])).toBeUndefined();
    expect(nearest('FOR', ['form', 'for'])).toBe('for');
    expect(nearest('contniue', ['continue'])).toBe('continue');
  });
});

describe('habits of other languages', () => {
  test.each([
    ['x++', 'no-increment'],
    ['x--\n', 'no-increment'],
    ['x := 2 ** 3', 'no-power'],
    ['x := a & b', 'no-bit-operator'],
    ['x := a | b', 'no-bit-operator'],
    ['x := a ? b : c', 'no-ternary'],
    ['x := func(a) => a', 'no-arrow-function'],
    ['x := (a) => a', 'no-arrow-function'],
    ['for i in 1..4 { }', 'no-range-operator'],
    ['x := a[1:2]', 'no-slice'],
    ['if a = 1 { }', 'compare-with-equals'],
    ['func f(a = 1) { }', 'no-default-parameter'],
    ['func f(...a) { }', 'no-rest-parameter'],
    ['func f<T>(a) { }', 'no-type-parameters'],
    ['f(...a)', 'no-spread-argument'],
    ['f(a = 1)', 'assignment-is-statement'],
    ['let a: array := []', 'unknown-type'],
    ['func f() -> array { }', 'return-type'],
    ['x := if a { 1 } else { 2 }', 'no-expression-statement'],
    ['for k, v in d { }', 'for-keys'],
    ['for i := 0; i < 3 { }', 'for-counts'],
    ['for x of xs { }', 'for-in'],
    ['match x == 1 { case 5: { } }', 'case-takes-names'],
    ['match x == 1 { case "mon": { } }', 'case-text'],
    ['match x == 1 { case a | b: { } }', 'one-pattern-per-case'],
    ['match x == 1 { case a if b: { } }', 'no-case-guard'],
    ['match x == 1 { "a": { } }', 'arm-form'],
    ['match x == 1 { case a { } }', 'case-colon'],
    ['try { } except (e) { }', 'except-form'],
    ['import "mod"', 'import-unquoted'],
    ['import a.b', 'import-dotted'],
    ['from a import *', 'import-names'],
    ['if x in xs { }', 'no-in-operator'],
  ] as const)('%s', (text, id) => expect(hint(text)).toMatch(pattern(HINTS[id])));
});

describe('rules of the language', () => {
  test.each([
    ['let match := 1', 'keyword-as-name'],
    ['match := 1', 'keyword-as-name'],
    ['func from() { }', 'keyword-as-name'],
    ['f(d.from)', 'keyword-field'],
    ['d := {from: 1}', 'keyword-key'],
    ['x := int("5")', 'type-as-function'],
    ['func f(self) { self.x := 1 }', 'self-is-constant'],
    ['f() := 1', 'assignable-only'],
    ['x := func(self) { }', 'no-self-in-lambda'],
    ['x := [a && b]', 'parenthesise-element'],
    ['x := a == B::C', 'parenthesise-variant'],
    ['for x in a + b { }', 'parenthesise-iterable'],
    ['for x in -3 { }', 'parenthesise-iterable'],
    ['let a, b := 1', 'one-name-each'],
    ['const [a] := 1', 'const-one-name'],
    ['x := Ok', 'value-required'],
    ['x := P { a = 1 }', 'fields-with-colon'],
    ['test { }', 'test-name'],
    ['print(1 2)', 'missing-comma'],
    ['if a b()', 'block-required'],
    ['a()\n}', 'stray-closing'],
  ] as const)('%s', (text, id) => expect(hint(text)).toMatch(pattern(HINTS[id])));
});

describe('single tokens', () => {
  test.each([
    ["x := 'a'", 'double-quotes'],
    ['x := “a”', 'plain-quotes'],
    ['x := `a`', 'no-templates'],
    ['@a', 'no-decorators'],
    ['x := a ^ b', 'bit-function'],
    ['x := ~a', 'bit-function'],
    ['x :=\u00a01', 'odd-space'],
    ['\uFEFFx', 'byte-order-mark'],
    ['été := 1', 'ascii-start'],
    ['x := 0xFF', 'decimal-only'],
    ['x := 1_000', 'no-separators'],
    ['x := 1e9', 'no-exponents'],
    ['x := 12abc', 'name-starts-with-letter'],
    ['x := "\\u0041"', 'no-unicode-escape'],
    ['x := "\\d"', 'escaped-backslash'],
    ['x := -9223372036854775808', 'computed-minimum'],
    ['print("${"}"}")', 'quotes-in-interpolation'],
  ] as const)('%s', (text, id) => expect(hint(text)).toMatch(pattern(HINTS[id])));
});

test('every hint can be given', () => {
  // Each text of the catalogue is reached by a case above; this keeps the catalogue from growing dead entries.
  const source = readSource();
  const unused = Object.keys(HINTS).filter((id) => !source.includes(`'${id}'`));
  expect(unused).toEqual([]);
});

function readSource(): string {
  return ['hints', 'word-hints', 'lexical-hints']
    .map((name) => readFileSync(new URL(`../../src/parse/${name}.ts`, import.meta.url), 'utf8'))
    .join('');
}

/** A text of the catalogue with anything in its slots. */
function pattern(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

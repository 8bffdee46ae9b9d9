import { expect, test } from 'vitest';
import { messages, parseText } from './support.js';

function errorLines(text: string): number[] {
  return parseText(text).diagnostics.map(({ source, span }) => source.position(span.start).line);
}

test('every broken statement of a file is reported once', () => {
  const text = [
    'a := [1 2]',
    'print("fine")',
    'b := )',
    'func f(x) {',
    '  let y := ',
    '  if x > 3 print("big")',
    '  return [x && 1]',
    '}',
    'c := {"k" 1}',
    'for x of [1] { print(x) }',
    'print("good")',
    'd := 1 +* 2',
  ].join('\n');
  expect(errorLines(text)).toEqual([1, 3, 5, 6, 7, 9, 10, 12]);
});

test('what is right is kept', () => {
  const { program, diagnostics } = parseText('a := 1\nb := )\nc := 3\n');
  expect(diagnostics).toHaveLength(1);
  expect(program.statements.map(({ span }) => span.start)).toEqual([0, 14]);
});

test('a bracket that is never closed costs its own statement only', () => {
  const text = 'print(f(1)\nx := 2\ny := [1, 2\nz := 3\nprint(z)\nw := 5 5 )\n';
  expect(errorLines(text)).toEqual([1, 3, 6]);
});

test('a brace that is never closed gives one error, with a label', () => {
  const { diagnostics } = parseText('func f(x) {\n    if x {\n        return 1\n    }\nprint(f(1))\n');
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]!.labels).toEqual([{ span: { start: 10, end: 11 }, text: "this '{' is not closed" }]);
});

test('a brace too many gives one error', () => {
  expect(messages('func f() {\n  a()\n}\n}\nb()\n')).toEqual(['5:1 Expected expression']);
});

test('mistakes in strings are reported with the others, in order', () => {
  expect(messages('a := "${1 +}"\nb := "${x y}"\nc := ]\n')).toEqual([
    '2:1 Expected expression',
    '3:1 Invalid interpolated string expression',
    '4:1 Expected expression',
  ]);
});

test('the culprit inside a string is what is underlined', () => {
  const [first] = parseText('a := "text ${1 + }" b').diagnostics;
  expect(first!.source.text.slice(0, first!.span.start)).toBe('a := "text ${1 +');
  expect(first!.at).toBe(20);
});

test('lexical errors come alone, all of them', () => {
  expect(messages('a := @\nb := [1 2]\nc := "x\nd := 12ab\ne := "\\q"\n')).toEqual([
    "1:6 Invalid character: '@'",
    '3:6 Unterminated string literal',
    '4:6 Malformed numeric literal: 12ab',
    '5:8 Invalid escape sequence: \\\\q',
  ]);
});

test('a file of nothing but errors stays short', () => {
  expect(parseText('x := )\n'.repeat(500)).diagnostics).toHaveLength(20);
});

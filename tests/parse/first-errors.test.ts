import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseText } from './support.js';

interface Recorded {
  readonly expected: string;
  readonly source: string;
}

function recorded(): Recorded[] {
  const text = readFileSync(new URL('fixtures/first-errors.txt', import.meta.url), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { expected: entry.slice(0, end), source: entry.slice(end + 1, -1) };
    });
}

function firstError(text: string): string {
  const first = parseText(text).diagnostics[0];
  if (first === undefined) return 'accepted';
  const { line, column } = first.source.position(first.at);
  return `${first.code} ${line}:${column} ${first.message}`;
}

test('the first message of wrong programs, and its position, are the recorded ones', () => {
  const programs = recorded();
  expect(programs.length).toBeGreaterThan(500);
  const different = programs
    .map(({ source, expected }) => ({ source, expected, given: firstError(source) }))
    .filter(({ expected, given }) => given !== expected);
  expect(different).toEqual([]);
});

// What the reference lets pass, or stumbles over, and we report in our own words.
test.each([
  ['x := f(a', "1:9 Expected ')' to close function call arguments but found Eof"],
  ['match x == 1', "1:13 Expected '{' to start match body but found Eof"],
  ['match x == 1 { case a: { }', "1:27 Expected '}' to close match body but found Eof"],
  ['match x == 1 { b }', '1:16 Expected \'}\' to close match body but found Identifier("b")'],
  ['match x == 1 { case a { {} } }', "1:23 Expected ':' after match case but found Punctuation('{')"],
  ['match x == 1 { case a, { } }', "1:22 Expected ':' after match case but found Punctuation(',')"],
  [
    'match x == 1 { case a(b c: { } }',
    '1:25 Expected \')\' to close match case pattern but found Identifier("c")',
  ],
  ['let [a := b', '1:8 Expected \']\' to close array pattern but found Operator(":=")'],
  ['let {a := b', '1:8 Expected \'}\' to close dictionary pattern but found Operator(":=")'],
  ['let [...] := b', "1:9 Expected name after '...' but found Punctuation(']')"],
  ['x := (a::5)', "1:10 Expected variant name after '::' but found Int(5)"],
  ['func f() -> { }', "1:13 Expected return type after '->' but found Punctuation('{')"],
  ['if flag { } else', "1:17 Expected '{' to start else block but found Eof"],
])('%j has a message of its own', (source, expected) => {
  const first = firstError(source);
  expect(first.replace(/^\S+ /, '')).toBe(expected);
});

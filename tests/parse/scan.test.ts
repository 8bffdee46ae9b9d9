import { readFileSync } from 'node:fs';
import * as ohm from 'ohm-js';
import { describe, expect, test } from 'vitest';
import { scan } from '../../src/parse/scan.js';
import { Source } from '../../src/source.js';
import { messages, parseText } from './support.js';

function tokens(text: string): string[] {
  const { tokens, diagnostics } = scan(new Source('t', text), 0, text.length);
  expect(diagnostics).toEqual([]);
  return tokens.kinds.map((kind, i) => `${kind} ${tokens.textOf(i)}`.trimEnd());
}

test('kinds of tokens', () => {
  expect(tokens('a if true 1 1.5 "s" "${a}" += .')).toEqual([
    'identifier a',
    'keyword if',
    'bool true',
    'int 1',
    'float 1.5',
    'string "s"',
    'interpolated "${a}"',
    'operator +=',
    'punctuation .',
    'end',
  ]);
});

test('the longest operator is taken', () => {
  expect(tokens('?.?? ... .. ::= |>|| ->-= &&&').map((token) => token.split(' ')[1])).toEqual([
    '?.',
    '??',
    '...',
    '.',
    '.',
    '::',
    '=',
    '|>',
    '||',
    '->',
    '-=',
    '&&',
    '&',
    undefined,
  ]);
});

test('dots and digits', () => {
  expect(tokens('1.5.2 1..2 5.x')).toEqual([
    'float 1.5',
    'punctuation .',
    'int 2',
    'int 1',
    'punctuation .',
    'punctuation .',
    'int 2',
    'int 5',
    'punctuation .',
    'identifier x',
    'end',
  ]);
});

test('names go on beyond ASCII', () => {
  expect(tokens('naïve x² a٣')).toEqual(['identifier naïve', 'identifier x²', 'identifier a٣', 'end']);
});

test('the grammar reads every token of a program as the scanner does', () => {
  const grammar = ohm.grammar(readFileSync(new URL('../../grammar/ruff.ohm', import.meta.url), 'utf8'));
  const text = readFileSync(new URL('fixtures/tour.ruff', import.meta.url), 'utf8');
  const scanned = scan(new Source('t', text), 0, text.length).tokens;
  const rules = {
    identifier: 'name',
    keyword: 'keyword',
    bool: 'constant',
    int: 'number',
    float: 'number',
    string: 'string',
    interpolated: 'string',
  };
  for (let i = 0; i < scanned.length; i++) {
    const rule = rules[scanned.kinds[i] as keyof typeof rules];
    if (rule) expect(grammar.match(scanned.textOf(i), rule).succeeded(), scanned.textOf(i)).toBe(true);
  }
});

describe('positions', () => {
  test('columns count characters, lines end with \\n, \\r\\n or \\r', () => {
    expect(messages('"😀" @')).toEqual(["1:5 Invalid character: '@'"]);
    expect(messages('a\rb\r\nc\n@')).toEqual(["4:1 Invalid character: '@'"]);
  });

  test('the end of the file lies behind its last character', () => {
    expect(messages('x :=')).toEqual(['1:5 Expected expression']);
    expect(messages('x := # comment\n\n')).toEqual(['3:1 Expected expression']);
  });
});

describe('sizes', () => {
  const long = (n: number): string => 'a'.repeat(n);

  test.each([
    [`${long(256)} := 1`, []],
    [`${long(257)} := 1`, ['1:1 Identifier exceeds max length of 256 characters']],
    [`x := "${long(8192)}"`, []],
    [`x := "${long(8192)}\${1}${long(8192)}"`, []],
    [`x := "${long(8193)}"`, ['1:6 String literal exceeds max length of 8192 characters']],
    [`x := ${'0'.repeat(512)}`, []],
    [`x := ${'0'.repeat(513)}`, ['1:6 Numeric literal exceeds max length of 512 characters']],
    [`x := [${'1,'.repeat(4096)}]`, []],
    [`x := [${'1,'.repeat(4097)}]`, ['1:8200 Array literal exceeds maximum element count of 4096']],
    [`x := {${'"a":1,'.repeat(4097)}}`, ['1:24588 Dictionary literal exceeds maximum item count of 4096']],
    ['#'.repeat(1_048_576), []],
    ['#'.repeat(1_048_577), ['1:1 Source size 1048577 bytes exceeds maximum allowed 1048576 bytes']],
    ['é'.repeat(524_289), ['1:1 Source size 1048578 bytes exceeds maximum allowed 1048576 bytes']],
  ])('%#', (text, expected) => expect(messages(text)).toEqual(expected));
});

test('null bytes and byte order marks', () => {
  expect(parseText('a\0').diagnostics[0]).toMatchObject({ code: 'RUFLEX002', at: 1 });
  expect(messages('"a\0b" # \0')).toEqual([]);
  expect(messages('\uFEFFa')).toEqual(["1:1 Invalid character: '\uFEFF'"]);
});

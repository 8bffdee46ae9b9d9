import { expect, test } from 'vitest';
import { messages } from './support.js';

const wrap = (open: string, depth: number, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);

// What opens, what closes, and the message that one level too many gives.
test.each([
  ['(', ')', '1:262 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['[', ']', '1:261 Maximum expression nesting depth of 256 exceeded while parsing array literal'],
  ['{"a":', '}', '1:1281 Maximum expression nesting depth of 256 exceeded while parsing dictionary literal'],
  ['f(', ')', '1:518 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['a.f(', ')', '1:1030 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['a[', ']', '1:518 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['-', '', '1:262 Maximum expression nesting depth of 256 exceeded while parsing unary expression'],
  ['yield ', '', '1:1542 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['Ok(', ')', '1:774 Maximum expression nesting depth of 256 exceeded while parsing expression'],
  ['A::B(', ')', '1:1286 Maximum expression nesting depth of 256 exceeded while parsing expression'],
])('255 levels of %s are accepted, 256 are not', (open, close, message) => {
  expect(messages(`x := ${wrap(open, 255, '1', close)}`)).toEqual([]);
  expect(messages(`x := ${wrap(open, 256, '1', close)}`)).toEqual([message]);
  expect(messages(`x := ${wrap(open, 5000, '1', close)}`)).toEqual([message]);
});

test.each([
  ['if a == 1 {', '}', '1:1420 Maximum block nesting depth of 128 exceeded while parsing if block'],
  ['func f() {', '}', '1:1291 Maximum block nesting depth of 128 exceeded while parsing function body'],
  [
    'match a { case b: {',
    '} }',
    '1:2452 Maximum block nesting depth of 128 exceeded while parsing match case block',
  ],
  ['if b { a() } else {', '}', '1:2440 Maximum block nesting depth of 128 exceeded while parsing if block'],
  [
    'struct S { func f() {',
    '}}',
    '1:2710 Maximum block nesting depth of 128 exceeded while parsing function body',
  ],
])('128 levels of %s are accepted, 129 are not', (open, close, message) => {
  expect(messages(wrap(open, 128, '', close))).toEqual([]);
  expect(messages(wrap(open, 129, '', close))).toEqual([message]);
  expect(messages(wrap(open, 2000, '', close))).toEqual([message]);
});

test('blocks and expressions count apart', () => {
  const deep = `x := ${wrap('(', 250, '1', ')')}`;
  expect(messages(wrap('if a == 1 {', 120, deep, '}'))).toEqual([]);
  expect(messages(`x := ${wrap('f(func() { if a == 1 { return [', 60, '1', '] } })')}`)).toEqual([]);
});

test('statements one after the other are not nested', () => {
  expect(messages('await f()\n'.repeat(400))).toEqual([]);
  expect(messages(`func* g() { ${'yield 1\n'.repeat(400)} }`)).toEqual([]);
  expect(messages('!a\n'.repeat(400))).toEqual([]);
});

test('chains, sums and else if may be long', () => {
  expect(messages(`x := a${'.b(1)[2]?'.repeat(2000)}`)).toEqual([]);
  expect(messages(`x := a${' + b'.repeat(5000)}`)).toEqual([]);
  expect(messages(`if a { b() }${' else if c { d() }'.repeat(500)}`)).toEqual([]);
});

test('what is not counted ends in the same message instead of an exhausted stack', () => {
  const message = '1:1 Maximum expression nesting depth of 256 exceeded while parsing statement';
  expect(messages(`${'export '.repeat(20_000)}x`)).toEqual([message]);
  expect(messages(`let a: ${wrap('Option<', 20_000, 'int', '>')} := 1`)).toEqual([message]);
  expect(messages(`x := ${wrap('"${', 20_000, '1', '}"')}`)).toEqual([message]);
});

test('an error deep inside is still an error', () => {
  expect(messages(`x := ${wrap('(', 200, '1 +', ')')}`)[0]).toMatch(/^1:\d+ Expected expression$/);
});

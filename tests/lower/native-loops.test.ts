// map, filter, reduce, any and all as loops of the emitted program, and where that would be something else.
import { describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { emitted } from './support.js';

describe('are loops of the program', () => {
  test.each([
    ['map', 'print(map([1, 2], func(x) { return x * 0.5 }))', '$$map1('],
    ['filter', 'print(filter([1, 2], func(x) { return x > 1 }))', '$$filter1('],
    ['reduce', 'print(reduce([1, 2], 0.5, func(a, x) { return a + x }))', '$$reduce1('],
    ['any', 'print(any([1, 2], func(x) { return x > 1 }))', '$$any1('],
    ['all', 'print([1, 2] |> all(func(x) { return x > 1 }))', '$$all1('],
    ['as a method, of one kind', 'print([1, 2].map(func(x) { return x + 1 }))', '$$mapAlike1('],
  ])('%s', (_, text, call) => {
    expect(emitted(text)).toContain(call);
  });
});

test('a program has eight of each at most', () => {
  const calls = Array.from({ length: 10 }, (_, i) => `print(map([${i}], func(x) { return x * 0.5 + ${i} }))`);
  const code = emitted(calls.join('\n'));
  expect(code.split('function $$map').length - 1).toBe(8);
  expect(code.split('$$map8(').length - 1).toBe(4);
});

describe('are not where', () => {
  test.each([
    ['a truth is no bool', 'print(filter([1, 0], func(x) { return x }))'],
    ['elements need a mark', 'print(filter([[1], [2]], func(x) { return len(x) > 0 }))'],
    ['the function waits', 'print(map([1], func(x) { sleep(1)\nreturn x }))'],
    ['the initial value needs a mark', 'print(reduce([1], [0], func(a, x) { return push(a, x) }))'],
  ])('%s', (_, text) => {
    expect(emitted(text)).not.toMatch(/\$\$(map|filter|reduce|any|all)/);
  });
});

test('they go over the array as it was', () =>
  expectRuff(`
    xs := [1, 2, 3]
    func grown(x) { xs := push(xs, x)
      return x * 2 }
    print(map(xs, grown), xs)
    print(reduce(xs, 0, func(a, x) { xs[0] := 9
      return a + x }), xs)
    print(filter([], func(x) { return x > 1 }), any([], func(x) { return x > 1 }), all([1], func(x) { return x > 1 }))
  `).toPrint('[2, 4, 6] [1, 2, 3, 1, 2, 3]', '12 [9, 2, 3, 1, 2, 3]', '[] false false'));

test('an error leaves them as any other loop', () =>
  expectRuff(`
    func f(x) { if x > 1 { throw("no \${x}") }
      return x }
    try { print(map([1, 2, 3], f)) } except e { print(e.message, e.stack) }
  `).toPrint('no 2 [f]'));

import { expect, test } from 'vitest';
import {
  alias,
  any,
  array,
  builtin,
  deferred,
  func,
  higherOrder,
  index,
  int,
  number,
  optional,
  rest,
  string,
} from '../../runtime-lib/builtins/define.js';
import { call } from '../../runtime-lib/core/call.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import { Big, int as bigInt } from '../../runtime-lib/core/int.js';
import { debugText, text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

const seen = (...values: unknown[]): Value => values as Value[];

test('a builtin has its arity and shows its name', () => {
  const f = builtin('f', () => [any('a'), optional(any('b'))], { returns: 'any' }, seen);
  expect(f).toHaveLength(1);
  expect(f.builtin).toMatchObject({ name: 'f', min: 1, max: 2, arity: 'f expects 1 arguments, got {n}' });
  expect(text([f])).toBe('[<native function: f>]');
});

test('arguments are checked in order, before the code runs', () => {
  const f = builtin(
    'f',
    () => [string('a', 'first'), int('b', (value) => `second, got ${debugText(value)}`), array('c', 'third')],
    { returns: 'any' },
    seen,
  );
  expect(f('x', 1, [])).toEqual(['x', 1, []]);
  expect(() => f(1, 'x', 'y')).toThrow('first');
  expect(() => f('x', 'y', 'y')).toThrow('second, got Str("y")');
  expect(() => f('x', 1, new Dict())).toThrow('third');
});

test('a deferred parameter is checked when the code asks for it', () => {
  const f = builtin(
    'f',
    () => [deferred(string('a', 'first')), string('b', 'second')],
    { returns: 'any' },
    (a, b) => [a(), b],
  );
  expect(f('x', 'y')).toEqual(['x', 'y']);
  expect(() => f(1, 1)).toThrow('second');
  expect(() => f(1, 'y')).toThrow('first');
});

test('numbers are cut to positions', () => {
  const f = builtin('f', () => [index('a', 'no number')], { returns: 'int' }, seen);
  const positions = [
    3,
    float(2.9),
    float(-2.9),
    float(-0.5),
    float(Number.NaN),
    float(Infinity),
    bigInt('-9007199254740993'),
  ];
  expect(positions.map((value) => f(value))).toEqual([
    [3],
    [2],
    [-2],
    [0],
    [0],
    [Infinity],
    [-9007199254740992],
  ]);
  expect(Object.is(f(float(-0.5))[0], 0)).toBe(true);
  expect(() => f('3')).toThrow('no number');
});

test('numbers come as doubles, ints as they are', () => {
  const big = bigInt('9223372036854775807');
  const f = builtin('f', () => [number('a', ''), int('b', '')], { returns: 'any' }, seen);
  expect(f(big, big)).toEqual([2 ** 63, big]);
  expect(f(float(1.5), 2)[1]).not.toBeInstanceOf(Big);
});

test('further arguments are spread, left-out ones undefined', () => {
  const f = builtin('f', () => [string('a', 'first'), rest(int('b', 'no int'))], { returns: 'any' }, seen);
  expect([f('x'), f('x', 1, 2)]).toEqual([['x'], ['x', 1, 2]]);
  expect(() => f('x', 1, 'y')).toThrow('no int');
  expect(f.builtin.max).toBe(Infinity);
  const g = builtin('g', () => [optional(int('a', '')), optional(int('b', ''))], { returns: 'any' }, seen);
  expect([g(), g(1)]).toEqual([
    [undefined, undefined],
    [1, undefined],
  ]);
});

test('four parameters and more', () => {
  const f = builtin('f', () => [any('a'), any('b'), any('c'), any('d')], { returns: 'any' }, seen);
  expect(f(1, 2, 3, 4)).toEqual([1, 2, 3, 4]);
});

test('wrong numbers of arguments', () => {
  const f = builtin('f', () => [any('a')], { returns: 'any', tooFew: 'too few', arity: 'not {n}' }, seen);
  expect(() => call(f)).toThrow('too few');
  expect(() => call(f, 1, 2)).toThrow('not 2');
  const g = builtin('g', () => [optional(any('a'))], { returns: 'any', arity: null }, seen);
  expect([call(g), call(g, 1), call(g, 1, 2)]).toEqual([[undefined], [1], [1]]);
});

test('an alias is another function with the same texts', () => {
  const f = builtin('f', () => [string('a', 'f wants a string')], { returns: 'any' }, seen);
  const g = alias('g', f);
  expect(g).not.toBe(f);
  expect(text(g)).toBe('<native function: g>');
  expect(g('x')).toEqual(['x']);
  expect(() => g(1)).toThrow('f wants a string');
  expect(() => call(g)).toThrow('f expects 1 arguments, got 0');
});

test('a builtin that calls back has a form for callbacks that wait, which an alias keeps', async () => {
  const f = higherOrder(
    'f',
    () => [func('f', 'no function')],
    { returns: 'any' },
    (callback) => callback(1),
    async (callback) => await callback(2),
  );
  const identity = (x: Value) => x;
  const later = async (x: Value) => x;
  for (const g of [f, alias('g', f)]) {
    expect(g(identity)).toBe(1);
    expect(await g.builtin.suspending!(later as never)).toBe(2);
    expect(() => g.builtin.suspending!(5)).toThrow('no function');
  }
});

import { describe, expect, test } from 'vitest';
import { builtin } from '../../runtime-lib/builtins/define.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import { generator } from '../../runtime-lib/core/generator.js';
import { int } from '../../runtime-lib/core/int.js';
import { dict } from '../../runtime-lib/core/literals.js';
import {
  add,
  div,
  eq,
  ge,
  gt,
  le,
  lt,
  mod,
  mul,
  ne,
  neg,
  not,
  sub,
  truthy,
} from '../../runtime-lib/core/operators.js';
import { defineOperators, struct } from '../../runtime-lib/core/struct.js';
import { err, none, ok, some, variant } from '../../runtime-lib/core/tagged.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { errorOf } from './values.js';

class Point extends struct('Point') {
  constructor(x: Value) {
    super();
    this.$x = x;
  }
}
class Plain extends struct('Plain') {
  constructor(x: Value) {
    super();
    this.$x = x;
  }
}
defineOperators('Point', {
  op_add: (self, other) => `${self.$x} + ${other}`,
  op_neg: (_self) => 'negated',
  op_not: (_self) => 'inverted',
  op_eq: (_self, _other) => 'equal?',
  op_lt: (_self, other) => ['less than', other],
});

const native = builtin(
  'len',
  () => [],
  { returns: 'int' },
  () => 0,
);

describe('kinds that an operator does not take', () => {
  const kinds: [Value, string, string][] = [
    [1, 'int', 'Int(1)'],
    [int('9223372036854775807'), 'int', 'Int(9223372036854775807)'],
    [new Float(1.5), 'float', 'Float(1.5)'],
    ['x', 'string', 'Str("x")'],
    [true, 'bool', 'Bool(true)'],
    [null, 'null', 'Null'],
    [[1, 2], 'array', 'Array[2]'],
    [dict('a', 1), 'dict', 'Dict{1 keys}'],
    [new Dict(), 'dict', 'Dict{0 keys}'],
    [new Plain(1), 'struct', 'Struct { name: "Plain", fields: {"x": Int(1)} }'],
    [native, 'native_function', 'NativeFunction(len)'],
    [() => null, 'value', 'BytecodeFunction(<lambda>)'],
    [ok(1), 'value', 'Ok(Int(1))'],
    [none, 'value', 'None'],
    [variant('E::V', 1), 'value', 'E::V{ $0: Int(1) }'],
  ];

  for (const [value, word, debug] of kinds) {
    test(word, () => {
      if (typeof value !== 'boolean')
        expect(errorOf(() => not(value))).toBe(`Invalid unary operation: ! ${debug}`);
      if (word === 'int' || word === 'float') return;
      expect(errorOf(() => neg(value))).toBe(`Invalid unary operation: - ${debug}`);
      expect(errorOf(() => sub(value, 1))).toBe(`Invalid binary operation: ${word} - int`);
      expect(errorOf(() => mul(1, value))).toBe(`Invalid binary operation: int * ${word}`);
      expect(errorOf(() => lt(value, new Float(1)))).toBe(`Invalid binary operation: ${word} < float`);
    });
  }

  test('the symbols', () => {
    const symbols = [add, sub, mul, div, mod, lt, gt, le, ge].map((operator) =>
      errorOf(() => operator(true, null)),
    );
    expect(symbols).toEqual(
      ['+', '-', '*', '/', '%', '<', '>', '<=', '>='].map(
        (symbol) => `Invalid binary operation: bool ${symbol} null`,
      ),
    );
    expect(errorOf(() => add([1], [2]))).toBe('Invalid binary operation: array + array');
    expect(errorOf(() => add('x', 1))).toBe('Invalid binary operation: string + int');
  });
});

test('strings join, and compare by code point', () => {
  expect(add('a', 'b')).toBe('ab');
  expect([
    lt('apple', 'banana'),
    lt('a', 'B'),
    lt('', 'a'),
    lt('ab', 'abc'),
    le('a', 'a'),
    gt('é', 'z'),
  ]).toEqual([true, false, true, true, true, true]);
  // U+FFEE is before U+1F600, though its unit is above the surrogates of the latter.
  expect([lt('\uffee', '😀'), gt('x😀', 'x\ue000'), lt('😀', '😁')]).toEqual([true, true, true]);
});

test('equality is deep, and of one kind', () => {
  const same: [Value, Value][] = [
    [1, new Float(1)],
    [
      [1, [2, 3]],
      [1, [2, new Float(3)]],
    ],
    [dict('a', 1, 'b', [2]), dict('b', [2], 'a', 1)],
    [new Plain([1]), new Plain([1])],
    [ok([1]), ok([1])],
    [none, none],
    [variant('E::V', 1, [2]), variant('E::V', 1, [2])],
    [null, null],
    [native, native],
  ];
  const different: [Value, Value][] = [
    ['1', 1],
    [true, 1],
    [null, false],
    [null, none],
    [[], new Dict()],
    [[1], [1, 2]],
    [ok(1), err(1)],
    [ok(1), some(1)],
    [some(1), 1],
    [variant('E::V', 1), variant('E::W', 1)],
    [variant('E::V', 1), variant('E::V')],
    [new Plain(1), new Plain(2)],
    [new Plain(1), dict('x', 1)],
    [native, () => null],
  ];
  for (const [a, b] of same) expect([eq(a, b), eq(b, a), ne(a, b)]).toEqual([true, true, false]);
  for (const [a, b] of different) expect([eq(a, b), eq(b, a), ne(a, b)]).toEqual([false, false, true]);
});

test('a handle is equal to nothing, not even itself', () => {
  const handle = generator(function* () {});
  expect([eq(handle, handle), ne(handle, handle), eq([handle], [handle])]).toEqual([false, true, false]);
});

test('truth', () => {
  const falsy: Value[] = [false, null, 0, -0, new Float(0), new Float(-0), '', [], new Dict()];
  const truths: Value[] = [
    true,
    1,
    -1,
    '0',
    'false',
    [0],
    dict('a', 0),
    none,
    err(0),
    new Float(0.1),
    native,
    new Plain(0),
  ];
  expect(falsy.map(truthy)).toEqual(falsy.map(() => false));
  expect(truths.map(truthy)).toEqual(truths.map(() => true));
});

describe('operator methods', () => {
  const point = new Point(1);

  test('of the left operand decide, with any result', () => {
    expect(add(point, 2)).toBe('1 + 2');
    expect(lt(point, 'x')).toEqual(['less than', 'x']);
    expect([neg(point), not(point)]).toEqual(['negated', 'inverted']);
    expect(errorOf(() => add(2, point))).toBe('Invalid binary operation: int + struct');
    expect(errorOf(() => sub(point, 2))).toBe('Invalid binary operation: struct - int');
    expect(errorOf(() => gt(point, 2))).toBe('Invalid binary operation: struct > int');
  });

  test('of equality are asked at the top only, and op_ne is not derived from op_eq', () => {
    expect(eq(point, 5)).toBe('equal?');
    expect(eq(5, point)).toBe(false);
    expect(ne(point, new Point(1))).toBe(false);
    expect(eq([point], [new Point(2)])).toBe(false);
  });

  test('may give null', () => {
    defineOperators('Void', {
      op_sub: (_self, _other) => null,
      op_eq: (_self, _other) => null,
      op_neg: (_self) => null,
    });
    const value = new (class extends struct('Void') {})();
    expect([sub(value, 1), eq(value, value), neg(value)]).toEqual([null, null, null]);
  });

  test('are not fields', () => {
    const value = new Plain(1);
    value.$op_add = (_self: Value, _other: Value) => 5;
    expect(errorOf(() => add(value, 1))).toBe('Invalid binary operation: struct + int');
  });

  test('check their arity', () => {
    defineOperators('Bad', { op_add: (_self) => null });
    const bad = new (class extends struct('Bad') {})();
    expect(errorOf(() => add(bad, 1))).toBe('Bad.op_add expects 0 arguments, got 1');
  });
});

import { describe, expect, test } from 'vitest';
import { any, builtin, optional } from '../../runtime-lib/builtins/define.js';
import { call, callMethod } from '../../runtime-lib/core/call.js';
import { named } from '../../runtime-lib/core/function.js';
import { dict } from '../../runtime-lib/core/literals.js';
import { defineMethods, struct } from '../../runtime-lib/core/struct.js';
import { ok } from '../../runtime-lib/core/tagged.js';
import { RuffObject, type Value } from '../../runtime-lib/core/value.js';
import { errorOf } from './values.js';

const NOT_CALLABLE =
  'Cannot call non-function; the value being called is not callable. Pass a function, closure, or imported callable value instead.';

function area(width: Value, height: Value): Value {
  return [width, height];
}
named({ area });
const lambda = { '~': (x: Value) => [x] }['~'];
const round = builtin(
  'round',
  () => [any('value'), optional(any('digits'))],
  { returns: 'any' },
  (value, digits) => [value, digits ?? null],
);
const print = builtin(
  'print',
  () => [],
  { returns: 'null', arity: null },
  () => null,
);
const len = builtin(
  'len',
  () => [any('value')],
  { returns: 'int' },
  () => 7,
);

describe('call', () => {
  test('passes the arguments on', () => {
    expect([call(area, 1, 2), call(lambda, 1), call(round, 1), call(round, 1, 2)]).toEqual([
      [1, 2],
      [1],
      [1, null],
      [1, 2],
    ]);
    expect([call(print), call(print, 1, 2, 3)]).toEqual([null, null]);
  });

  test('wants as many arguments as there are parameters', () => {
    expect(errorOf(() => call(area, 1))).toBe('area expects 2 arguments, got 1');
    expect(errorOf(() => call(lambda))).toBe('<lambda> expects 1 arguments, got 0');
    expect(errorOf(() => call(lambda, 1, 2))).toBe('<lambda> expects 1 arguments, got 2');
    expect(errorOf(() => call(len))).toBe('len expects 1 arguments, got 0');
    expect(errorOf(() => call(round, 1, 2, 3))).toBe('round expects 1 arguments, got 3');
  });

  test('calls functions only', () => {
    for (const value of [null, 5, 'x', [area], dict('f', area), ok(1)])
      expect(errorOf(() => call(value))).toBe(NOT_CALLABLE);
  });
});

class Box extends struct('Box') {
  constructor(n: Value, f: Value) {
    super();
    this.$n = n;
    this.$f = f;
  }
}
defineMethods('Box', {
  get: (self, key) => [self.$n, key],
  f: (_self) => 'the method',
  push: (self, more) => `${self.$n} and ${more}`,
});

describe('a method call', () => {
  const box = new Box(1, (self: Box) => ['the field', self.$n]);

  test('of a struct finds fields, then methods, then builtins', () => {
    expect(callMethod(box, 'get', undefined, 'k')).toEqual([1, 'k']);
    expect(callMethod(box, 'f', undefined)).toEqual(['the field', 1]);
    expect(callMethod(box, 'push', len, 2)).toBe('1 and 2');
    expect(callMethod(box, 'len', len)).toBe(7);
    expect(errorOf(() => callMethod(box, 'nope', undefined))).toBe('Field not found: nope');
    expect(errorOf(() => callMethod(box, 'n', undefined))).toBe(NOT_CALLABLE);
  });

  test('does not count the receiver', () => {
    expect(errorOf(() => callMethod(box, 'get', undefined))).toBe('Box.get expects 1 arguments, got 0');
    expect(errorOf(() => callMethod(box, 'f', undefined, 1))).toBe('<lambda> expects 1 arguments, got 2');
    expect(errorOf(() => call(box.$get!, box))).toBe('Box.get expects 1 arguments, got 0');
  });

  test('of a dict finds entries, then builtins', () => {
    const d = dict('len', (self: Value) => ['the entry', self], 'n', 5);
    expect(callMethod(d, 'len', len)).toEqual(['the entry', d]);
    expect(callMethod(dict('n', 5), 'len', len)).toBe(7);
    expect(errorOf(() => callMethod(d, 'nope', undefined))).toBe(NOT_CALLABLE);
    expect(errorOf(() => callMethod(d, 'n', len))).toBe(NOT_CALLABLE);
  });

  test('of anything else finds builtins', () => {
    for (const value of [1, 'x', [1], ok(1)]) {
      expect(callMethod(value, 'len', len)).toBe(7);
      expect(errorOf(() => callMethod(value, 'nope', undefined, 1))).toBe(
        "Cannot access field or method 'nope' on non-struct value",
      );
    }
  });

  test('does not pass a receiver that wants none', () => {
    class Namespace extends RuffObject {
      readonly type = 'struct';
      override method(): Value {
        return area;
      }
      override get passesReceiver(): boolean {
        return false;
      }
    }
    expect(callMethod(new Namespace(), 'area', undefined, 1, 2)).toEqual([1, 2]);
  });
});

import { describe, expect, test } from 'vitest';
import { field, index, optionalField, setField, setIndex } from '../../runtime-lib/core/access.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import { dict, spreadArray } from '../../runtime-lib/core/literals.js';
import { defineMethods, struct } from '../../runtime-lib/core/struct.js';
import { ok } from '../../runtime-lib/core/tagged.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { defined, undefinedVariable } from '../../runtime-lib/core/variables.js';
import { errorOf } from './values.js';

const HUGE = int('9223372036854775807');

class Point extends struct('PointOfAccess') {
  constructor(x: Value) {
    super();
    this.$x = x;
  }
}

describe('index', () => {
  test('of arrays and strings counts from either end', () => {
    const letters = ['a', 'b', 'c'];
    for (const value of [letters, 'abc']) {
      expect([0, 2, -1, -3].map((at) => index(value, at))).toEqual(['a', 'c', 'c', 'a']);
      for (const at of [3, -4]) expect(errorOf(() => index(value, at))).toBe(`Index out of bounds: ${at}`);
      expect(errorOf(() => index(value, HUGE))).toBe('Index out of bounds: 9223372036854775807');
      for (const key of [new Float(0), 'a', null, true]) {
        expect(errorOf(() => index(value, key))).toBe('Invalid index operation');
      }
    }
    expect(errorOf(() => index([], 0))).toBe('Index out of bounds: 0');
    expect(errorOf(() => index('', -1))).toBe('Index out of bounds: -1');
    expect([0, 1, 2, -1, -2].map((at) => index('é😀z', at))).toEqual(['é', '😀', 'z', 'z', '😀']);
  });

  test('of dicts', () => {
    const d = dict('a', 1, '7', 2);
    expect([index(d, 'a'), index(d, 7), index(d, '7')]).toEqual([1, 2, 2]);
    expect(errorOf(() => index(d, 'na"me'))).toBe('Missing map key: "na\\"me"');
    expect(errorOf(() => index(d, -8))).toBe('Missing map key: -8');
    for (const key of [new Float(7), null])
      expect(errorOf(() => index(d, key))).toBe('Invalid index operation');
  });

  test('of anything else', () => {
    for (const value of [null, 5, HUGE, true, new Point(1), ok(1), () => null]) {
      expect(errorOf(() => index(value, 0))).toBe('Invalid index operation');
      expect(errorOf(() => setIndex(value, 0, 1))).toBe('Invalid index assignment');
    }
  });
});

describe('index assignment', () => {
  test('stays within an array', () => {
    const array = [1, 2, 3];
    setIndex(array, 0, 'first');
    setIndex(array, -1, 'last');
    expect(array).toEqual(['first', 2, 'last']);
    for (const at of [3, -4])
      expect(errorOf(() => setIndex(array, at, 0))).toBe(`Index out of bounds: ${at}`);
    for (const key of [new Float(0), 'a', null]) {
      expect(errorOf(() => setIndex(array, key, 0))).toBe('Invalid index assignment');
    }
    expect(errorOf(() => setIndex('abc', 0, 'x'))).toBe('Invalid index assignment');
  });

  test('adds to a dict', () => {
    const d = new Dict();
    setIndex(d, 'a', 1);
    setIndex(d, HUGE, 2);
    expect(d.keys()).toEqual(['a', '9223372036854775807']);
    expect(errorOf(() => setIndex(d, new Float(1), 0))).toBe('Invalid index assignment');
  });
});

test('null is a value like any other', () => {
  const d = dict('a', null, '7', null);
  expect([index([null], -1), index(d, 'a'), index(d, 7), field(d, 'a'), field(new Point(null), 'x')]).toEqual(
    Array(5).fill(null),
  );
});

describe('fields', () => {
  test('of structs, methods among them', () => {
    const point = new Point(1);
    const length = () => 0;
    defineMethods('PointOfAccess', { length });
    expect([field(point, 'x'), field(point, 'length')]).toEqual([1, length]);
    expect(errorOf(() => field(point, 'y'))).toBe('Field not found: y');
    setField(point, 'y', 2);
    expect(field(point, 'y')).toBe(2);
  });

  test('of dicts', () => {
    const d = dict('a', 1);
    setField(d, 'b', 2);
    expect([field(d, 'a'), field(d, 'b'), field(d, 'c')]).toEqual([1, 2, null]);
  });

  test('of anything else', () => {
    for (const value of [null, 5, new Float(1), 'x', [1], ok(1), () => null]) {
      expect(errorOf(() => field(value, 'name'))).toBe(
        "Cannot access field or method 'name' on non-struct value",
      );
      expect(errorOf(() => setField(value, 'name', 1))).toBe('Cannot set field on non-struct');
    }
  });

  test('of null when they are optional', () => {
    expect([optionalField(null, 'a'), optionalField(dict('a', 1), 'a')]).toEqual([null, 1]);
    expect(errorOf(() => optionalField(5, 'a'))).toBe(
      "Cannot access field or method 'a' on non-struct value",
    );
  });
});

test('variables without a value', () => {
  expect([defined(null, 'x'), defined(0, 'x')]).toEqual([null, 0]);
  expect(errorOf(() => defined(undefined, 'x'))).toBe('Undefined variable: x');
  expect(errorOf(() => undefinedVariable('y'))).toBe('Undefined variable: y');
});

test('spreading what is no array', () => {
  expect(spreadArray([1, 2])).toEqual([1, 2]);
  for (const value of ['abc', 5, dict('a', 1)])
    expect(errorOf(() => spreadArray(value))).toBe('Can only spread arrays');
});

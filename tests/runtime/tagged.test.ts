import { describe, expect, test } from 'vitest';
import {
  earlyReturn,
  err,
  isFailure,
  matchPayload,
  matchTag,
  none,
  ok,
  payload,
  some,
  unwrap,
  variant,
} from '../../runtime-lib/core/tagged.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { errorOf } from './values.js';

test('what a case compares and binds', () => {
  const values: Value[] = [
    ok(1),
    err('e'),
    some(null),
    none,
    variant('E::V', 1, 2),
    variant('E::W'),
    'mon',
    5,
    null,
    [1],
  ];
  expect(values.map(matchTag)).toEqual([
    'Ok',
    'Err',
    'Some',
    'None',
    'E::V',
    'E::W',
    'mon',
    undefined,
    undefined,
    undefined,
  ]);
  expect(values.map(matchPayload)).toEqual([
    1,
    'e',
    null,
    undefined,
    1,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('types', () => {
  expect([ok(1), err(1), some(1), none, variant('E::V')].map((value) => value.type)).toEqual([
    'result',
    'result',
    'option',
    'option',
    'tagged',
  ]);
});

describe('the operator ?', () => {
  test('as a statement', () => {
    expect([ok(1), some(1), err(1), none].map(isFailure)).toEqual([false, false, true, true]);
    expect(payload(ok('x'))).toBe('x');
    for (const value of [5, 'x', null, variant('E::Ok', 1)]) {
      expect(errorOf(() => isFailure(value))).toBe('Try operator requires Result or Option');
    }
  });

  test('inside an expression', () => {
    const compiled = (value: Value): Value => {
      try {
        return [unwrap(value)];
      } catch (thrown) {
        return earlyReturn(thrown);
      }
    };
    expect([compiled(ok(1)), compiled(some(2))]).toEqual([[1], [2]]);
    const failure = err('e');
    expect([compiled(failure), compiled(none)]).toEqual([failure, none]);
    expect(errorOf(() => compiled(5))).toBe('Try operator requires Result or Option');
  });
});

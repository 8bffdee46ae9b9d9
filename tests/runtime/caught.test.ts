import { describe, expect, test } from 'vitest';
import { field, setField } from '../../runtime-lib/core/access.js';
import { caught, throwValue } from '../../runtime-lib/core/caught.js';
import { errorText, fail, Signal } from '../../runtime-lib/core/errors.js';
import { Float } from '../../runtime-lib/core/float.js';
import { named } from '../../runtime-lib/core/function.js';
import { dict } from '../../runtime-lib/core/literals.js';
import { own, share } from '../../runtime-lib/core/ownership.js';
import { struct } from '../../runtime-lib/core/struct.js';
import { err } from '../../runtime-lib/core/tagged.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { errorOf } from './values.js';

function catchFrom(code: () => unknown): Value {
  try {
    code();
  } catch (error) {
    return caught(error);
  }
  throw new Error('nothing was thrown');
}

class AppError extends struct('AppError') {
  constructor(message: Value, code: Value) {
    super();
    this.$message = message;
    this.$code = code;
  }
}
class Wrapped extends struct('Wrapped') {
  constructor(message: Value, cause: Value) {
    super();
    this.$message = message;
    this.$cause = cause;
  }
}

describe('what is thrown and what is caught', () => {
  test.each<[Value, string]>([
    ['boom', 'Error { line: 0, message: boom, stack: [] }'],
    [new AppError('denied', 403), 'Error { line: 0, message: denied, stack: [] }'],
    [new AppError(403, 1), 'Error { line: 0, message: AppError error, stack: [] }'],
    [new Wrapped('outer', [1]), 'Error { cause: [1], line: 0, message: outer, stack: [] }'],
    [new Wrapped('outer', null), 'Error { cause: null, line: 0, message: outer, stack: [] }'],
    [42, 'Error { line: 0, message: Int(42), stack: [] }'],
    [new Float(1.5), 'Error { line: 0, message: Float(1.5), stack: [] }'],
    [null, 'Error { line: 0, message: Null, stack: [] }'],
    [[1, 2], 'Error { line: 0, message: Array[2], stack: [] }'],
    [dict('a', 1), 'Error { line: 0, message: Dict{1 keys}, stack: [] }'],
    [err('x'), 'Error { line: 0, message: Err(Str("x")), stack: [] }'],
  ])('%s', (thrown, printed) => {
    expect(text(catchFrom(() => throwValue(thrown)))).toBe(printed);
  });

  test('an error of the library', () => {
    expect(text(catchFrom(() => fail('len() requires more')))).toBe(
      'Error { line: 0, message: len() requires more, stack: [] }',
    );
  });

  test('an error thrown again keeps its message and cause, and gets a stack of its own', () => {
    function first() {
      throwValue(new Wrapped('m', 'c'));
    }
    function again() {
      throwValue(catchFrom(first));
    }
    named({ first, again });
    const error = catchFrom(again);
    expect(text(error)).toBe('Error { cause: c, line: 0, message: m, stack: [again] }');
  });
});

test('the stack names the active functions, outermost first', () => {
  function outer() {
    const lambda = { '~': () => inner() }['~'];
    lambda();
  }
  function inner() {
    fail('deep');
  }
  named({ outer, inner });
  expect(field(catchFrom(outer), 'stack')).toEqual(['outer', '<lambda>', 'inner']);
});

test('an error value is a struct like any other', () => {
  const error = share(catchFrom(() => fail('m')));
  const copy = own(error);
  setField(copy, 'message', 'changed');
  setField(copy, 'stack', 5);
  setField(copy, 'code', 7);
  expect(text(copy)).toBe('Error { code: 7, line: 0, message: changed, stack: 5 }');
  expect(text(error)).toBe('Error { line: 0, message: m, stack: [] }');
  expect(errorOf(() => field(error, 'cause'))).toBe('Field not found: cause');
});

test('endless recursion is an error of the program', () => {
  function loop(n: number): number {
    return loop(n + 1) + 1;
  }
  named({ loop });
  expect(
    field(
      catchFrom(() => loop(0)),
      'message',
    ),
  ).toBe('Maximum VM call stack depth of 256 exceeded while calling loop');
});

test('so is a text that grows too long', () => {
  expect(
    field(
      catchFrom(() => 'x'.repeat(2 ** 30)),
      'message',
    ),
  ).toMatch(/Invalid string length|Invalid count value/);
});

test('signals and defects of the runtime are not for programs', () => {
  class Stop extends Signal {}
  const stop = new Stop();
  const defect = new TypeError('x is not a function');
  for (const thrown of [stop, defect]) expect(() => caught(thrown)).toThrow(thrown as Error);
  expect([errorText(defect), errorText('plain')]).toEqual(['x is not a function', 'plain']);
});

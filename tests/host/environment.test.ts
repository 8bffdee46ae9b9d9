import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import {
  env,
  env_bool,
  env_float,
  env_int,
  env_list,
  env_or,
  env_set,
} from '../../runtime-lib/builtins/environment.js';
import { floatText } from '../../runtime-lib/core/float.js';
import { text } from '../../runtime-lib/core/text.js';
import { outcome } from './support.js';

const NAME = 'RUFFJS_TEST_VARIABLE';
afterEach(() => {
  delete process.env[NAME];
});

test('a variable is what it was set to', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')),
      (value) => {
        expect(env_set(NAME, value)).toBe(null);
        expect([env(NAME), env_or(NAME, 'other'), env_list().get(NAME)]).toEqual([value, value, value]);
      },
    ),
  );
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no variable', (name) => {
  expect(env(name)).toBe('');
  expect(outcome(env_int, name)).toBe(`error: Environment variable '${name}' not found`);
});

test.each(['', 'A=B', 'A\0'])('%j cannot be set', (name) => {
  expect(outcome(env_set, name, 'x')).toBe(`error: Invalid environment variable name '${name}'`);
});

test('a value with a NUL would be cut off', () => {
  expect(outcome(env_set, NAME, 'a\0b')).toBe(
    `error: Environment variable '${NAME}' value contains a NUL byte`,
  );
  expect(env(NAME)).toBe('');
});

test('ints of 64 bits and floats are read back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (n) => {
      env_set(NAME, String(n));
      expect(text(env_int(NAME))).toBe(String(n));
    }),
  );
  fc.assert(
    fc.property(fc.double(), (n) => {
      env_set(NAME, floatText(n));
      expect(Object.is(env_float(NAME).value, n)).toBe(true);
    }),
  );
});

test.each([
  [env_int, 'integer', ['', ' 5', '5\n', '0x10', '1_000', '9223372036854775808', '１']],
  [env_float, 'float', ['', '.', 'e5', '1e', '0x1', '1,5', ' 1']],
  [env_bool, 'bool', ['', 'y', '2', 'true ', 'tru']],
])('%o wants a valid %s', (read, kind, wrong) => {
  for (const value of wrong) {
    env_set(NAME, value);
    expect(outcome(read, NAME)).toBe(
      `error: Environment variable '${NAME}' value '${value}' is not a valid ${kind}`,
    );
  }
});

import { expect, test } from 'vitest';
import { moduleError } from '../../src/parse/index.js';
import { parseText } from './support.js';

test.each([
  ['print(1)\nx := @\ny := "\n', "Failed to tokenize module 'm': 2:6: Invalid character: '@'"],
  [
    'a := 1\nb := [1 2]\n',
    "Failed to parse module 'm': 2:9: Expected ']' to close array literal but found Int(2)",
  ],
  ['x := "${@}"\n', "Failed to parse module 'm': 2:1: Invalid character: '@'"],
  ['a := 1', null],
])('the message of a failed import: %j', (text, expected) => {
  expect(moduleError('m', parseText(text))).toBe(expected);
});

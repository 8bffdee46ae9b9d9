/** `toShow`: the same in debug form. Types count, marks of shared collections do not. */
import { expect } from 'vitest';
import { describe } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';

export function same(actual: Value, expected: Value): void {
  expect(describe(actual)).toBe(describe(expected));
}

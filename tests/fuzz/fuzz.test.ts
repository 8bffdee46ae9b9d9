// A few of the programs that scripts/fuzz.mjs makes by the thousand.
import { describe, expect, test } from 'vitest';
import { outcomesOf, randomCalls } from './builtin-calls.js';
import { tryProgram } from './fuzz.js';
import { randomProgram } from './program.js';
import { shrink } from './shrink.js';
import { expression, render, statement } from './tree.js';

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

describe('builds that must agree', () => {
  test.each(SEEDS)('do so for program %i', async (seed) => {
    expect(await tryProgram(seed, { shrinks: false })).toBeNull();
  });
});

test('every call of a builtin gives a value or an error of the language', async () => {
  const calls = SEEDS.slice(0, 10).flatMap(randomCalls);
  const outcomes = await outcomesOf(calls);
  expect(outcomes.length).toBe(calls.length);
  const errors = outcomes.filter((outcome) => outcome.startsWith('! '));
  expect(errors.length).toBeGreaterThan(50);
  expect(errors.length).toBeLessThan(350);
  // What JavaScript says of its own accord would show one of these.
  expect(
    errors.filter((error) => /undefined|is not a function|Cannot read properties|\bNaN\b/.test(error)),
  ).toEqual([]);
});

test('the same seed gives the same program', () => {
  const text = (seed: number) => render(randomProgram(seed, { shared: true }));
  expect(text(5)).toBe(text(5));
  expect(text(5)).not.toBe(text(6));
});

test('a program is made as small as what is asked of it allows', async () => {
  const inner = {
    statements: [statement`a()`, statement`print(${expression('int')`(1 + ${expression('int')`f(2)`})`})`],
  };
  const program = { statements: [statement`b()`, statement`while c() ${inner}`, statement`d()`] };
  await shrink(program, async () => render(program).includes('f(2)'));
  expect(render(program)).toBe('print(f(2))\n');
});

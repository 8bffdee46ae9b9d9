import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growth, LINEAR } from '../growth.js';
import { parseText } from './support.js';

/** Whatever the text, there is a result whose positions lie in the text. */
function check(text: string): void {
  const { program, diagnostics } = parseText(text);
  expect(program.kind).toBe('Program');
  for (const { at, span, message } of diagnostics) {
    expect(message).not.toMatch(/undefined|\{\w+\}/);
    expect(at >= 0 && at <= text.length).toBe(true);
    expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
  }
}

const pieces = (
  '( ) [ ] { } , ; : :: . ... = := == + - * ! && || ?? ? ?. |> -> & x P 5 1.5 "s" "a${x}b" "${ true null self if else ' +
  'for in func return match case default let const struct enum import from while loop try except await yield async ' +
  'spawn export test int Ok None throw Result< /* */ // # \\ @ é \u0301 \0 \r \n'
).split(' ');

test('random characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 150 });
});

test('random tokens', () => {
  const programs = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(fc.property(programs, check), { numRuns: 150 });
});

test('repeated tokens', () => {
  const part = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(part, fc.integer({ min: 1, max: 600 }), (text, times) => check(`${text} `.repeat(times))),
    { numRuns: 40 },
  );
});

test('programs with a piece missing', () => {
  const tour = readFileSync(new URL('fixtures/tour.ruff', import.meta.url), 'utf8');
  const cut = fc.tuple(fc.nat(tour.length), fc.nat(40));
  fc.assert(
    fc.property(cut, ([start, length]) => check(tour.slice(0, start) + tour.slice(start + length))),
    { numRuns: 40 },
  );
});

test('time grows with the length of the text', () => {
  const line = 'total := total + items[i].price * (1 + rate) # what it costs\n';
  expect(growth((lines) => parseText(line.repeat(lines)), 250)).toBeLessThan(LINEAR);
});

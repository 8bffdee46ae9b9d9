import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coloured } from '../../src/playground/highlight.js';

const examples = join(import.meta.dirname, '../../examples');
const programs = readdirSync(examples).filter((name) => name.endsWith('.ruff'));

/** Each coloured text as `colour:text`. */
function shown(text: string): string[] {
  return coloured(text).map(({ from, to, colour }) => `${colour}:${text.slice(from, to)}`);
}

test('tokens have colours', () => {
  expect(shown('let total := f(1.5, Point) # note')).toEqual([
    'keyword:let',
    'operator::=',
    'function:f',
    'number:1.5',
    'type:Point',
    'comment:# note',
  ]);
});

test('comments begin and end', () => {
  expect(shown('a // b\n/* c\n# d */ true /* e')).toEqual([
    'comment:// b',
    'comment:/* c\n# d */',
    'atom:true',
    'comment:/* e',
  ]);
});

test('a string holds expressions, which hold strings', () => {
  expect(shown('"a ${f("b ${1}")} c"')).toEqual([
    'string:"a ${',
    'function:f',
    'string:"b ${',
    'number:1',
    'string:}"',
    'string:} c"',
  ]);
});

test.each(['"a', '"a ${', '"a ${"b ${', '"a ${1', '"\\', '"a ${1} \\q', '/*', '${', '"${"'])(
  'something unfinished: %j',
  (text) => {
    for (const { from, to } of coloured(text)) expect(to).toBeGreaterThanOrEqual(from);
  },
);

test.each(programs)('%s, however much of it is written', (name) => {
  const text = readFileSync(join(examples, name), 'utf8');
  const step = Math.ceil(text.length / 60);
  for (let length = 0; length < text.length; length += step) {
    const ends = coloured(text.slice(0, length)).flatMap(({ from, to }) => [from, to]);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(length);
  }
});

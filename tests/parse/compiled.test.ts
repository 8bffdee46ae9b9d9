// The compiled grammar accepts what Ohm's own matcher accepts, and makes the same trees. scripts/fuzz.mjs --grammar does
// the same for as many texts as one likes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/files.mjs';
import { parseCorrect } from '../../src/parse/correct.js';
import { scan } from '../../src/parse/scan.js';
import { Source } from '../../src/source.js';
import { Random } from '../fuzz/random.js';
import { compare } from './agreement.js';
import { messages, parseValid } from './support.js';
import { randomText } from './texts.js';

const project = join(import.meta.dirname, '../..');
const cases = process.env.RUFF_CONFORMANCE ?? '../shared/conformance';
const folders = ['examples', 'tests', `${cases}/language`, `${cases}/errors`];

describe('on programs', () => {
  test.each(folders.map((folder) => join(project, folder)).filter((folder) => existsSync(folder)))(
    '%s',
    (folder) => {
      const files = filesBelow(folder, '.ruff');
      expect(files.length).toBeGreaterThan(1);
      const different = files.filter(
        (file) => compare(readFileSync(join(folder, file), 'utf8')).difference !== null,
      );
      expect(different).toEqual([]);
    },
  );
});

describe('on random texts', () => {
  test.each([
    ['sentence', 300],
    ['program', 20],
    ['mutation', 40],
  ] as const)('%s', (kind, count) => {
    const texts = Array.from({ length: count }, (_, seed) => randomText(kind, new Random(seed)));
    const verdicts = texts.map((text) => ({ text, ...compare(text) }));
    expect(verdicts.filter(({ difference }) => difference !== null)).toEqual([]);
    // Both answers occur.
    const accepted = verdicts.filter((verdict) => verdict.accepted).length;
    expect(accepted).toBeGreaterThan(count / 20);
    if (kind !== 'program') expect(accepted).toBeLessThan(count);
  });
});

test.each([
  ['(', ')', 255],
  ['f(', ')', 255],
  ['{"a":', '}', 255],
  ['-', '', 255],
  ['yield ', '', 255],
  ['func() { return ', '}', 128],
])('%s can be nested up to the limit without the help of Ohm', (open, close, depth) => {
  const source = new Source('test.ruff', `x := ${open.repeat(depth)}1${close.repeat(depth)}`);
  const { tokens } = scan(source, 0, source.text.length);
  expect(parseCorrect(source, tokens)?.statements).toHaveLength(1);
});

test('statements inside calls inside statements take linear time', () => {
  const nested = (open: string, close: string) => `${open.repeat(60)}x${close.repeat(60)}`;
  // Each level can be the beginning of an assignment: trying that at every level would double the work 60 times.
  expect(parseValid(nested('f(func() { ', ' })')).statements).toHaveLength(1);
  expect(parseValid(nested('a[func() { ', ' }]')).statements).toHaveLength(1);
  expect(messages(nested('struct S { async func m() { ', ' } }').replace('x', 'x +'))).toHaveLength(1);
});

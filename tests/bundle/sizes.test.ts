/** The sizes of bundles are those that `docs/bundle-sizes.md` says, and a program carries nothing that it does not use. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure, parts, programs } from '../../scripts/sizes/measure.mjs';

const document = readFileSync(new URL('../../docs/bundle-sizes.md', import.meta.url), 'utf8');

/** The bytes of each program in the document. */
const documented = new Map(
  Array.from(document.matchAll(/^\| \[([\w-]+)\]\(.*?\) \| \d+ \| ([\d,]+) \|/gm), ([, name, bytes]) => [
    name!,
    Number(bytes!.replaceAll(',', '')),
  ]),
);

test('all programs are in the document', () => {
  expect([...documented.keys()].sort()).toEqual(
    programs()
      .map(({ name }) => name)
      .sort(),
  );
});

test('a program that cannot fail carries nothing to report errors with', async () => {
  const { bytes } = await measure(programs().find(({ name }) => name === 'hello')!);
  expect(bytes).toBeLessThanOrEqual(1500);
});

test.each(programs())('$name weighs what the document says', async (program) => {
  const { bytes } = await measure(program);
  const expected = documented.get(program.name)!;
  const growth = Math.abs(bytes / expected - 1);
  expect(growth, `${expected} in the document, now ${bytes}: run node scripts/bundle-sizes.mjs`).toBeLessThan(
    0.05,
  );
});

test.each([
  ['hello', /builtins\/output|core\/(output|program|interrupt|terminal|options|report|process|event-loop)/],
  ['primes', /^(?!.*(dict|entries|struct|tagged|yaml|regex|async))/],
  ['word-count', /^(?!.*(struct|tagged|yaml|regex|async|formats))/],
  ['json', /^(?!.*(struct|tagged|yaml|toml|csv|regex|async))/],
])('%s holds only what it uses', async (name, allowed) => {
  const program = programs().find((candidate) => candidate.name === name)!;
  const files = (await parts(program)).map(([file]) => file);
  const runtime = files.filter(
    (file) => file.includes('runtime-lib') && !file.endsWith('builtins/define.js'),
  );
  expect(runtime.length).toBeGreaterThan(5);
  expect(runtime.filter((file) => !allowed.test(file))).toEqual([]);
});

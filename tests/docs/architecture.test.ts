import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every path that the architecture page names exists', () => {
  const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
  const paths = [
    ...page.matchAll(/`((?:src|grammar|runtime-lib|tests|scripts|docs|examples)\/[\w./-]*)`/g),
  ].map((match) => match[1]!);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});

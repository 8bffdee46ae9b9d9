// The examples of docs/ASYNC.md print what the document says.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const document = readFileSync(join(root, 'docs/ASYNC.md'), 'utf8');
const examples = [...document.matchAll(/```ruff\n([\s\S]*?)```\n\n```output\n([\s\S]*?)```/g)].map(
  ([block, source, output], index) => ({
    place: `example ${index + 1}, line ${document.slice(0, document.indexOf(block)).split('\n').length}`,
    source: source!,
    output: output!,
  }),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruffjs-document-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every program has its output below it', () => {
  expect(examples).toHaveLength(document.match(/```ruff\n/g)!.length);
});

test.each(examples)('$place', ({ source, output }) => {
  const file = join(folder, 'example.ruff');
  writeFileSync(file, source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), 'run', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: output, stderr: '' });
});

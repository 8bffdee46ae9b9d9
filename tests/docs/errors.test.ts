// The programs of docs/errors.md print what stands below them, and their messages are those shown.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
const examples = [
  ...page.matchAll(/```ruff\n(.*?)```\s*(?:```output\n(.*?)```\s*)?```error\n(.*?)```/gs),
].map(([, program = '', stdout = '', stderr = '']) => ({ program, stdout, stderr }));

function run(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ruffjs-errors-'));
  try {
    writeFileSync(join(folder, 'example.ruff'), program);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli.cjs'), 'run', 'example.ruff'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    return { program, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('every program of the page has its message', () => {
  expect(examples.length).toBe(page.match(/```ruff/g)?.length);
});

test.each(examples)('$stderr', (example) => {
  expect(run(example.program)).toEqual(example);
});

// What the README shows is so: its commands, its compiled example, its message, its flags.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.cjs');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(
    ([, text = '']) => text,
  );
}

function ruffjs(...args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
}

const commands = blocks('bash')
  .join('')
  .match(/^.*\bnpx ruffjs .*$/gm)!;

test.each(commands)('%s', (command) => {
  const here = command
    .replace(/^.*?npx ruffjs/, `"${process.execPath}" "${cli}"`)
    .replaceAll(/-o (\S+)/g, (_, file: string) => `-o "${join(folder, file)}"`);
  const { status, stderr } = spawnSync(here, { cwd: root, encoding: 'utf8', shell: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the compiled example is what the compiler makes, but for line breaks', () => {
  const [source] = blocks('ruff');
  const shown = blocks('js').find((text) => text.startsWith('start('))!;
  writeFileSync(join(folder, 'mean.ruff'), source!);
  expect(ruffjs('build', 'mean.ruff', '-o', 'mean.mjs', '--sourcemap', 'none').status).toBe(0);
  const bare = (text: string) => text.replaceAll(/\s|;/g, '');
  expect(bare(readFileSync(join(folder, 'mean.mjs'), 'utf8'))).toContain(bare(shown.split('named(')[0]!));
  expect(spawnSync(process.execPath, ['mean.mjs'], { cwd: folder, encoding: 'utf8' }).stdout).toBe(
    'mean 2\n',
  );
});

test('flags that the tables name are in the help', () => {
  const rows = [...readme.matchAll(/^\| (`-.*?) \| `(\w+)` \|/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, flags = '', verb = ''] of rows) {
    const { stdout } = ruffjs(verb, '--help');
    for (const [flag] of flags.matchAll(/--?[a-z][\w-]*/g)) expect(stdout).toContain(flag);
  }
});

/** The recorded cases, where they are at hand: each run by the command, and as a bundle alone in a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DISPUTED } from './disputed.js';

const project = join(import.meta.dirname, '../..');
const cases = process.env.RUFF_CONFORMANCE ?? join(project, '../shared/conformance');

describe.skipIf(!existsSync(join(cases, 'run.mjs')))('conformance', () => {
  test.each([
    ['by the command', []],
    ['as bundles, but for those about flags', ['--bundle']],
  ])('%s', { timeout: 600_000 }, (_, words) => {
    const script = join(project, 'scripts/conformance.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
    expect(stderr).toBe('');
    console.log(
      stdout
        .split('\n')
        .filter((line) => /\d+\/\d+$/.test(line))
        .join('\n'),
    );
    expect(stdout).toMatch(/^[1-9]\d{2} passed, \d+ failed$/m);
    const disputed = Object.values(DISPUTED).flat();
    const failed = failuresIn(stdout);
    expect(failed).toEqual(expect.arrayContaining(disputed));
    // Some cases have deadlines of their own, which a busy machine can miss: they get another run by themselves.
    const again = failed.filter((name) => !disputed.includes(name));
    if (again.length === 0) return;
    const second = spawnSync(process.execPath, [script, ...words, ...again], { encoding: 'utf8' });
    expect(failuresIn(second.stdout)).toEqual([]);
    expect(second.stdout).toMatch(/^[1-9]\d* passed, 0 failed$/m);
  });
});

function failuresIn(output: string): string[] {
  return [...output.matchAll(/^FAIL (\S+)/gm)].map(([, name]) => name!);
}

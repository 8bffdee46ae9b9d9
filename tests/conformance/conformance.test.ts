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
    const failed = [...stdout.matchAll(/^FAIL (\S+)/gm)].map(([, name]) => name);
    expect(failed.sort()).toEqual(Object.values(DISPUTED).flat().sort());
    expect(stdout).toMatch(/^[1-9]\d{2} passed, 2 failed$/m);
  });
});

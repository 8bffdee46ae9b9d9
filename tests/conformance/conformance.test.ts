/** The recorded cases, where they are at hand: each run by the command, and as a bundle alone in a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const cases = process.env.RUFF_CONFORMANCE ?? join(project, '../shared/conformance');

/** The areas that pass in full. */
const AREAS = ['errors', 'language'];

describe.skipIf(!existsSync(join(cases, 'run.mjs')))('conformance', () => {
  test.each([
    ['by the command', []],
    ['as bundles', ['--bundle']],
  ])('%s', { timeout: 600_000 }, (_, words) => {
    const script = join(project, 'scripts/conformance.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script, ...words, ...AREAS], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    console.log(
      stdout
        .split('\n')
        .filter((line) => /\d+\/\d+$/.test(line))
        .join('\n'),
    );
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed$/m);
  });
});

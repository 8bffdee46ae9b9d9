/** The recorded cases that need no host, where they are at hand, in headless Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISPUTED } from '../conformance/disputed.js';

const project = join(import.meta.dirname, '../..');
const cases = process.env.RUFF_CONFORMANCE ?? join(project, '../shared/conformance');

test.skipIf(!existsSync(join(cases, 'run.mjs')))(
  'a browser runs what a browser can',
  { timeout: 900_000 },
  () => {
    const script = join(project, 'scripts/browser-conformance.mjs');
    const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const failed = [...stdout.matchAll(/^FAIL (\S+)/gm)].map(([, name]) => name);
    expect(failed).toEqual(DISPUTED.async);
    expect(stdout).toMatch(/^[1-9]\d{2} passed, 1 failed in the browser$/m);
  },
);

/**
 * The reference implementation as a second witness: with its binary in the environment variable RUFF_REFERENCE, every
 * expectation about a program that is not marked as different from it is put to it as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, STOPPED } from './run.js';

export const reference = process.env.RUFF_REFERENCE;

/** Its constant folding breaks jumps (divergence D-11); a logical operator at the top level switches it off. */
const WITHOUT_FOLDING = '\n;_x := true && true\n';

const TIMEOUT_MS = 5_000;

export function runReference(
  binary: string,
  text: string,
  modules: Readonly<Record<string, string>> = {},
): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'ruffjs-reference-'));
  try {
    for (const [name, module] of Object.entries(modules)) writeFileSync(join(folder, `${name}.ruff`), module);
    writeFileSync(join(folder, 'main.ruff'), text + WITHOUT_FOLDING);
    const { stdout, stderr, status } = spawnSync(binary, ['run', 'main.ruff'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
    });
    return { stdout, stderr, exit: status ?? STOPPED };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

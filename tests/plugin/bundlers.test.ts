/** The plugin in each bundler: the example is built by it, and what comes out is run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyExample, hasBun, install, runBundle, runScript, versionOf } from './example.js';

const OUTPUT = 'apple x 10: 27\npear x 2: 8\nsum: 35\napple: 6, in 5 days\n';
const BUNDLERS = ['vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'rspack', 'farm', 'bun'];

beforeAll(install, 600_000);

describe.each(BUNDLERS)('%s', (bundler) => {
  test('builds what runs, and leads its errors to the Ruff files', ({ skip }) => {
    if (bundler === 'bun' && !hasBun()) skip();
    const folder = copyExample();
    expect(runScript(folder, bundler)).toMatchObject({ status: 0 });
    console.log(`${bundler} ${versionOf(bundler)}`);
    expect(runBundle(folder, bundler)).toMatchObject({ status: 0, stdout: OUTPUT });

    const failed = runBundle(folder, bundler, 'fail');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('RuffError: no price for plum');
    // Rspack's minifier loses the place of a call that it inlines.
    expect(failed.stderr).toMatch(
      bundler === 'rspack' ? /at price_of$/m : /at price_of \(.*src\/prices\.ruff:10:/,
    );
    expect(failed.stderr).toMatch(/at receipt \(.*src\/stock\.ruff:18:/);
    expect(failed.stderr).not.toContain('runtime-lib');
  });

  test('shows all mistakes of a Ruff file with their lines', ({ skip }) => {
    if (bundler === 'bun' && !hasBun()) skip();
    const folder = copyExample();
    const file = join(folder, 'src/stock.ruff');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}func f(x) {\n    return x +\n}\nfucntion g() { return 1 }\n`,
    );
    const { status, stdout, stderr } = runScript(folder, bundler);
    expect(status).not.toBe(0);
    // Farm shows the texts of its plugins as literals.
    const shown = (stdout + stderr).replaceAll('\\n', '\n');
    expect(shown).toContain('Expected expression');
    expect(shown).toMatch(/stock\.ruff[: (]+\d+:\d+/);
    expect(shown).toContain('fucntion g() { return 1 }');
    expect(shown).toContain("did you mean 'func'?");
  });
});

test('TypeScript knows the types of what the application imports', () => {
  const folder = copyExample();
  expect(runScript(folder, 'vite')).toMatchObject({ status: 0 });
  expect(runScript(folder, 'types')).toMatchObject({ status: 0, stdout: '' });
  writeFileSync(
    join(folder, 'src/wrong.ts'),
    "import { delivery_days } from './stock.ruff';\nexport const days: number = delivery_days('apple');\n",
  );
  const wrong = runScript(folder, 'types');
  expect(wrong.status).not.toBe(0);
  expect(wrong.stdout).toContain("'Promise<");
});

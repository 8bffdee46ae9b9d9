/** The modules that stand in the place of others in browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const { browser } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const pairs = Object.entries<string>(browser);

function exportsOf(file: string): string[] {
  const text = readFileSync(join(project, file.replace('./dist/', '').replace(/\.js$/, '.ts')), 'utf8');
  const names = [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)];
  return names.map(([, name]) => name!).sort();
}

test.each(pairs)('%s and its twin export the same', (original, twin) => {
  expect(exportsOf(original)).not.toEqual([]);
  expect(exportsOf(twin)).toEqual(exportsOf(original));
});

test.each(['index', 'async/index', 'interop/index'])(
  '%s needs nothing of Node in browsers',
  async (entry) => {
    const { metafile } = await build({
      entryPoints: [join(project, `dist/runtime-lib/${entry}.js`)],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      external: ['node:*'],
      metafile: true,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ external }) => external)).toEqual([]);
  },
);

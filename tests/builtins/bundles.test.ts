/** A program carries the builtins that it names and no other. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/analyse/catalogue.generated.js';

const root = new URL('../..', import.meta.url).pathname;

/** What a program that uses one export of a family becomes. */
async function bundle(module: string, name: string): Promise<string> {
  const contents = `import { ${name} as used } from './runtime-lib/builtins/${module}.ts'; globalThis.used = used;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    minifySyntax: true,
  });
  return outputFiles[0]!.text;
}

/** The names that builtins are defined with. */
function definitions(code: string): string[] {
  return Array.from(
    code.matchAll(/= (?:\/\* @__PURE__ \*\/ )?(?:builtin|higherOrder|unchecked)\d*\(\s*"(\w+)"/g),
    ([, name]) => name!,
  );
}

const families = new Map<string, string[]>();
for (const { module, export: exported } of catalogue.values()) {
  if (module !== null) families.set(module, [...(families.get(module) ?? []), exported]);
}

for (const [module, members] of families) {
  test(module, async () => {
    for (const name of members) {
      const found = definitions(await bundle(module, name));
      // An alias brings the builtin that it is an alias of.
      expect(found.length, `${name} brings ${found}`).toBeLessThanOrEqual(1);
    }
  });
}

test('a builtin alone is small', async () => {
  expect((await bundle('string-case', 'upper')).length).toBeLessThan(12_000);
});

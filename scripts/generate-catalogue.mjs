/**
 * Writes what is derived from the definitions of the builtins (`runtime-lib/builtins/`):
 *
 * * `src/analyse/catalogue.generated.ts`, so that the compiler knows every builtin without loading the runtime;
 * * `src/cli/runtime-parts.generated.ts`, by which a run loads what it needs of the runtime;
 * * `docs/builtins.md`, for readers, and `docs/builtins.json`, for completion in editors;
 * * `runtime-lib/builtins.generated.ts`, the typed module `ruffjs/builtins`.
 *
 * `--check` writes nothing and fails when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markNodeOnly } from './builtins/browser.mjs';
import { catalogueOf } from './builtins/catalogue.mjs';
import { completionsOf } from './builtins/completions.mjs';
import { declarationsOf } from './builtins/declarations.mjs';
import { documentationOf } from './builtins/documentation.mjs';
import { allNames, readBuiltins, root } from './builtins/read.mjs';
import { runtimePartsOf } from './builtins/runtime-parts.mjs';

const builtins = await readBuiltins();
await markNodeOnly(builtins);
const targets = [
  ['src/analyse/catalogue.generated.ts', catalogueOf(builtins)],
  ['src/cli/runtime-parts.generated.ts', runtimePartsOf(builtins)],
  ['docs/builtins.md', documentationOf(builtins)],
  ['docs/builtins.json', completionsOf(builtins)],
  ['runtime-lib/builtins.generated.ts', declarationsOf(builtins)],
];
const stale = targets.filter(([file, content]) => {
  try {
    return readFileSync(join(root, file), 'utf8') !== content;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run node scripts/generate-catalogue.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) writeFileSync(join(root, file), content);
  const missing = allNames().filter((name) => !builtins.has(name));
  console.log(`${builtins.size} builtins; ${missing.length} names without one`);
}

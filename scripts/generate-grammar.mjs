/**
 * Writes `grammar/ruff.generated.ts`, the grammar as Ohm's ready-made recipe: loading it takes about 10 ms, reading the
 * grammar's text more than 200. `--check` writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as ohm from 'ohm-js';

const source = fileURLToPath(new URL('../grammar/ruff.ohm', import.meta.url));
const target = fileURLToPath(new URL('../grammar/ruff.generated.ts', import.meta.url));

/** A recipe is `[kind, metadata, …]` all the way down; the metadata is only where in the grammar's text it came from. */
function withoutPositions(part) {
  if (!Array.isArray(part)) return part;
  return part.map((item, index) => (index === 1 && item?.sourceInterval ? {} : withoutPositions(item)));
}

function generate() {
  const [kind, , name, parent, start, rules] = JSON.parse(
    ohm.grammar(readFileSync(source, 'utf8')).toRecipe(),
  );
  const bare = Object.fromEntries(
    Object.entries(rules).map(([rule, recipe]) => [rule, withoutPositions(recipe)]),
  );
  const json = JSON.stringify([kind, {}, name, parent, start, bare]);
  return `// Generated from ruff.ohm by scripts/generate-grammar.mjs.\nexport const recipe: string = ${JSON.stringify(json)};\n`;
}

const text = generate();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('grammar/ruff.generated.ts is out of date: run node scripts/generate-grammar.mjs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

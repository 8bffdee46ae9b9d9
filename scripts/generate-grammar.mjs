/**
 * Writes what is derived from `grammar/ruff.ohm`:
 *
 * * `grammar/ruff.generated.ts`, the grammar as Ohm's ready-made recipe: loading it takes about 10 ms, reading the
 *   grammar's text more than 200;
 * * `grammar/parser.generated.ts`, the grammar compiled to a parser (`scripts/grammar/`).
 *
 * `--check` writes nothing and fails when a file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as ohm from 'ohm-js';
import { ParserWriter } from './grammar/parser-writer.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const grammar = ohm.grammar(readFileSync(join(root, 'grammar/ruff.ohm'), 'utf8'));

const HEAD = '// Generated from ruff.ohm by scripts/generate-grammar.mjs.\n';
const START_RULES = ['Program', 'Interpolated'];

/** A recipe is `[kind, metadata, …]` all the way down; the metadata is only where in the grammar's text it came from. */
function withoutPositions(part) {
  if (!Array.isArray(part)) return part;
  return part.map((item, index) => (index === 1 && item?.sourceInterval ? {} : withoutPositions(item)));
}

function recipe() {
  const [kind, , name, parent, start, rules] = JSON.parse(grammar.toRecipe());
  const bare = Object.fromEntries(
    Object.entries(rules).map(([rule, recipe]) => [rule, withoutPositions(recipe)]),
  );
  const json = JSON.stringify([kind, {}, name, parent, start, bare]);
  return `${HEAD}export const recipe: string = ${JSON.stringify(json)};\n`;
}

/** The names of the rules that have an action. */
async function actionNames() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/parse/actions/index.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return new Set(Object.keys(module.exports.createActions({})));
}

const files = {
  'grammar/ruff.generated.ts': recipe(),
  'grammar/parser.generated.ts': HEAD + new ParserWriter(grammar, START_RULES, await actionNames()).write(),
};
for (const [file, text] of Object.entries(files)) {
  const path = join(root, file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is out of date: run node scripts/generate-grammar.mjs`);
    process.exitCode = 1;
  }
}

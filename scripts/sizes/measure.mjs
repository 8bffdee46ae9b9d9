/** Builds programs as `ruffjs build --minify --sourcemap none` does, with the built package, and weighs the result. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { compile, print, Source } = await import(join(root, 'dist/index.js'));
const { bundle, ModuleFiles } = await import(join(root, 'dist/node.js'));

/** Small programs, each round one part of the language or library, and the examples, which have 100 to 200 lines. */
export function programs() {
  return [...ruffFiles('scripts/sizes/programs'), ...ruffFiles('examples')];
}

function ruffFiles(folder) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ruff'))
    .map((file) => ({ name: basename(file, '.ruff'), folder, file: join(root, folder, file) }));
}

export async function measure(program) {
  const text = readFileSync(program.file, 'utf8');
  const { code, inputs } = await build(program);
  return {
    ...program,
    lines: text.trimEnd().split('\n').length,
    bytes: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
    parts: largestFirst(inputs),
  };
}

/** How many bytes each file has in the bundle of a program, largest first. */
export async function parts(program) {
  return largestFirst((await build(program)).inputs);
}

function largestFirst(inputs) {
  return Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file, { bytesInOutput }]) => [file, bytesInOutput])
    .sort(([, a], [, b]) => b - a);
}

function build({ file }) {
  const { program, sources, diagnostics } = compile(new Source(file, readFileSync(file, 'utf8')), {
    file,
    host: new ModuleFiles(file),
  });
  if (!program) throw new Error(`${file}: ${diagnostics[0].message}`);
  const options = { outfile: join(root, 'out.mjs'), minify: true, mapped: false, target: 'node20' };
  return bundle(print(program, { sources }), options);
}

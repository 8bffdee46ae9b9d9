#!/usr/bin/env node
/**
 * Builds the playground, a folder of static files that any server can offer:
 *
 * * `index.html`, `playground.css`, `main.js`: the page with its editor;
 * * `compiler.js`, `program.js`: the workers that compile and run, and `run/`: the parts of the runtime that programs import;
 * * `examples.json`, `builtins.json`: what the page offers.
 *
 *     node scripts/playground.mjs [--out-dir FOLDER] [--serve [PORT]]
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile, Source } from '../dist/index.js';
import { serve } from './serve.mjs';

const project = resolve(import.meta.dirname, '..');
const page = join(project, 'src/playground');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'out-dir': { type: 'string', default: join(project, 'dist-playground') },
    serve: { type: 'boolean' },
  },
});
const out = resolve(values['out-dir']);

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: project,
  outdir: out,
  metafile: true,
};

/** The builtins of browsers, by name. */
async function browserBuiltins() {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: "export { builtinsOn } from './src/platform.ts';", resolveDir: project },
    write: false,
  });
  const { builtinsOn } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return new Map([...builtinsOn('browser')].filter(([, { module }]) => module !== null));
}

/** By family, what it exports for them: each builtin, and its other forms, like `printText` of `print`. */
async function families(builtins) {
  const found = new Map();
  for (const { module, export: name } of builtins.values())
    found.set(module, [...(found.get(module) ?? []), name]);
  for (const [module, names] of found) {
    const exports = Object.keys(await import(`../dist/runtime-lib/builtins/${module}.js`));
    const isForm = new RegExp(`^(?:${names.join('|')})(?:$|[A-Z])`);
    found.set(
      module,
      exports.filter((exported) => isForm.test(exported)),
    );
  }
  return found;
}

/** `family:math` exports what browsers can have of `builtins/math`, so that the rest and what it needs is left out. */
function familyModules(found) {
  return {
    name: 'family-modules',
    setup({ onResolve, onLoad }) {
      // What only Node has is imported by what is left out.
      onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true, sideEffects: false }));
      onResolve({ filter: /^family:/ }, ({ path }) => ({ path, namespace: 'family' }));
      onLoad({ filter: /.*/, namespace: 'family' }, ({ path }) => {
        const family = path.slice('family:'.length);
        const names = [...found.get(family)].join(', ');
        return {
          contents: `export { ${names} } from './dist/runtime-lib/builtins/${family}.js';`,
          resolveDir: project,
        };
      });
    },
  };
}

/** The worker is part of the same build as the runtime: they are to share its state. */
async function buildPrograms(builtins) {
  const found = await families(builtins);
  const parts = ['index', 'async/index', 'interop/index'].map((part) => [
    `run/${part === 'index' ? part : part.replace('/index', '')}`,
    `dist/runtime-lib/${part}.js`,
  ]);
  const { metafile } = await build({
    ...common,
    entryPoints: {
      program: 'src/playground/program-worker.ts',
      ...Object.fromEntries(parts),
      ...Object.fromEntries([...found.keys()].map((name) => [`run/builtins/${name}`, `family:${name}`])),
    },
    chunkNames: 'run/[name]-[hash]',
    plugins: [familyModules(found)],
  });
  for (const [file, { imports }] of Object.entries(metafile.outputs)) {
    for (const { path, external } of imports) if (external) throw new Error(`${file} imports ${path}`);
  }
}

function buildPage() {
  return build({
    ...common,
    entryPoints: { main: 'src/playground/main.ts', compiler: 'src/playground/compiler-worker.ts' },
    chunkNames: 'shared-[hash]',
  });
}

/** Those that run alone: without input, arguments, other files and what browsers do not have. */
function examples() {
  const folder = join(project, 'examples');
  const isAlone = (name) => !['stdin', 'args'].some((kind) => existsSync(join(folder, `${name}.${kind}`)));
  const compiles = ({ text }) =>
    compile(new Source('', text), {
      file: '',
      host: { load: () => null, hasScript: () => false },
      platform: 'browser',
    }).program !== null;
  const welcome = { name: 'welcome', text: readFileSync(join(page, 'welcome.ruff'), 'utf8') };
  const alone = readdirSync(folder)
    .filter((file) => file.endsWith('.ruff') && isAlone(basename(file, '.ruff')))
    .map((file) => ({ name: basename(file, '.ruff'), text: readFileSync(join(folder, file), 'utf8') }))
    .filter(compiles);
  return [welcome, ...alone];
}

/** The builtins as an editor completes them. */
function completions(known) {
  const { builtins } = JSON.parse(readFileSync(join(project, 'docs/builtins.json'), 'utf8'));
  return builtins
    .filter(({ name, global }) => global && known.has(name))
    .map(({ name, signature, documentation, constant }) => ({
      label: name,
      type: constant ? 'constant' : 'function',
      detail: signature.startsWith(name) ? signature.slice(name.length) : signature,
      info: documentation,
    }));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const builtins = await browserBuiltins();
await Promise.all([buildPrograms(builtins), buildPage()]);
for (const file of ['index.html', 'playground.css']) cpSync(join(page, file), join(out, file));
writeFileSync(join(out, 'examples.json'), JSON.stringify(examples()));
writeFileSync(join(out, 'builtins.json'), JSON.stringify(completions(builtins)));

const files = readdirSync(out, { recursive: true }).filter((file) => statSync(join(out, file)).isFile());
const kilobytes = (size) => `${Math.round(size / 1000)} kB`;
const sizeOf = (chosen) => {
  const contents = chosen.map((file) => readFileSync(join(out, file)));
  const total = (sizes) => kilobytes(sizes.reduce((sum, size) => sum + size, 0));
  return `${total(contents.map(({ length }) => length))} (${total(contents.map((content) => gzipSync(content).length))} gzipped)`;
};
console.log(`${out}: ${files.length} files, ${sizeOf(files)}`);
for (const file of ['main.js', 'compiler.js', 'program.js']) console.log(`${file}: ${sizeOf([file])}`);

if (values.serve) {
  const server = await serve(out, Number(positionals[0] ?? 0));
  console.log(`http://127.0.0.1:${server.address().port}/`);
}

/**
 * Builds `dist/`:
 *
 * * `cli.js`, `index.js`, `node.js` and their chunks, with `run/`: the command, the library, and the runtime for programs that run
 *   inside the command. As few files as possible, dependencies bundled in: reading files is what makes a start slow;
 * * `runtime-lib/`: the runtime as one ES module a file, for bundles and for `import … from "ruffjs/runtime"`;
 * * `types/`: declarations.
 *
 * The new folder takes the old one's place when it is complete.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fewChunks } from './chunks.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const { dependencies, peerDependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Bundled in; the other dependencies belong to parts that few programs use, and esbuild is a binary. */
const INLINED = [
  '@jridgewell/gen-mapping',
  '@jridgewell/trace-mapping',
  'astring',
  'fastest-levenshtein',
  'ohm-js',
  'picocolors',
];
/** Those with a plugin of ours. */
const BUNDLERS = ['vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'rspack', 'farm', 'bun'];
const common = { format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning' };

/** The parts of the runtime that programs import: `index`, `async`, `builtins/math`, … with their files. */
function runtimeParts() {
  const catalogue = readFileSync('src/analyse/catalogue.generated.ts', 'utf8');
  const families = new Set([...catalogue.matchAll(/\bmodule: "([^"]+)"/g)].map(([, family]) => family));
  return {
    index: 'runtime-lib/index.ts',
    async: 'runtime-lib/async/index.ts',
    interop: 'runtime-lib/interop/index.ts',
    ...Object.fromEntries(
      [...families].map((name) => [`builtins/${name}`, `runtime-lib/builtins/${name}.ts`]),
    ),
  };
}

const bundled = {
  ...common,
  bundle: true,
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !INLINED.includes(name)),
  chunkNames: 'chunk-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: { RUFFJS_BUILD: JSON.stringify(buildId()) },
};

/** What tells this compiler from another one: a hash of all that it is made of. */
function buildId() {
  const hash = createHash('sha256');
  for (const folder of ['grammar', 'src', 'runtime-lib']) {
    for (const file of readdirSync(folder, { recursive: true }).sort()) {
      if (/\.(ts|ohm)$/.test(file)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
    }
  }
  return `${version}-${hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16)}`;
}

async function buildCommand(outdir) {
  const parts = Object.entries(runtimeParts()).map(([name, file]) => [`run/${name}`, file]);
  return build({
    ...bundled,
    entryPoints: { cli: 'src/cli.ts', ...Object.fromEntries(parts) },
    plugins: [await fewChunks()],
    outdir,
  });
}

/** By itself: what it shares with the command would come in pieces, and whoever loads one does not load the other. */
function buildLibrary(outdir) {
  const plugins = BUNDLERS.map((name) => [`plugin/${name}`, `src/plugin/${name}.ts`]);
  return build({
    ...bundled,
    entryPoints: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      register: 'src/loader/register.ts',
      'register-hooks': 'src/loader/register-hooks.ts',
      ...Object.fromEntries(plugins),
    },
    outdir,
  });
}

function buildRuntime(outdir) {
  const files = readdirSync('runtime-lib', { recursive: true }).filter((file) => file.endsWith('.ts'));
  return build({
    ...common,
    entryPoints: files.map((file) => join('runtime-lib', file)),
    outbase: 'runtime-lib',
    outdir: join(outdir, 'runtime-lib'),
  });
}

function buildTypes(outdir) {
  const compiler = join('node_modules', '.bin', 'tsc');
  execFileSync(compiler, ['-p', 'tsconfig.build.json', '--outDir', join(outdir, 'types')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

const fresh = join('node_modules', `.dist-${process.pid}`);
try {
  await Promise.all([buildCommand(fresh), buildLibrary(fresh), buildRuntime(fresh), buildTypes(fresh)]);
  rmSync('dist', { recursive: true, force: true });
  renameSync(fresh, 'dist');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

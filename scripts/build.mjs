/**
 * Builds `dist/`:
 *
 * * `cli.cjs` and its `parts/`: the command, with the runtime for programs that run inside it. As few files as a start
 *   needs, dependencies bundled in: reading files is what makes a start slow;
 * * `index.js`, `node.js`, `register.js`, `plugin/` and their chunks: the library;
 * * `runtime-lib/`: the runtime as one ES module a file, for bundles and for `import … from "ruffjs/runtime"`;
 * * `types/`: declarations.
 *
 * The new folder takes the old one's place when it is complete.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packsOf } from './packs.mjs';
import { partsOf } from './parts.mjs';

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
  'string-width',
];
/** Those with a plugin of ours. */
const BUNDLERS = ['vite', 'rollup', 'rolldown', 'esbuild', 'webpack', 'rspack', 'farm', 'bun'];
/** The command as an ES module: the same for who starts it by this name, but slower to start. */
const CLI_MODULE = `#!/usr/bin/env node
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./cli.cjs');
`;
const common = { format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning' };

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
  for (const folder of ['grammar', 'src', 'runtime-lib', 'scripts']) {
    for (const file of readdirSync(folder, { recursive: true }).sort()) {
      if (/\.(ts|ohm|mjs)$/.test(file)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
    }
  }
  return `${version}-${hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16)}`;
}

async function buildCommand(outdir) {
  const { outputFiles, metafile } = await build({
    ...bundled,
    entryPoints: ['src/cli/main.ts', 'src/loader/ruff-modules.ts', 'src/loader/library-compiler.ts'],
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outdir: join(outdir, 'parts'),
    write: false,
    metafile: true,
  });
  mkdirSync(join(outdir, 'parts'), { recursive: true });
  const files = partsOf(outputFiles, packsOf(metafile));
  for (const [name, text] of files) writeFileSync(join(outdir, 'parts', `${name}.cjs`), text);
  await build({
    ...bundled,
    entryPoints: { cli: 'src/cli.ts' },
    splitting: false,
    format: 'cjs',
    outdir,
    outExtension: { '.js': '.cjs' },
  });
  // An ES module takes longer to start.
  writeFileSync(join(outdir, 'cli.js'), CLI_MODULE);
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

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
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Bundled in; the other dependencies belong to parts that few programs use, and esbuild is a binary. */
const INLINED = [
  '@jridgewell/gen-mapping',
  '@jridgewell/trace-mapping',
  'astring',
  'fastest-levenshtein',
  'ohm-js',
  'picocolors',
];
const common = { format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'warning' };

/** What every Node process has loaded already, or loads in no time. */
const CHEAP = /^node:(buffer|fs|module|os|path|process|timers|tty|url|util|vm)$/;

/** The parts of the runtime that programs import: `index`, `async`, `builtins/math`, … with their files. */
function runtimeParts() {
  const catalogue = readFileSync('src/analyse/catalogue.generated.ts', 'utf8');
  const families = new Set([...catalogue.matchAll(/\bmodule: "([^"]+)"/g)].map(([, family]) => family));
  return {
    index: 'runtime-lib/index.ts',
    async: 'runtime-lib/async/index.ts',
    ...Object.fromEntries(
      [...families].map((name) => [`builtins/${name}`, `runtime-lib/builtins/${name}.ts`]),
    ),
  };
}

/** The names of the parts that need nothing which takes time to load. */
async function cheapParts(parts) {
  const { metafile } = await build({
    ...common,
    entryPoints: parts,
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
    outdir: '.',
  });
  const outputs = Object.entries(metafile.outputs);
  return Object.keys(parts).filter((name) => {
    const [, { imports }] = outputs.find(([path]) => path === `${name}.js`);
    return imports.every(({ path }) => CHEAP.test(path));
  });
}

/** One module that exports the cheap parts as namespaces: one file to read instead of one for each and their chunks. */
function together(parts, names) {
  const contents = names.map((name) => `export * as '${name}' from './${parts[name]}';\n`).join('');
  return {
    name: 'together',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^together$/ }, ({ path }) => ({ path, namespace: 'together' }));
      onLoad({ filter: /.*/, namespace: 'together' }, () => ({ contents, resolveDir: '.', loader: 'ts' }));
    },
  };
}

async function buildCommand(outdir) {
  const parts = runtimeParts();
  const cheap = await cheapParts(parts);
  const others = Object.entries(parts).filter(([name]) => !cheap.includes(name));
  return build({
    ...common,
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      node: 'src/node.ts',
      'run/together': 'together',
      ...Object.fromEntries(others.map(([name, file]) => [`run/${name}`, file])),
    },
    plugins: [together(parts, cheap)],
    outdir,
    bundle: true,
    splitting: true,
    external: Object.keys(dependencies).filter((name) => !INLINED.includes(name)),
    chunkNames: 'chunk-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
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
  await Promise.all([buildCommand(fresh), buildRuntime(fresh), buildTypes(fresh)]);
  rmSync('dist', { recursive: true, force: true });
  renameSync(fresh, 'dist');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

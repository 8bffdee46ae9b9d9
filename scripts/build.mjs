/**
 * Builds `dist/`:
 *
 * * `cli.js`, `index.js` and their chunks, with `run/`: the command, the library, and the runtime for programs that run
 *   inside the command. Dependencies are bundled in, because reading many files is what makes a start slow;
 * * `runtime-lib/`: the runtime as one ES module a file, for bundles and for `import … from "ruffjs/runtime"`;
 * * `types/`: declarations.
 *
 * The new folder takes the old one's place when it is complete.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** The builtin families: the files that define builtins. */
function families() {
  const folder = 'runtime-lib/builtins';
  return readdirSync(folder)
    .filter((file) =>
      /^export const \w+ = .*\b(builtin|alias)\(/m.test(readFileSync(join(folder, file), 'utf8')),
    )
    .map((file) => basename(file, '.ts'));
}

function buildCommand(outdir) {
  return build({
    ...common,
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      'run/index': 'runtime-lib/index.ts',
      'run/async': 'runtime-lib/async/index.ts',
      ...Object.fromEntries(
        families().map((name) => [`run/builtins/${name}`, `runtime-lib/builtins/${name}.ts`]),
      ),
    },
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

const fresh = mkdtempSync(join('node_modules', '.dist-'));
try {
  await Promise.all([buildCommand(fresh), buildRuntime(fresh), buildTypes(fresh)]);
  rmSync('dist', { recursive: true, force: true });
  renameSync(fresh, 'dist');
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/**
 * Keeps the command in few parts, since each file that is read makes a start slower.
 *
 * esbuild puts modules into one chunk that the same entry points and dynamic imports use. The verbs of the command use
 * different parts of the compiler, and the families of builtins different parts of the core of the runtime, which would
 * come in dozens of files. So each of them is made to import the core of the runtime and what every run needs, and those
 * that compile all of the compiler that `run` needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const WHOLE = /^whole (run|compiler)$/;

const MAIN = 'src/cli/main.ts';
const COMPILER = 'src/cli/compile-to-run.ts';
/** What does without the compiler. */
const SMALL = new Set([MAIN, 'src/cli/watch-run.ts', 'src/loader/ruff-modules.ts']);

export async function fewChunks() {
  const run = [...(await filesOf(MAIN)), ...core()];
  const compiler = (await filesOf(COMPILER)).filter((file) => !run.includes(file));
  const whole = { run: run.filter((file) => file !== MAIN), compiler };
  return {
    name: 'few-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: WHOLE }, ({ path }) => ({ path, namespace: 'whole', sideEffects: true }));
      onLoad({ filter: /.*/, namespace: 'whole' }, ({ path }) => ({
        contents: whole[WHOLE.exec(path)[1]].map((file) => `import './${file}';\n`).join(''),
        resolveDir: '.',
      }));
      // An import for nothing counts only if something could happen by it.
      onResolve({ filter: /^\..*\.[jt]s$/ }, ({ path, kind, resolveDir }) => {
        const file = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        if (/[\\/]node_modules[\\/]/.test(file)) return undefined;
        return { path: file, sideEffects: true, ...(kind === 'dynamic-import' && { pluginData: 'head' }) };
      });
      onResolve({ filter: /^src\// }, ({ path, kind }) =>
        kind === 'entry-point' ? { path: resolve(path), sideEffects: true, pluginData: 'head' } : undefined,
      );
      onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
        if (pluginData !== 'head') return undefined;
        const file = relative('.', path).replaceAll('\\', '/');
        const names = file.startsWith('src/') && !SMALL.has(file) ? ['run', 'compiler'] : ['run'];
        const imports = names.map((name) => `\nimport 'whole ${name}';`);
        return { contents: readFileSync(path, 'utf8') + imports.join(''), loader: 'ts' };
      });
    },
  };
}

/** What almost every program needs of the runtime. */
function core() {
  return ['core', 'async']
    .flatMap((folder) =>
      readdirSync(join('runtime-lib', folder)).map((file) => `runtime-lib/${folder}/${file}`),
    )
    .concat('runtime-lib/builtins/define.ts');
}

/** What is loaded with a file of the command, but for the runtime. */
async function filesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: '.',
    write: false,
    metafile: true,
  });
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { path, kind, external } of metafile.inputs[file].imports) {
      if (kind === 'import-statement' && !external) visit(path);
    }
  };
  visit(entry);
  return [...found].filter((file) => !file.startsWith('runtime-lib/') && /\.ts$/.test(file));
}

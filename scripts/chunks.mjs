/**
 * Keeps the built command in few files, since each file that is read makes a start slower.
 *
 * esbuild puts modules into one chunk that the same entry points and dynamic imports use. The verbs of the command use
 * different parts of the compiler, and the families of builtins different parts of the core of the runtime, which would
 * come in dozens of files. So each of them is made to use the whole core, and all of the command and of the compiler that
 * `run` needs; only `run` itself does without the compiler, which it loads for programs that are not in its cache.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const WHOLE = /^whole (core|command|compiler)$/;

const WITHOUT_COMPILER = new Set(['src/cli/run.ts', 'src/cli/watch-run.ts']);

export async function fewChunks() {
  const command = await filesOf('src/cli/run.ts');
  const compiler = await filesOf('src/cli/compile-to-run.ts');
  const whole = {
    core: wholeCore(),
    command,
    compiler: compiler.filter((file) => !command.includes(file)),
  };
  return {
    name: 'few-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: WHOLE }, ({ path }) => ({ path, namespace: 'whole' }));
      // What is imported for nothing would be left out, so it is exported.
      onLoad({ filter: /.*/, namespace: 'whole' }, ({ path }) => ({
        contents: whole[WHOLE.exec(path)[1]]
          .map((file) => `export * as '${file}' from './${file}';\n`)
          .join(''),
        resolveDir: '.',
      }));
      onResolve({ filter: /\.[jt]s$/ }, ({ path, kind, resolveDir }) => {
        const isHead = kind === 'entry-point' || (kind === 'dynamic-import' && path.startsWith('.'));
        return isHead
          ? { path: resolve(resolveDir, path.replace(/\.js$/, '.ts')), pluginData: 'head' }
          : undefined;
      });
      onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) => {
        if (pluginData !== 'head') return undefined;
        const file = relative('.', path).replaceAll('\\', '/');
        const names = WITHOUT_COMPILER.has(file)
          ? ['core', 'command']
          : /^src\/(?!cli\.ts)/.test(file)
            ? ['core', 'command', 'compiler']
            : ['core'];
        const exports = names.map((name) => `\nexport * as 'whole ${name}' from 'whole ${name}';`);
        return { contents: readFileSync(path, 'utf8') + exports.join(''), loader: 'ts' };
      });
    },
  };
}

function wholeCore() {
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
  return [...found].filter((file) => file !== entry && !file.startsWith('runtime-lib/'));
}

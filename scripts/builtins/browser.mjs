/**
 * Which builtins can exist in a browser: those whose code, with the twins of `runtime-lib/browser` in their places (the
 * `browser` map of `package.json`), reaches no module of Node and no optional package. Nobody has to say so of each.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from './read.mjs';

const { browser } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** From the source of a module to that of its twin. */
const twins = new Map(Object.entries(browser).map((pair) => pair.map(sourceOf)));

function sourceOf(built) {
  return join(root, built.replace('./dist/', '').replace(/\.js$/, '.ts'));
}

/** Entry points `builtin:FAMILY/EXPORT`, twins in place, and everything that is not ours left outside. */
const browserBuild = {
  name: 'browser-build',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, kind, importer }) => {
      if (path.endsWith(GLOBALS)) return { path };
      if (kind === 'entry-point') return { path, namespace: 'builtin' };
      if (!path.startsWith('.')) return { path, external: true, sideEffects: false };
      const file =
        importer.startsWith('builtin:') || !importer ? resolve(root, path) : resolve(dirname(importer), path);
      const source = file.replace(/\.js$/, '.ts');
      return { path: twins.get(source) ?? source, sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const [, family, name] = /^builtin:(.*)\/(.*)$/.exec(path);
      return { contents: `export { ${name} } from './runtime-lib/builtins/${family}.js';`, resolveDir: root };
    });
  },
};

/** Packages that are plain JavaScript without Node. */
const PLAIN = new Set(['bcryptjs', 'fflate', 'toml-eslint-parser', 'yaml']);

/** What only Node has as globals; a file that esbuild puts into every module that uses one of them. */
const GLOBALS = 'scripts/builtins/node-globals.mjs';

/** Marks those that cannot. */
export async function markNodeOnly(builtins) {
  const entries = [...builtins.values()].map(({ module, exported }) => `builtin:${module}/${exported}`);
  const { metafile } = await build({
    entryPoints: Object.fromEntries(entries.map((entry, i) => [String(i), entry])),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outdir: join(root, 'never'),
    absWorkingDir: root,
    write: false,
    metafile: true,
    inject: [join(root, GLOBALS)],
    plugins: [browserBuild],
  });
  const reaching = new Set();
  for (const [file, { imports, inputs }] of Object.entries(metafile.outputs)) {
    const outside = imports.some(({ path, external }) => external && !PLAIN.has(path.split('/')[0]));
    if (outside || inputs[GLOBALS]?.bytesInOutput > 0) reaching.add(Number(/(\d+)\.js$/.exec(file)[1]));
  }
  [...builtins.values()].forEach((of, i) => {
    of.nodeOnly = reaching.has(i);
  });
}

/**
 * Reads the definitions of the builtins (`runtime-lib/builtins/`) by running the family files, with everything outside
 * their folder replaced by a stub: what a builtin is must not depend on databases and sockets being loadable. Their
 * documentation is read from the comments.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'runtime-lib/builtins');
const namesFile = join(root, 'tests/builtins/names.json');

/** Keeps what a family imports from the folder, and leaves all other imports to the `require` of `loadFamilies`. */
const onlyFamilies = {
  name: 'only-families',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return path.startsWith('./')
        ? { path: join(folder, path.replace(/\.js$/, '.ts')) }
        : { path, external: true };
    });
  },
};

/** Stands for any import: a class to extend, a function to call, an object to read. */
const stub = new Proxy(class {}, {
  get: (target, key) => (key in target ? target[key] : stub),
  apply: () => stub,
});

/** The exports of all family files, by file. */
async function loadFamilies() {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !['define.ts', 'index.ts'].includes(file),
  );
  const exports = files.map(
    (file) => `exports[${JSON.stringify(file.replace('.ts', ''))}] = require('./${file}');`,
  );
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: folder },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    plugins: [onlyFamilies],
  });
  const families = {};
  new Function('require', 'exports', outputFiles[0].text)(() => stub, families);
  return Object.entries(families);
}

/** The comments before the exports of a family file, and the one at its head. */
function readComments(file) {
  const source = readFileSync(join(folder, `${file}.ts`), 'utf8');
  const comments = new Map();
  for (const [, body, name] of source.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (\w+)/g,
  )) {
    const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    const examples = lines.filter((line) => line.startsWith('@example ')).map((line) => line.slice(9));
    const text = lines
      .filter((line) => line !== '' && !line.startsWith('@'))
      .join(' ')
      .trim();
    comments.set(name, { text, examples });
  }
  const [, head = ''] = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\//.exec(source) ?? [];
  const [title = ''] = head
    .replaceAll(/\s*\n \* ?/g, '\n')
    .trim()
    .split('\n\n');
  return { comments, title: title.replaceAll('\n', ' ').replace(/^\*\s*/, '') };
}

/** What stands for the metadata of a value that is no function, like `PI`. */
const CONSTANT = { constant: true, params: [], min: 0, max: 0, returns: 'float', notMethod: true };

/** Every name of the language that a family defines. */
export async function readBuiltins() {
  const found = new Map();
  const names = new Set(allNames());
  const add = (entry) => {
    const other = found.get(entry.name);
    if (other) throw new Error(`${entry.name} is defined in ${other.module} and in ${entry.module}`);
    found.set(entry.name, entry);
  };
  for (const [module, exports] of await loadFamilies()) {
    const { comments, title } = readComments(module);
    for (const [exported, value] of Object.entries(exports)) {
      const constant = value === stub && names.has(exported) ? { ...CONSTANT, name: exported } : undefined;
      const meta = value === stub ? constant : value?.builtin;
      if (!meta) continue;
      const documentation = comments.get(exported);
      if (!documentation?.text || documentation.examples.length === 0) {
        throw new Error(`${module}.ts: ${exported} needs a comment with a paragraph and an @example`);
      }
      if (Boolean(meta.capability) !== Boolean(meta.requireCapability)) {
        throw new Error(`${module}.ts: ${exported} needs capability and requireCapability, or neither`);
      }
      add({
        ...meta,
        ...documentation,
        constant: meta.constant ?? false,
        suspends: meta.suspends ?? false,
        waitingMethods: meta.waitingMethods ?? [],
        capabilities: [meta.capability ?? []].flat(),
        module,
        title,
        exported,
        inPlace: `${exported}InPlace` in exports,
        besideOthers: `${exported}BesideOthers` in exports,
        direct: `${exported}Direct` in exports,
        code: `${exported}Code` in exports,
        prepared: `${exported}Prepared` in exports,
      });
    }
  }
  return found;
}

/** The names of the language, whether they have a definition or not. */
export function allNames() {
  return Object.values(JSON.parse(readFileSync(namesFile, 'utf8'))).flat();
}

/** Whether `x.name(…)` may mean `name(x, …)`. */
export function isMethod(of) {
  return !of.notMethod && of.params.length > 0;
}

/** `substring(value: string, [end: number]) -> string`, as documentation and editors show a builtin. */
export function signatureOf(of) {
  if (of.constant) return `${of.name} -> ${of.returns}`;
  const params = of.params.map((param) => {
    const shown = `${param.rest ? '...' : ''}${param.name}: ${param.type}`;
    return param.optional ? `[${shown}]` : shown;
  });
  const call = of.methodOnly
    ? `(${params[0]}).${of.name}(${params.slice(1).join(', ')})`
    : `${of.name}(${params.join(', ')})`;
  return `${call} -> ${of.returns}`;
}

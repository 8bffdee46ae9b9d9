/**
 * Which parts of the command (`parts.mjs`) lie together in a file: each file that is read makes a start slower, and so does
 * what is read in vain.
 *
 * esbuild makes a chunk of what the same entry points and dynamic imports use, which is dozens of them: the verbs use
 * different parts of the compiler, and the families of builtins different parts of the core of the runtime.
 */

/** Families of builtins that programs use most; each is small, and does nothing until a program uses it. */
const FAMILIES = [
  'array-parts',
  'array-values',
  'arrays',
  'collections',
  'conversion',
  'dicts',
  'higher-order',
  'math',
  'output',
  'process',
  'string-case',
  'string-layout',
  'string-space',
  'strings',
];

/** What almost every run needs: the command, the core of the runtime, and these families. */
const RUN = [
  'src/cli/main.ts',
  'runtime-lib/index.ts',
  'runtime-lib/async/index.ts',
  ...FAMILIES.map((family) => `runtime-lib/builtins/${family}.ts`),
];
const CORE = /^runtime-lib\/(?:core|async)\//;

/** A chunk that no pack has is a file of its own. */
export function packsOf({ outputs }) {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output]));
  const withImports = (names, found = new Set()) => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      const imported = chunks
        .get(name)
        .imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
      withImports(
        imported.map(({ path }) => nameOf(path)),
        found,
      );
    }
    return found;
  };
  const that = (test) => [...chunks].filter(([, output]) => test(output)).map(([name]) => name);
  const entry = (...files) =>
    files.map((file) => that(({ entryPoint }) => entryPoint === file)[0] ?? missing(file));
  const core = that(({ inputs }) => Object.keys(inputs).some((file) => CORE.test(file)));
  const packs = {
    run: withImports([...entry(...RUN), ...core]),
    compiler: withImports(entry('src/cli/compile-to-run.ts')),
    loader: withImports(entry('src/loader/ruff-modules.ts')),
  };
  const fileOf = new Map();
  for (const [file, names] of Object.entries(packs)) {
    for (const name of names) if (!fileOf.has(name)) fileOf.set(name, file);
  }
  return fileOf;
}

function missing(file) {
  throw new Error(`no part begins with ${file}`);
}

/** Of a chunk, from the path of its file. */
export function nameOf(path) {
  return path.replace(/^.*[\\/]/, '').replace(/\.js$/, '');
}

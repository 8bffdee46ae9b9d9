/**
 * Writes what is derived from the definitions of the builtins (`runtime-lib/builtins/`):
 *
 * * `src/analyse/catalogue.generated.ts`, so that the compiler knows every builtin without loading the runtime;
 * * `docs/builtins.md`.
 *
 * `--check` writes nothing and fails when a file is stale.
 *
 * The definitions are read by running the family files, with everything outside their folder replaced by a stub: what a
 * builtin is must not depend on databases and sockets being loadable. Their documentation is read from the comments.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
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
async function readBuiltins() {
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
      add({ ...meta, ...documentation, module, title, exported, inPlace: `${exported}InPlace` in exports });
    }
  }
  return found;
}

function allNames() {
  return Object.values(JSON.parse(readFileSync(namesFile, 'utf8'))).flat();
}

function typeOf(param) {
  return `${param.rest ? '...' : ''}${param.type}${param.optional ? '?' : ''}`;
}

function catalogueOf(builtins) {
  const names = [...new Set([...allNames(), ...builtins.keys()])].sort();
  const rows = names.map((name) => {
    const of = builtins.get(name);
    const row = of
      ? {
          module: of.module,
          export: of.exported,
          min: of.min,
          max: of.max,
          params: of.params.map(typeOf),
          returns: of.returns,
          constant: of.constant ?? false,
          global: !of.methodOnly,
          method: !of.notMethod && of.params.length > 0,
          suspends: of.suspends ?? false,
          higherOrder: 'suspending' in of,
          inPlace: of.inPlace,
          capabilities: capabilitiesOf(of),
        }
      : MISSING;
    return `  [${JSON.stringify(name)}, ${literal(row)}],`;
  });
  return `${CATALOGUE_HEAD}\nexport const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map([\n${rows.join('\n')}\n]);\n`;
}

const MISSING = {
  module: null,
  export: '',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  params: [],
  returns: 'any',
  constant: false,
  global: true,
  method: false,
  suspends: false,
  higherOrder: false,
  inPlace: false,
  capabilities: [],
};

function capabilitiesOf({ capability = [] }) {
  return [capability].flat();
}

function literal(row) {
  const fields = Object.entries(row).map(([key, value]) => {
    if (value === Number.POSITIVE_INFINITY) return `${key}: Infinity`;
    return `${key}: ${JSON.stringify(value).replaceAll('","', '", "').replaceAll("'", "\\'")}`;
  });
  return `{ ${fields.join(', ')} }`;
}

const CATALOGUE_HEAD = `/**
 * The builtins of the language, by name. Written by scripts/generate-catalogue.mjs from the definitions in
 * runtime-lib/builtins; not to be changed by hand.
 */

export interface CatalogueEntry {
  /** The family file in runtime-lib/builtins; null: a name of the language that has no implementation yet. */
  readonly module: string | null;
  /** The name that the family file exports it by. */
  readonly export: string;
  /** A call with \`min\` to \`max\` arguments may go straight to the function. */
  readonly min: number;
  readonly max: number;
  /** The kinds of the parameters: \`string\`, \`number?\` (may be left out), \`...any\` (all further ones). */
  readonly params: readonly string[];
  /** The kind of the result, in words: \`int\`, \`array<string>\`. */
  readonly returns: string;
  /** Whether it is a value like \`PI\`, no function. */
  readonly constant: boolean;
  /** Whether the name is a global variable; else it is only a method. */
  readonly global: boolean;
  /** Whether \`x.name(…)\` may mean \`name(x, …)\`. */
  readonly method: boolean;
  /** Whether it may wait: it returns a native promise then. */
  readonly suspends: boolean;
  /** Whether it calls back: \`NAME.builtin.suspending\` is the form for callbacks that may wait. */
  readonly higherOrder: boolean;
  /** Whether the family exports \`<export>InPlace\`, which updates its first argument when that has no other holder. */
  readonly inPlace: boolean;
  /** The permissions that it needs in untrusted mode. */
  readonly capabilities: readonly string[];
}
`;

function documentationOf(builtins) {
  const families = Map.groupBy?.([...builtins.values()], (of) => of.module) ?? groupByModule(builtins);
  const sections = [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, members]) => {
      const parts = members.map((of) => {
        const params = of.params.map((param) => {
          const shown = `${param.rest ? '...' : ''}${param.name}: ${param.type}`;
          return param.optional ? `[${shown}]` : shown;
        });
        const notes = [of.suspends ? 'Waits.' : '', permissionsText(capabilitiesOf(of))].filter(Boolean);
        return [
          `### ${of.name}`,
          '',
          `\`${of.constant ? of.name : of.methodOnly ? `(${params[0]}).${of.name}(${params.slice(1).join(', ')})` : `${of.name}(${params.join(', ')})`} -> ${of.returns}\``,
          '',
          [of.text, ...notes].join(' '),
          '',
          '```ruff',
          ...of.examples,
          '```',
          '',
        ].join('\n');
      });
      return [`## ${module}`, '', members[0].title, '', ...parts].join('\n');
    });
  return `${DOCUMENTATION_HEAD}\n${sections.join('\n')}`;
}

function permissionsText(capabilities) {
  if (capabilities.length === 0) return '';
  const [word, list] = [
    capabilities.length > 1 ? 'permissions' : 'permission',
    capabilities.map((capability) => `\`${capability}\``).join(' and '),
  ];
  return `Needs the ${word} ${list} in untrusted mode.`;
}

function groupByModule(builtins) {
  const families = new Map();
  for (const of of builtins.values()) families.set(of.module, [...(families.get(of.module) ?? []), of]);
  return families;
}

const DOCUMENTATION_HEAD = `<!-- Written by scripts/generate-catalogue.mjs from the definitions in runtime-lib/builtins. -->

# Builtins

The functions that every program has, by family. The comment after an example is what \`print\` shows of it.
`;

const builtins = await readBuiltins();
const targets = [
  ['src/analyse/catalogue.generated.ts', catalogueOf(builtins)],
  ['docs/builtins.md', documentationOf(builtins)],
];
const stale = targets.filter(([file, content]) => {
  try {
    return readFileSync(join(root, file), 'utf8') !== content;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run node scripts/generate-catalogue.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) writeFileSync(join(root, file), content);
  const missing = allNames().filter((name) => !builtins.has(name));
  console.log(`${builtins.size} builtins; ${missing.length} names without one`);
}

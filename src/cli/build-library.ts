/** `ruffjs build --lib`: Ruff modules as JavaScript modules with source maps and TypeScript declarations. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import { compileLibrary, type DictForm, type LibraryModule } from '../library/compile.js';
import type { Printed } from '../print/print.js';
import { checkedBuild } from './checked-build.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { EXIT } from './errors.js';
import { LibraryFiles, modulePath } from './library-files.js';
import { readSource } from './source-file.js';
import { writeAtomically } from './write-file.js';

export interface LibraryBuild {
  readonly files: readonly string[];
  readonly outDir: string;
  readonly dicts: DictForm;
  /** Whether the code names a source map beside it. */
  readonly maps: boolean;
}

export interface LibraryBuilt {
  readonly code: number;
  /** The Ruff files that were read. */
  readonly read: readonly string[];
}

export async function buildLibrary({ files, outDir, dicts, maps }: LibraryBuild): Promise<LibraryBuilt> {
  const entries = files.map(modulePath);
  const layout = new Layout(entries, outDir);
  const { diagnostics, modules } = compileLibrary(entries.map(readSource), {
    host: new LibraryFiles(),
    dicts,
    definitionOf: (path, importer) => layout.specifier(path, importer),
    ...checkedBuild(),
  });
  await showDiagnostics(diagnostics);
  const code = exitCodeOf(diagnostics);
  if (code !== EXIT.ok) return { code, read: entries };
  let written = 0;
  for (const module of modules.values()) {
    const isEntry = entries.includes(module.path);
    for (const [path, text] of outputs(module, isEntry, layout, maps)) {
      mkdirSync(dirname(path), { recursive: true });
      writeAtomically(path, text);
      written++;
    }
  }
  if (isTerminal(2)) writeErr(`${outDir} (${written} files)\n`);
  return { code, read: [...modules.keys()] };
}

/** The files of a module. One that nobody gave on the command line is for other Ruff modules only. */
function* outputs(
  module: LibraryModule,
  isEntry: boolean,
  layout: Layout,
  maps: boolean,
): Generator<readonly [path: string, text: string]> {
  const { path, face, definition, dts } = module;
  yield* codeFiles(layout.definition(path), definition, path, maps);
  if (!isEntry) return;
  yield* codeFiles(layout.face(path), face, path, maps);
  yield [layout.face(path).replace(/\.js$/, '.d.ts'), dts];
}

function* codeFiles(
  file: string,
  printed: Printed,
  source: string,
  maps: boolean,
): Generator<readonly [path: string, text: string]> {
  if (!maps) {
    yield [file, printed.code];
    return;
  }
  const sources = printed.map.sources.map(() => slashed(relative(dirname(resolve(file)), resolve(source))));
  yield [`${file}.map`, JSON.stringify({ ...printed.map, file: basename(file), sources })];
  yield [file, `${printed.code}//# sourceMappingURL=${encodeURIComponent(basename(file))}.map\n`];
}

/** Where the files of each module go: under the output folder as the Ruff files lie under the folder of them all. */
class Layout {
  readonly #root: string;

  constructor(
    entries: readonly string[],
    readonly outDir: string,
  ) {
    this.#root = commonFolder(entries.map((entry) => dirname(resolve(entry))));
  }

  /** What applications import. */
  face(path: string): string {
    return this.#place(path, '.js');
  }

  /** What the face and other Ruff modules import. */
  definition(path: string): string {
    return this.#place(path, '.ruff.js');
  }

  specifier(path: string, importer: string): string {
    const found = slashed(relative(dirname(this.definition(importer)), this.definition(path)));
    return found.startsWith('.') ? found : `./${found}`;
  }

  #place(path: string, ending: string): string {
    // A module from elsewhere may not be written to elsewhere.
    const inside = relative(this.#root, resolve(path)).replaceAll('..', '_');
    return join(this.outDir, inside.replace(/(\.ruff)?$/, ending));
  }
}

function commonFolder(folders: readonly string[]): string {
  let [common = ''] = folders;
  while (
    !folders.every((folder) => `${folder}${sep}`.startsWith(`${common}${sep}`.replace(`${sep}${sep}`, sep)))
  ) {
    common = dirname(common);
  }
  return common;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** `ruffjs build --lib`: Ruff modules as JavaScript modules with source maps and TypeScript declarations. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import { InputRecord } from '../cache/inputs.js';
import { compileLibrary, type DictForm, type LibraryModule } from '../library/compile.js';
import type { Printed } from '../print/print.js';
import { checkedBuild } from './checked-build.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { cliError, EXIT } from './errors.js';
import { LibraryFiles, modulePath } from './library-files.js';
import { whileCompiling } from './progress.js';
import { readSource } from './source-file.js';
import type { Built } from './watch-build.js';
import { writeAtomically } from './write-file.js';

export interface LibraryBuild {
  readonly files: readonly string[];
  readonly outDir: string;
  readonly dicts: DictForm;
  /** Whether the code names a source map beside it. */
  readonly maps: boolean;
}

export async function buildLibrary({ files, outDir, dicts, maps }: LibraryBuild): Promise<Built> {
  const entries = files.map(modulePath);
  const layout = new Layout(entries, outDir);
  const record = new InputRecord();
  const sources = entries.map(readSource);
  const size = sources.reduce((sum, { text }) => sum + text.length, 0);
  const compiling = whileCompiling(`${entries.length} modules`, size, () =>
    compileLibrary(sources, {
      host: new LibraryFiles(record),
      dicts,
      definitionOf: (path, importer) => layout.specifier(path, importer),
      scriptOf: (specifier, importer) => layout.script(specifier, importer),
      ...checkedBuild(),
    }),
  );
  const { diagnostics, modules } = await compiling;
  await showDiagnostics(diagnostics);
  const code = exitCodeOf(diagnostics);
  if (code !== EXIT.ok) return { code, files: [...entries, ...record.files] };
  let written = 0;
  for (const module of modules.values()) {
    const isEntry = entries.includes(module.path);
    for (const [path, text] of outputs(module, isEntry, layout, maps)) {
      mkdirSync(dirname(path), { recursive: true });
      writeAtomically(path, text);
      written++;
    }
  }
  written += await writeScripts([...modules.values()], layout);
  if (isTerminal(2)) writeErr(`${outDir} (${written} files)\n`);
  return { code, files: [...entries, ...record.files] };
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

/** JavaScript files of the project that Ruff modules import: each with what it imports of the project in one file. */
async function writeScripts(modules: readonly LibraryModule[], layout: Layout): Promise<number> {
  const files = new Map<string, string>();
  for (const { path, scripts } of modules) {
    for (const specifier of scripts.filter(isRelative)) {
      const file = resolve(dirname(resolve(path)), specifier);
      files.set(file, layout.scriptFile(file));
    }
  }
  if (files.size === 0) return 0;
  for (const { path } of modules) {
    const clash = [...files].find(([, outfile]) => outfile === layout.face(path));
    if (clash) {
      const [script, outfile] = clash;
      throw cliError(
        `'${path}' and '${modulePath(script)}' would both be written to '${outfile}'`,
        EXIT.file,
      );
    }
  }
  const { bundleScript } = await import('../bundle/script.js');
  for (const [file, outfile] of files) {
    mkdirSync(dirname(outfile), { recursive: true });
    writeAtomically(outfile, await bundleScript(file));
  }
  return files.size;
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}\//.test(specifier);
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
    return this.#between(importer, this.definition(path));
  }

  /** How the definition of `importer` names a JavaScript module. */
  script(specifier: string, importer: string): string {
    if (!isRelative(specifier)) return specifier;
    return this.#between(importer, this.scriptFile(resolve(dirname(resolve(importer)), specifier)));
  }

  scriptFile(file: string): string {
    return join(this.outDir, this.#inside(file).replace(/\.([cm]?)tsx?$/, '.$1js'));
  }

  #between(importer: string, file: string): string {
    const found = slashed(relative(dirname(this.definition(importer)), file));
    return found.startsWith('.') ? found : `./${found}`;
  }

  #place(path: string, ending: string): string {
    return join(this.outDir, this.#inside(path).replace(/(\.ruff)?$/, ending));
  }

  /** A file from elsewhere may not be written to elsewhere. */
  #inside(path: string): string {
    return relative(this.#root, resolve(path)).replaceAll('..', '_');
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

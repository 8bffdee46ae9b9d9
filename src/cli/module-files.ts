/**
 * Finds the files of modules.
 *
 * `m` is looked for as `m.ruff`, and `a.b` as `a.b.ruff` or `a/b.ruff`, in this order of folders: where the importing
 * module itself was found, the current directory, `modules` in it, the main file's folder, its parent when the folder is
 * called `src`, and the folders of the modules by which the importer was reached.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import type { InputRecord } from '../cache/inputs.js';
import type { LoadedModule, ModuleHost } from '../compile.js';
import { scriptExists } from './script-files.js';
import { readText } from './source-file.js';

/** How a module was found: what its own imports depend on. */
interface Found {
  readonly folder: string;
  /** The folders of the modules from the first imported by the main file down to this one. */
  readonly trail: readonly string[];
}

export class ModuleFiles implements ModuleHost {
  readonly #base: readonly string[];
  readonly #found = new Map<string, Found>();

  constructor(
    private readonly mainFile: string,
    private readonly record?: InputRecord,
  ) {
    const folder = dirname(mainFile);
    const isSource = basename(resolve(folder)) === 'src';
    this.#base = ['.', 'modules', folder, ...(isSource ? [join(folder, '..')] : [])];
  }

  hasScript(specifier: string, importer: string | null): boolean {
    const place = { specifier, importer: importer ?? this.mainFile };
    const found = scriptExists(place);
    this.record?.script(specifier, place.importer, found);
    return found;
  }

  load(name: string, importer: string | null): LoadedModule | null {
    const from = importer === null ? undefined : this.#found.get(importer);
    const folders = from ? [from.folder, ...this.#base, ...from.trail] : this.#base;
    for (const folder of folders) {
      for (const file of candidates(name)) {
        const path = normalize(join(folder, file));
        if (!existsSync(path)) {
          this.record?.lookedFor(path);
          continue;
        }
        if (!this.#found.has(path)) {
          this.#found.set(path, { folder, trail: [...(from?.trail ?? []), dirname(path)] });
        }
        const loaded = read(path);
        if ('text' in loaded) this.record?.read(path, loaded.text);
        return loaded;
      }
    }
    return null;
  }
}

function candidates(name: string): string[] {
  const files = [`${name}.ruff`];
  if (name.includes('.')) files.push(`${name.replaceAll('.', '/')}.ruff`);
  return files;
}

function read(path: string): LoadedModule {
  try {
    return { path, text: readText(path) };
  } catch (error) {
    return { path, unreadable: (error as Error).message };
  }
}

/** Finds the files of a library's modules: each of its files looks for modules as if it were a main file. */
import { isAbsolute, normalize, relative } from 'node:path';
import type { InputRecord } from '../cache/inputs.js';
import type { LoadedModule, ModuleHost } from '../compile.js';
import { ModuleFiles } from './module-files.js';

export class LibraryFiles implements ModuleHost {
  constructor(private readonly record?: InputRecord) {}

  /** By whose imports a module was found, or that it is a file of the library itself. */
  readonly #finders = new Map<string, { readonly files: ModuleFiles; readonly importer: string | null }>();

  load(name: string, importer: string | null): LoadedModule | null {
    const { files, importer: from } = this.#finderOf(importer ?? '');
    const loaded = files.load(name, from);
    if (loaded && !this.#finders.has(loaded.path)) {
      this.#finders.set(loaded.path, { files, importer: loaded.path });
    }
    return loaded;
  }

  hasScript(specifier: string, importer: string | null): boolean {
    return this.#finderOf(importer ?? '').files.hasScript(specifier, importer);
  }

  #finderOf(path: string): { readonly files: ModuleFiles; readonly importer: string | null } {
    let finder = this.#finders.get(path);
    if (!finder) {
      finder = { files: new ModuleFiles(path, this.record), importer: null };
      this.#finders.set(path, finder);
    }
    return finder;
  }
}

/** The path by which a file is known: seen from the current folder where it lies in it, in its shortest form. */
export function modulePath(file: string): string {
  const path = normalize(isAbsolute(file) ? relative(process.cwd(), file) : file);
  return path === '' ? '.' : path;
}

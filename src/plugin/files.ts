/**
 * The Ruff files of a build, with the texts that were read. Bundlers differ in what they say of changes, and some say
 * nothing; at the start of each build the files themselves are asked.
 */
import { LibraryFiles } from '../cli/library-files.js';
import { readText } from '../cli/source-file.js';
import type { LoadedModule, ModuleHost } from '../compile.js';
import { Source } from '../source.js';

export class BuildFiles implements ModuleHost {
  readonly #texts = new Map<string, string>();
  readonly #found = new LibraryFiles();

  load(name: string, importer: string | null): LoadedModule | null {
    const module = this.#found.load(name, importer);
    if (module && 'text' in module) this.#texts.set(module.path, module.text);
    return module;
  }

  read(path: string): Source {
    const text = readText(path);
    this.#texts.set(path, text);
    return new Source(path, text);
  }

  /** Files that are not any more as they were read. */
  changed(): string[] {
    return [...this.#texts].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
  }

  forget(path: string): void {
    this.#texts.delete(path);
  }
}

function textOf(path: string): string | null {
  try {
    return readText(path);
  } catch {
    return null;
  }
}

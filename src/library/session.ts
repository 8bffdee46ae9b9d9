/**
 * Ruff modules for those who ask for one after the other: bundlers and the module loader of Node, which learn of a
 * module when they come to its import.
 *
 * Modules that belong together must be compiled together (`compile.ts`), but which those are shows only as the
 * application's modules are read. So each file that the application imports is compiled with all that it leads to, and
 * together with the earlier ones that lead to the same modules. What was handed out stays as it is, though; in the rare
 * case that a later file would have made it another (it passes a function that waits to one that did not know of any), a
 * warning says so.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source.js';
import type { CompiledLibrary, compileLibrary, LibraryModule, LibraryOptions } from './compile.js';

export interface SessionOptions extends LibraryOptions {
  /** `compileLibrary`, or what loads it when it is needed. */
  readonly compile: typeof compileLibrary;
  /** The file of that path; throws when it cannot be read. */
  readonly read: (path: string) => Source;
  /** Where results are kept from one session to the next. */
  readonly kept?: {
    load(entries: ReadonlySet<string>): CompiledLibrary | null;
    save(entries: ReadonlySet<string>, library: CompiledLibrary): void;
  };
}

export interface SessionModule {
  readonly diagnostics: readonly Diagnostic[];
  /** null when there are errors. */
  readonly module: LibraryModule | null;
}

interface World {
  readonly entries: ReadonlySet<string>;
  readonly library: CompiledLibrary;
}

export class LibrarySession {
  readonly #worlds = new Set<World>();
  readonly #handedOut = new Map<string, string>();

  constructor(readonly options: SessionOptions) {}

  /** What the application imports of a file; all that it leads to is known afterwards. */
  face(path: string): SessionModule {
    const world = [...this.#worlds].find(({ entries }) => entries.has(path)) ?? this.#enter(path);
    return this.#module(path, world);
  }

  /** What Ruff modules, and the face, import of a file. */
  definition(path: string): SessionModule {
    const world = [...this.#worlds].find(({ library }) => library.modules.has(path)) ?? this.#enter(path);
    const found = this.#module(path, world);
    if (found.module) this.#handedOut.set(path, found.module.definition.code);
    return found;
  }

  /** The Ruff files that a file leads to, if it was asked for. */
  imports(path: string): readonly string[] {
    const found = new Set<string>();
    const modules = new Map([...this.#worlds].flatMap(({ library }) => [...library.modules]));
    const visit = (at: string): void => {
      if (found.has(at)) return;
      found.add(at);
      for (const next of modules.get(at)?.imports ?? []) visit(next);
    };
    visit(path);
    return [...found];
  }

  /** All Ruff files that were compiled together with a file, itself among them: a change of one can change the others. */
  compiledWith(path: string): readonly string[] {
    const world = [...this.#worlds].find(({ library }) => library.modules.has(path));
    return world ? [...world.library.modules.keys()] : [];
  }

  /** A file has changed: everything that was compiled with it is compiled anew when it is asked for. */
  invalidate(path: string): void {
    this.#handedOut.delete(path);
    for (const world of this.#worlds) {
      if (!world.entries.has(path) && !world.library.modules.has(path)) continue;
      this.#worlds.delete(world);
      for (const each of world.library.modules.keys()) this.#handedOut.delete(each);
    }
  }

  #enter(path: string): World {
    let entries = new Set([path]);
    let library = this.#compile(entries);
    const touched = [...this.#worlds].filter((world) => overlap(world.library, library));
    if (touched.length > 0) {
      const joined = new Set([...touched.flatMap((world) => [...world.entries]), path]);
      const together = this.#compile(joined);
      // A mistake in another file is no matter of this one.
      if (together.modules.size > 0) {
        [entries, library] = [joined, together];
        for (const world of touched) this.#worlds.delete(world);
      }
    }
    const world = { entries, library };
    if (library.modules.size > 0) this.#worlds.add(world);
    return world;
  }

  #compile(entries: ReadonlySet<string>): CompiledLibrary {
    const { kept, read, compile } = this.options;
    const known = kept?.load(entries);
    if (known) return known;
    const library = compile([...entries].map(read), this.options);
    kept?.save(entries, library);
    return library;
  }

  #module(path: string, { library }: World): SessionModule {
    const module = library.modules.get(path) ?? null;
    const diagnostics = library.diagnostics.filter(
      ({ severity, source }) => severity === 'error' || source.name === path,
    );
    const late = module ? this.#changedSince(library) : [];
    return { diagnostics: [...diagnostics, ...late], module };
  }

  /** Modules that are in use in another form than they would have now. */
  #changedSince({ modules }: CompiledLibrary): Diagnostic[] {
    return [...modules.values()].flatMap(({ path, definition }) => {
      const given = this.#handedOut.get(path);
      if (given === undefined || given === definition.code) return [];
      this.#handedOut.set(path, definition.code);
      return [lateWarning(this.options.read(path))];
    });
  }
}

function overlap(a: CompiledLibrary, b: CompiledLibrary): boolean {
  return [...b.modules.keys()].some((path) => a.modules.has(path));
}

function lateWarning(source: Source): Diagnostic {
  return {
    code: 'RUFVM001',
    subsystem: 'vm',
    severity: 'warning',
    message: 'this module was loaded before another one that passes functions to it which wait',
    source,
    at: 0,
    span: { start: 0, end: 0 },
    hint: 'import the Ruff module that uses both first',
  };
}

/** Ruff files as modules of Node: what their URLs lead to, and the JavaScript that they are. */
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inlineMap } from '../bundle/inline-map.js';
import { InputRecord } from '../cache/inputs.js';
import { LibraryFiles, modulePath } from '../cli/library-files.js';
import { readSource } from '../cli/source-file.js';
import type { LibraryModule } from '../library/compile.js';
import { LibrarySession, type SessionModule } from '../library/session.js';
import type { Printed } from '../print/print.js';
import { LibraryCache } from './library-cache.js';

/** The runtime beside this file: all Ruff modules of a process share it, wherever they lie. */
const RUNTIME = new URL('runtime-lib/', import.meta.url);
const DEFINITION = '?definition';

/** What is loaded when a module is not in the cache. */
export interface Compiling {
  readonly compiler: () => typeof import('./library-compiler.js');
  /** So much text was compiled. */
  readonly compiled: (characters: number) => void;
}

export class RuffModules {
  readonly #session: LibrarySession;

  constructor(private readonly compiling: Compiling) {
    const cache = new LibraryCache();
    const record = new InputRecord();
    this.#session = new LibrarySession({
      compile: (sources, options) => {
        const library = compiling.compiler().compileLibrary(sources, options);
        compiling.compiled(sources.reduce((sum, { text }) => sum + text.length, 0));
        return library;
      },
      host: new LibraryFiles(record),
      read: (path) => {
        const source = readSource(path);
        record.read(path, source.text);
        return source;
      },
      definitionOf: (path) => pathToFileURL(resolve(path)).href + DEFINITION,
      kept: {
        load: (entries) => cache.load(entries),
        save: (entries, library) => cache.save(entries, library, record.inputs),
      },
    });
  }

  /** The URL of what a Ruff file imports, where that is not Node's to say. */
  resolve(specifier: string, importer: string | undefined): string | null {
    if (!importer || !isRuff(importer)) return null;
    const part = /^ruffjs\/runtime(?:\/(.+))?$/.exec(specifier);
    if (!part) return null;
    const name = part[1] ?? 'index';
    return new URL(name === 'async' || name === 'interop' ? `${name}/index.js` : `${name}.js`, RUNTIME).href;
  }

  /** The JavaScript of a URL that leads to a Ruff file; null for any other. */
  load(url: string): string | null {
    if (!isRuff(url)) return null;
    const isDefinition = new URL(url).search === DEFINITION;
    const file = fileURLToPath(url);
    const path = modulePath(file);
    const found = isDefinition ? this.#session.definition(path) : this.#session.face(path);
    const module = this.#moduleOf(found);
    return withMap(isDefinition ? module.definition : module.face, file);
  }

  #moduleOf({ diagnostics, module }: SessionModule): LibraryModule {
    if (module && diagnostics.length === 0) return module;
    const { renderDiagnostic } = this.compiling.compiler();
    const shown = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, { color: false }));
    if (module) {
      for (const text of shown) process.stderr.write(`${text}\n`);
      return module;
    }
    const error = new SyntaxError(shown.join('\n'));
    // Where in the loader it was noticed is of no use to anyone.
    error.stack = `SyntaxError: ${error.message}`;
    throw error;
  }
}

/** Node resolves sources against the URL of the module. */
function withMap({ code, map }: Printed, file: string): string {
  return code + inlineMap({ ...map, sources: map.sources.map(() => basename(file)) });
}

function isRuff(url: string): boolean {
  return url.startsWith('file:') && new URL(url).pathname.endsWith('.ruff');
}

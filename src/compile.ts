/** The pure core: Ruff source in, an ESTree program and diagnostics out. It knows neither files nor the process. */
import type { Program } from 'estree';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Source } from './source.js';

export interface CompileOptions {
  /** The main file as the user gave it. */
  readonly file: string;
  readonly host: ModuleHost;
}

/** Where imported modules come from. */
export interface ModuleHost {
  /**
   * The module called `name` as seen from `importer`: the `path` of the importing module as `load` returned it, null
   * for the main file. Gives null when there is none. Two imports of one file give the same `path`, so a path is the
   * identity of a module and a name is not: `a` imported from two folders may be two files.
   */
  load(name: string, importer: string | null): LoadedModule | null;
}

/** `path` names the module in diagnostics and source maps; `unreadable` is the system's reason. */
export type LoadedModule =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly unreadable: string };

export interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  /** null when there are errors. */
  readonly program: Program | null;
  /** The main file and every module that was compiled. */
  readonly sources: readonly Source[];
  /** Names that the main file exports. */
  readonly exports: readonly string[];
  /** Top-level statements of the main file. */
  readonly statementCount: number;
}

export function compile(_source: Source, _options: CompileOptions): Compiled {
  throw new Error('compile() is not there yet');
}

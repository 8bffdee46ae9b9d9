/** One Ruff file for an application: the smallest use of `compileLibrary`. */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source.js';
import { compileLibrary, type LibraryModule, type LibraryOptions } from './compile.js';

export interface CompiledModule {
  readonly diagnostics: readonly Diagnostic[];
  /** The JavaScript module that an application imports; empty when there are errors, as all that follows. */
  readonly code: string;
  readonly map: EncodedSourceMap | null;
  readonly dts: string;
  /** The Ruff files that it leads to, itself among them: all that its JavaScript depends on. */
  readonly imports: readonly string[];
  /** The definitions that the code imports, directly or not, by the paths of their Ruff files. */
  readonly modules: ReadonlyMap<string, LibraryModule>;
}

export function compileModule(source: Source, options: LibraryOptions): CompiledModule {
  const { diagnostics, modules } = compileLibrary([source], options);
  const module = modules.get(source.name);
  return {
    diagnostics,
    code: module?.face.code ?? '',
    map: module?.face.map ?? null,
    dts: module?.dts ?? '',
    imports: [...modules.keys()],
    modules,
  };
}

/** The compiler as a library: Ruff source to a JavaScript tree, and that to text with a source map. */
import { type Compiled, type CompileOptions, compileWith } from './compile.js';
import { parse } from './parse/index.js';
import type { Source } from './source.js';

export type { Compiled, CompileOptions, LoadedModule, ModuleHost } from './compile.js';
export type { Diagnostic, Label } from './diagnostics/diagnostic.js';
export {
  type CompiledLibrary,
  compileLibrary,
  type DictForm,
  type LibraryModule,
  type LibraryOptions,
} from './library/compile.js';
export { type CompiledModule, compileModule } from './library/module.js';
export { LibrarySession, type SessionModule, type SessionOptions } from './library/session.js';
export type { ParseResult } from './parse/index.js';
export { type Printed, print } from './print/print.js';
export { type Position, Source } from './source.js';
export { parse };

export function compile(source: Source, options: CompileOptions): Compiled {
  return compileWith(parse, source, options);
}

/** The compiler as a library: Ruff source to a JavaScript tree, and that to text with a source map. */
export {
  type Compiled,
  type CompileOptions,
  compile,
  type LoadedModule,
  type ModuleHost,
} from './compile.js';
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
export { type ParseResult, parse } from './parse/index.js';
export { type Printed, print } from './print/print.js';
export { type Position, Source } from './source.js';

/** What the loader needs to compile, and to say what is wrong: loaded when a module is not in the cache. */
export { renderDiagnostic } from '../diagnostics/render.js';
export { compileLibrary } from '../library/compile.js';

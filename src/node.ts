/** What stands round the compiler on Node: files, and bundling. */
export { type Bundle, type BundleOptions, bundle } from './bundle/bundle.js';
export { inlineMap } from './bundle/inline-map.js';
export { LibraryFiles, modulePath } from './cli/library-files.js';
export { ModuleFiles } from './cli/module-files.js';
export { readSource } from './cli/source-file.js';

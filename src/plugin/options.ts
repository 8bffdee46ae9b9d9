/** What can be said to the plugin, the same for every bundler. `docs/plugins.md` explains it. */
import type { DictForm } from '../library/compile.js';

export interface PluginOptions {
  /** What dicts are in JavaScript: plain objects (as without it), or instances of `Map`. */
  readonly dicts?: DictForm;
  /**
   * Whether the code is for browsers: builtins that need Node are refused then. Without it, so for the client code of Vite,
   * and not elsewhere.
   */
  readonly browser?: boolean;
  /**
   * Where TypeScript declarations are written: `true` puts `greet.d.ruff.ts` beside `greet.ruff`, a folder gets them in
   * the layout of the sources (for TypeScript's `rootDirs`). None without it.
   */
  readonly types?: boolean | string;
}

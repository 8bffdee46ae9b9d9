/** The loader's part of the command (`../parts/parts.ts`), in whichever thread it is asked. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CodeCache } from '../parts/code-cache.js';
import { Parts } from '../parts/parts.js';
import type { RuffModules } from './ruff-modules.js';

export function openRuffModules(): RuffModules {
  const code = CodeCache.open();
  const require = createRequire(import.meta.url);
  const root = fileURLToPath(new URL('.', import.meta.url));
  const parts = new Parts(root, { require, load: (specifier) => import(specifier) }, code);
  const loader = parts.now('loader/ruff-modules') as unknown as typeof import('./ruff-modules.js');
  return new loader.RuffModules({
    compiler: () =>
      parts.now('library-compiler/library-compiler') as unknown as typeof import('./library-compiler.js'),
    compiled: (characters) => {
      code?.worked(characters);
      // The thread of the hooks is told of no end.
      code?.save();
    },
  });
}

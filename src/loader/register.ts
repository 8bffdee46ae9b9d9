/**
 * `node --import ruffjs/register app.mjs`: Ruff files are imported like JavaScript modules. Newer versions of Node call
 * hooks where the import is; older ones in a thread of their own, which hands over text.
 */
import * as nodeModule from 'node:module';
import type { RuffModules } from './ruff-modules.js';

type Hooks = Parameters<RegisterHooks>[0];
type RegisterHooks = (hooks: {
  resolve(specifier: string, context: Context, next: Next): object;
  load(url: string, context: object, next: (url: string, context: object) => object): object;
}) => unknown;
interface Context {
  readonly parentURL?: string | undefined;
}
type Next = (specifier: string, context: Context) => object;

// Traces show Ruff files, and traces of an application's other modules their sources.
process.setSourceMapsEnabled(true);

const { registerHooks } = nodeModule as unknown as { registerHooks?: RegisterHooks };
if (registerHooks) {
  const { openRuffModules } = await import('./open.js');
  registerHooks(hooksOf(openRuffModules()));
} else nodeModule.register('./register-hooks.js', import.meta.url);

function hooksOf(modules: RuffModules): Hooks {
  return {
    resolve(specifier, context, next) {
      const url = modules.resolve(specifier, context.parentURL);
      return url === null ? next(specifier, context) : { url, format: 'module', shortCircuit: true };
    },
    load(url, context, next) {
      const source = modules.load(url);
      return source === null ? next(url, context) : { format: 'module', source, shortCircuit: true };
    },
  };
}

/** The hooks of `register.ts` for versions of Node that call them in a thread of their own. */
import type { LoadHook, ResolveHook } from 'node:module';
import { openRuffModules } from './open.js';

const modules = openRuffModules();

export const resolve: ResolveHook = (specifier, context, next) => {
  const url = modules.resolve(specifier, context.parentURL);
  return url === null ? next(specifier, context) : { url, format: 'module', shortCircuit: true };
};

export const load: LoadHook = (url, context, next) => {
  const source = modules.load(url);
  return source === null ? next(url, context) : { format: 'module', source, shortCircuit: true };
};

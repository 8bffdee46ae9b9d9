/** The runtime as part of this command: `dist/run/`, built from `runtime-lib/` with everything it needs. */

const PREFIX = 'ruffjs/runtime';

/** `ruffjs/runtime` is `run/index.js`, `ruffjs/runtime/async` `run/async.js`, and so on. */
export async function loadRuntime(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const path = specifier === PREFIX ? 'index' : specifier.slice(PREFIX.length + 1);
  return import(new URL(`run/${path}.js`, import.meta.url).href);
}

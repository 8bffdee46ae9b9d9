/** The runtime as part of this command: `dist/run/`, built from `runtime-lib/` with everything it needs. */

const PREFIX = 'ruffjs/runtime';

/** What a program means by `ruffjs/runtime` is `run/index.js`, by `ruffjs/runtime/async` `run/async.js`, and so on. */
export async function loadRuntime(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const name = specifier === PREFIX ? 'index' : specifier.slice(PREFIX.length + 1);
  return import(new URL(`run/${name}.js`, import.meta.url).href);
}

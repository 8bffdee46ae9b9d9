/** The runtime as part of this command: `dist/run/`, built from `runtime-lib/` with everything it needs. */

type Module = Readonly<Record<string, unknown>>;

const PREFIX = 'ruffjs/runtime';

/**
 * What a compiled program means by `specifier`. Most of the runtime is in one file, by the part of the specifier after the
 * prefix; what takes time to load has files of its own.
 */
export async function loadRuntime(specifier: string): Promise<Module> {
  const name = specifier === PREFIX ? 'index' : specifier.slice(PREFIX.length + 1);
  const together: Readonly<Record<string, Module>> = await load('together');
  return together[name] ?? load(name);
}

function load(name: string) {
  return import(new URL(`run/${name}.js`, import.meta.url).href);
}

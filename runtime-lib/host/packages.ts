/**
 * Packages that few programs need and that are large or native: they are not installed with this one, not part of
 * bundles, and loaded when a program comes to use them.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail } from '../core/errors.js';
import { programOptions } from '../core/options.js';

export interface OptionalPackage {
  /** What `npm install` takes. */
  readonly install: string;
  readonly purpose: string;
}

export const OPTIONAL_PACKAGES = {
  '@sqlite.org/sqlite-wasm': {
    install: '@sqlite.org/sqlite-wasm@3.50.4-build1',
    purpose: 'SQLite on Node older than 22.13',
  },
  mysql2: { install: 'mysql2@^3.24', purpose: 'MySQL' },
  pg: { install: 'pg@8', purpose: 'PostgreSQL' },
  sharp: { install: 'sharp@0.35', purpose: 'images' },
} as const satisfies Readonly<Record<string, OptionalPackage>>;

/**
 * What a package exports. `load` imports it by name, as a bundler must see it: so it is found beside the runtime, or beside
 * the bundle. If it is not there, it is looked for from the folder of the program and from the current one on. `part`: what
 * follows its name in the import.
 */
export async function loadPackage<T>(
  failure: string,
  name: keyof typeof OPTIONAL_PACKAGES,
  load: () => Promise<T>,
  { part = '' }: { part?: string } = {},
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error))
      return fail(`${failure}: the package '${name}' cannot be used: ${firstLine(error)}`);
  }
  for (const folder of [programOptions().folder, process.cwd()]) {
    const path = resolveFrom(folder, `${name}${part}`);
    if (path !== undefined) return await import(pathToFileURL(path).href);
  }
  return fail(
    `${failure}: the package '${name}' is not installed; run: npm install ${OPTIONAL_PACKAGES[name].install}`,
  );
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

function firstLine(error: unknown): string {
  return String((error as Error).message)
    .trim()
    .split('\n')[0]!;
}

function resolveFrom(folder: string | undefined, name: string): string | undefined {
  if (folder === undefined) return undefined;
  try {
    return createRequire(join(folder, 'program.js')).resolve(name);
  } catch {
    return undefined;
  }
}

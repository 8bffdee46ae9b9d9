/** Ruff modules as an application has them: compiled, written to a folder, and imported by Node itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CompiledLibrary, compileLibrary, type LibraryOptions } from '../../src/library/compile.js';
import { Source } from '../../src/source.js';
import { folder } from '../cli/support.js';
import { linkPackage } from './package.js';

export type Files = Readonly<Record<string, string>>;

/** What is exported; the tests know what that is. */
// biome-ignore lint/suspicious/noExplicitAny: the values of a module that was compiled just now have no types
export type Imported = any;

/** Compiles files that import each other by their names. */
export function compileFiles(
  files: Files,
  entries: readonly string[] = Object.keys(files),
  options: Partial<LibraryOptions> = {},
): CompiledLibrary {
  const sources = entries.map((entry) => new Source(entry, files[entry]!));
  return compileLibrary(sources, {
    host: {
      load: (name) => {
        const path = `${name}.ruff`;
        return Object.hasOwn(files, path) ? { path, text: files[path]! } : null;
      },
    },
    definitionOf: (path) => `./${path}.js`,
    ...options,
  });
}

/** Imports the first of the files. */
export async function importRuff(files: Files, options: Partial<LibraryOptions> = {}): Promise<Imported> {
  const [main] = Object.keys(files);
  return (await importAll(files, options))(main!);
}

/** The same for several; gives the way to import each. */
export async function importAll(
  files: Files,
  options: Partial<LibraryOptions> = {},
): Promise<(file: string) => Promise<Imported>> {
  const { diagnostics, modules } = compileFiles(files, Object.keys(files), options);
  if (modules.size === 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  // The test runner would compile other files once more before it imports them.
  const packages = folder();
  linkPackage(packages);
  const root = join(packages, 'node_modules/library');
  mkdirSync(root);
  const write = (name: string, code: string, map: object): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, `${name}.map`), JSON.stringify(map));
    writeFileSync(join(root, name), `${code}//# sourceMappingURL=${name}.map\n`);
  };
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  for (const [path, { face, definition }] of modules) {
    write(`${path}.js`, definition.code, definition.map);
    write(path.replace(/\.ruff$/, '.js'), face.code, face.map);
  }
  return (file) => import(pathToFileURL(resolve(root, file.replace(/\.ruff$/, '.js'))).href);
}

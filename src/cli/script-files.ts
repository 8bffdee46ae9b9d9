/** JavaScript modules as Ruff files import them: whether they are there, and loading them. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction, constants } from 'node:vm';
import { errorText } from '../../runtime-lib/core/errors.js';
import { writeErr } from '../../runtime-lib/core/output.js';
import type { ScriptPlace } from '../scripts.js';
import { CommandError, EXIT } from './errors.js';

/** Looks as Node does, but not into packages: whether one exports what is asked for shows when it is loaded. */
export function scriptExists({ specifier, importer }: ScriptPlace): boolean {
  const folder = dirname(resolve(importer));
  if (specifier.startsWith('file:')) return existsSync(fileURLToPath(specifier));
  if (/^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(specifier)) return existsSync(resolve(folder, specifier));
  // URLs, and names that only the package at hand knows.
  if (isBuiltin(specifier) || /^(?:data:|https?:|#)/.test(specifier)) return true;
  const [scope = '', name = ''] = specifier.split('/');
  const path = join('node_modules', scope.startsWith('@') ? join(scope, name) : scope);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, path))) return true;
    if (at === dirname(at)) return false;
  }
}

/** The exports of a module that a running program imports. */
export async function loadScript(place: ScriptPlace): Promise<Readonly<Record<string, unknown>>> {
  // The process ends when nothing is left that could happen.
  const neverReady = () => {
    writeErr(`${loadError(place, 'it waits for something that never happens').message}\n`);
    process.exitCode = EXIT.failed;
  };
  process.once('beforeExit', neverReady);
  try {
    if (!isTypeScript(place)) return await importAsWritten(place);
    return await (nodeKnowsTypes() ? importTypes(place) : importTranslated(place));
  } catch (error) {
    throw loadError(place, errorText(error));
  } finally {
    process.off('beforeExit', neverReady);
  }
}

function loadError({ specifier, importer }: ScriptPlace, reason: string): CommandError {
  const message = `JavaScript module '${specifier}' cannot be loaded: ${reason}`;
  return new CommandError(`[RUFVM001] [vm] Runtime Error: ${message}\n  --> ${importer}`, EXIT.failed);
}

/** An `import()` that looks from the folder of the Ruff file. */
function importAsWritten({ specifier, importer }: ScriptPlace): Promise<Record<string, unknown>> {
  const attributes = specifier.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
  return withoutWarning(() =>
    compileFunction(`return import(specifier${attributes})`, ['specifier'], {
      filename: pathToFileURL(resolve(importer)).href,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })(specifier),
  );
}

/** Node calls this use of its loader experimental, which is no matter of those who run a program. */
function withoutWarning<T>(run: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isTypeScript({ specifier }: ScriptPlace): boolean {
  return /^(?:\.{0,2}\/|file:).*\.[cm]?tsx?$/.test(specifier);
}

function nodeKnowsTypes(): boolean {
  return 'typescript' in process.features && Boolean(process.features.typescript);
}

/** Node takes types away, and refuses a file in which they mean something; it has run nothing then. */
async function importTypes(place: ScriptPlace): Promise<Record<string, unknown>> {
  try {
    return await importAsWritten(place);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') throw error;
    return importTranslated(place);
  }
}

/** It must stand where the original does while it is loaded: there it finds its packages. */
async function importTranslated({ specifier, importer }: ScriptPlace): Promise<Record<string, unknown>> {
  const { bundleScript } = await import('../bundle/script.js');
  const file = specifier.startsWith('file:')
    ? fileURLToPath(specifier)
    : resolve(dirname(resolve(importer)), specifier);
  const translated = join(dirname(file), `.${basename(file)}.${process.pid}.mjs`);
  try {
    writeFileSync(translated, await bundleScript(file));
    return await import(pathToFileURL(translated).href);
  } finally {
    rmSync(translated, { force: true });
  }
}

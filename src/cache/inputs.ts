/**
 * What a compilation depended on: the texts of files, files that were looked for in vain and would have come first, and
 * JavaScript modules that had to be there. As long as all of that is as it was, so is the result.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface Inputs {
  /** The texts by path: comparing them is faster than any digest, and exact. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly missing: readonly string[];
  /** Specifier and Ruff file of each JavaScript module, and whether it was there. */
  readonly scripts: readonly (readonly [specifier: string, importer: string, found: boolean])[];
}

/** Notes the inputs while files are read. */
export class InputRecord {
  readonly #texts = new Map<string, Uint8Array>();
  readonly #missing = new Set<string>();
  readonly #scripts: [string, string, boolean][] = [];

  read(path: string, text: string): void {
    this.#texts.set(path, Buffer.from(text));
  }

  lookedFor(path: string): void {
    this.#missing.add(path);
  }

  script(specifier: string, importer: string, found: boolean): void {
    this.#scripts.push([specifier, importer, found]);
  }

  /** All files whose change may change the result. */
  get files(): string[] {
    return filesOf(this.inputs);
  }

  get inputs(): Inputs {
    return { texts: this.#texts, missing: [...this.#missing], scripts: this.#scripts };
  }
}

/** Files that were read or missed, and JavaScript files of the project. */
export function filesOf({ texts, missing, scripts }: Inputs): string[] {
  const scriptFiles = scripts
    .filter(([specifier]) => /^\.{1,2}\//.test(specifier))
    .map(([specifier, importer]) => resolve(dirname(resolve(importer)), specifier));
  // A folder that is not there has no files to wait for.
  const waitedFor = missing.filter((path) => existsSync(dirname(path)));
  return [...texts.keys(), ...waitedFor, ...scriptFiles];
}

export function isUnchanged(
  { texts, missing, scripts }: Inputs,
  scriptExists: (place: { specifier: string; importer: string }) => boolean,
): boolean {
  return (
    [...texts].every(([path, known]) => readFileSync(path).equals(known)) &&
    !missing.some((path) => existsSync(path)) &&
    scripts.every(([specifier, importer, found]) => scriptExists({ specifier, importer }) === found)
  );
}

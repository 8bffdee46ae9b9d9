/**
 * Runs a compiled program in this process, without writing or bundling anything: the program's text becomes a function
 * whose parameters are what it imports, taken from the runtime that is part of this command.
 */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { Script } from 'node:vm';
import { onExit } from '../../runtime-lib/core/process.js';
import { type PositionMap, registerMap } from '../../runtime-lib/core/source-maps.js';
import { decodeScript } from '../scripts.js';
import { loadRuntime } from './runtime-modules.js';
import { loadScript } from './script-files.js';

/** The name of the code in JavaScript stacks. */
const PROGRAM = 'ruffjs:program';

/** A program as it is run, and kept in the cache. */
export interface Executable {
  /** The body of a function whose parameters are what the program imports. */
  readonly code: string;
  readonly imports: readonly ExecutableImport[];
  /** The source map as text, which is asked for when an error is shown. */
  readonly map: () => string;
  /** The code as V8 has compiled it; left out where that is not kept. */
  readonly kept?: KeptCode;
}

export interface KeptCode {
  /** null: not yet. */
  readonly load: () => Buffer | null;
  readonly save: (compiled: Buffer) => void;
}

export interface ExecutableImport {
  readonly source: string;
  /** Imported and local names; all exports as one object where nothing is imported by name. */
  readonly names: readonly (readonly [imported: string | null, local: string])[];
}

export async function execute({ code, imports, map, kept }: Executable): Promise<void> {
  registerMap(PROGRAM, new LazyMap(map));
  const bindings: [local: string, value: unknown][] = [];
  // JavaScript modules may print: they are loaded in the order in which they are imported.
  for (const each of imports) bindings.push(...(await bind(each)));
  const names = bindings.map(([local]) => local);
  const main = functionOf(code, names, kept);
  main(...bindings.map(([, value]) => value));
}

function functionOf(
  code: string,
  parameters: readonly string[],
  kept?: KeptCode,
): (...values: unknown[]) => void {
  const cachedData = kept?.load();
  // The first line is ours.
  const script = new Script(`(function (${parameters.join(', ')}) {\n${code}\n})`, {
    filename: PROGRAM,
    lineOffset: -1,
    ...(cachedData && { cachedData }),
  });
  // What is kept has the functions that were called until then.
  if (kept && script.cachedDataRejected !== false) onExit(() => kept.save(script.createCachedData()));
  return script.runInThisContext();
}

/** The local names of an import with their values. */
async function bind({ source, names }: ExecutableImport): Promise<[local: string, value: unknown][]> {
  const script = decodeScript(source);
  const module = await (script ? loadScript(script) : loadRuntime(source));
  return names.map(([imported, local]) => [local, imported === null ? module : module[imported]]);
}

/** The map is made when an error is shown. */
class LazyMap implements PositionMap {
  #map: SourceMap | undefined;

  constructor(private readonly text: () => string) {}

  get payload(): SourceMapPayload {
    return this.#made().payload;
  }

  findEntry(line: number, column: number): ReturnType<SourceMap['findEntry']> {
    return this.#made().findEntry(line, column);
  }

  #made(): SourceMap {
    return (this.#map ??= new SourceMap(JSON.parse(this.text())));
  }
}

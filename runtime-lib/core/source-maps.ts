/**
 * From positions in JavaScript to positions in Ruff files. Maps are looked for when an error is shown, and not before:
 * those that were registered for code that exists in memory only, and those that a file names in its last line.
 */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';

export interface Location {
  readonly file: string;
  /** From 1; columns count characters. */
  readonly line: number;
  readonly column: number;
  /** The text of the line, when the map has it. */
  readonly text: string | undefined;
}

/** What a map holds; Node's own declaration asks for more. */
export interface MapData {
  readonly version: number;
  readonly sources: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

type Lookup = SourceMap | null;
const lookups = new Map<string, Lookup | (() => MapData)>();

/** Gives the map of the code called `file`, which is no file. */
export function registerMap(file: string, provider: () => MapData): void {
  lookups.set(file, provider);
}

/** The Ruff code that the JavaScript of a frame was made from, if it was. */
export function locate(site: NodeJS.CallSite): Location | undefined {
  const map = lookup(site.getFileName() ?? '');
  const entry = map?.findEntry(site.getLineNumber()! - 1, site.getColumnNumber()! - 1);
  if (!map || !entry || !('originalSource' in entry)) return undefined;
  const { originalSource: file, originalLine, originalColumn } = entry;
  // A foreign bundler's map names the other files of the application as well.
  if (!file || /\.[cm]?[jt]sx?$/.test(file)) return undefined;
  const { sources, sourcesContent } = map.payload;
  const text = sourcesContent?.[sources.indexOf(file)]?.split(/\r\n|\r|\n/)[originalLine];
  const column = [...(text ?? '').slice(0, originalColumn)].length + 1;
  return { file, line: originalLine + 1, column, text };
}

function lookup(file: string): Lookup {
  let known = lookups.get(file);
  if (known === undefined || typeof known === 'function') {
    known = load(known ?? (() => readMap(new URL(file))));
    lookups.set(file, known);
  }
  return known;
}

function load(provider: () => MapData): Lookup {
  try {
    return new SourceMap(provider() as unknown as SourceMapPayload);
  } catch {
    return null; // There is none, or none that can be read: the error is shown without positions.
  }
}

function readMap(file: URL): MapData {
  const [, target] = /^\/\/# sourceMappingURL=(\S+)/m.exec(readFileSync(file, 'utf8'))!;
  const [, base64] = target!.split(';base64,');
  return JSON.parse(String(base64 ? Buffer.from(base64, 'base64') : readFileSync(new URL(target!, file))));
}

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

/** What a map file holds; Node's own declaration asks for more. */
export type MapData = Pick<SourceMapPayload, 'version' | 'sources' | 'names' | 'mappings'> & {
  readonly sourcesContent?: readonly (string | null)[];
};

const providers = new Map<string, () => MapData>();
const maps = new Map<string, SourceMap | null>();

/** Gives the map of the code called `file`, which is no file. */
export function registerMap(file: string, provider: () => MapData): void {
  providers.set(file, provider);
}

/** The Ruff code that the JavaScript at `line` and `column` (both from 1) was made from, if it was. */
export function locate(file: string, line: number, column: number): Location | undefined {
  const map = mapOf(file);
  const entry = map?.findEntry(line - 1, column - 1);
  // A foreign bundler's map names the files of the rest of the application as well.
  if (!map || !entry || !('originalSource' in entry) || !entry.originalSource) return undefined;
  if (/\.[cm]?[jt]sx?$/.test(entry.originalSource)) return undefined;
  const { sources, sourcesContent } = map.payload;
  const text =
    sourcesContent?.[sources.indexOf(entry.originalSource)]?.split(/\r\n|[\r\n]/)[entry.originalLine];
  return {
    file: entry.originalSource,
    line: entry.originalLine + 1,
    column: [...(text ?? '').slice(0, entry.originalColumn)].length + 1,
    text,
  };
}

function mapOf(file: string): SourceMap | null {
  let map = maps.get(file);
  if (map === undefined) {
    map = loadMap(file);
    maps.set(file, map);
  }
  return map;
}

function loadMap(file: string): SourceMap | null {
  try {
    const data = providers.get(file)?.() ?? readMap(new URL(file));
    return data ? new SourceMap(data as SourceMapPayload) : null;
  } catch {
    return null; // Without a map the error is shown without positions.
  }
}

function readMap(file: URL): MapData | undefined {
  const code = readFileSync(file, 'utf8');
  const mark = '//# sourceMappingURL=';
  const at = code.lastIndexOf(mark);
  if (at < 0) return undefined;
  const url = code.slice(at + mark.length).trim();
  const data = /^data:[^,]*,(.*)/.exec(url);
  return JSON.parse(
    data ? Buffer.from(data[1]!, 'base64').toString() : readFileSync(new URL(url, file), 'utf8'),
  );
}

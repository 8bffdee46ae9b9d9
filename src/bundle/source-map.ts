/** The map of a bundle leads to Ruff files only: the runtime's own files mean nothing to the user. */
import { relative, resolve, sep } from 'node:path';
import {
  type EncodedSourceMap,
  GenMapping,
  maybeAddMapping,
  setSourceContent,
  toEncodedMap,
} from '@jridgewell/gen-mapping';
import { eachMapping, sourceContentFor, TraceMap } from '@jridgewell/trace-mapping';

const PLACEHOLDER = 'ruffjs-source-';

/** The map with names for its sources that go unchanged through esbuild, which reads names as URLs. */
export function withPlainSources(map: EncodedSourceMap): EncodedSourceMap {
  return { ...map, sources: map.sources.map((_, index) => PLACEHOLDER + index) };
}

/**
 * The map of a bundle, made from a program's map with plain sources: keeps what it says of `sources` and names them again,
 * now relative to `folder`. What stands for other files is marked as coming from nowhere.
 */
export function keepSources(
  map: EncodedSourceMap,
  sources: readonly (string | null)[],
  folder: string,
): EncodedSourceMap {
  const trace = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]);
  const result = new GenMapping();
  eachMapping(
    trace,
    ({ generatedLine, generatedColumn, source: found, originalLine, originalColumn, name }) => {
      const generated = { line: generatedLine, column: generatedColumn };
      const source = nameOf(found);
      if (source === undefined || originalLine === null) {
        maybeAddMapping(result, { generated });
        return;
      }
      const original = { line: originalLine, column: originalColumn };
      if (name) maybeAddMapping(result, { generated, source, original, name });
      else maybeAddMapping(result, { generated, source, original });
    },
  );
  for (const found of trace.sources) {
    const source = nameOf(found);
    if (source !== undefined) setSourceContent(result, source, sourceContentFor(trace, found!));
  }
  const { ignoreList: _, ...encoded } = toEncodedMap(result);
  return encoded;

  function nameOf(found: string | null): string | undefined {
    const index = found?.split(PLACEHOLDER)[1];
    if (index === undefined) return undefined;
    const path = relative(folder, resolve(sources[Number(index)] ?? ''));
    return path.split(sep).join('/');
  }
}

/** How much of a text that will stand in `folder` comes from each of its files, by its map. */
export function weights(
  { code, map }: { readonly code: string; readonly map: EncodedSourceMap },
  files: readonly string[],
  folder: string,
): Record<string, { readonly bytesInOutput: number }> {
  const result = Object.fromEntries(files.map((file) => [file, { bytesInOutput: 0 }]));
  const byPath = new Map(files.map((file) => [resolve(file), result[file]!]));
  const lines = code.split('\n');
  let from = { line: 1, column: 0, source: null as string | null };
  eachMapping(new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]), (mapping) => {
    const { generatedLine: line, generatedColumn: column, source } = mapping;
    const text = (lines[from.line - 1] ?? '').slice(from.column, line === from.line ? column : undefined);
    const known = byPath.get(resolve(folder, from.source ?? ''));
    if (known) known.bytesInOutput += Buffer.byteLength(text);
    from = { line, column, source };
  });
  return result;
}

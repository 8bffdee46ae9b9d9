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

/**
 * Keeps what `map`, whose sources are relative to `folder`, says of `sources`, which are relative to the current
 * directory. What stood for other files is marked as coming from nowhere.
 */
export function keepSources(
  map: EncodedSourceMap,
  sources: readonly (string | null)[],
  folder: string,
): EncodedSourceMap {
  const trace = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]);
  const kept = new Set(
    sources.map((source) =>
      relative(folder, resolve(source ?? ''))
        .split(sep)
        .join('/'),
    ),
  );
  const result = new GenMapping();
  eachMapping(trace, ({ generatedLine, generatedColumn, source, originalLine, originalColumn, name }) => {
    const generated = { line: generatedLine, column: generatedColumn };
    if (source === null || !kept.has(source)) {
      maybeAddMapping(result, { generated });
      return;
    }
    const original = { line: originalLine, column: originalColumn };
    if (name) maybeAddMapping(result, { generated, source, original, name });
    else maybeAddMapping(result, { generated, source, original });
  });
  for (const source of kept) setSourceContent(result, source, sourceContentFor(trace, source));
  return toEncodedMap(result);
}

/** The comment that carries a map at the end of the code that it belongs to. */
export function inlineMap(map: EncodedSourceMap): string {
  const data = Buffer.from(JSON.stringify(map)).toString('base64');
  return `//# sourceMappingURL=data:application/json;base64,${data}\n`;
}

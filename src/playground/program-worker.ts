/** Runs one program; the page ends this worker with it. */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { BrowserHost } from 'ruffjs/runtime/browser/host';
import { type PositionMap, registerMap } from 'ruffjs/runtime/core/source-maps';
import type { ProgramEvent, RunnableProgram } from './protocol.js';

const tell = (event: ProgramEvent): void => postMessage(event);

const host: BrowserHost = {
  write: (stream, text) => tell({ kind: 'text', stream, text }),
  exit: (code) => tell({ kind: 'end', code }),
};
globalThis.ruffjsHost = host;

// The worker is there before its program is: what nearly all programs import is loaded meanwhile.
void import(new URL('run/index.js', location.href).href);

addEventListener('message', ({ data }: MessageEvent<RunnableProgram>) => {
  start(data).catch((error: unknown) => {
    // The runtime has told the end of a program that it began; this is for one that it could not.
    tell({ kind: 'text', stream: 2, text: `${error}\n` });
    tell({ kind: 'end', code: 6 });
  });
});

async function start({ code, map, imports }: RunnableProgram): Promise<void> {
  await Promise.all(imports.map((address) => import(address)));
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  registerMap(url, positionMap(map));
  tell({ kind: 'start' });
  await import(url);
}

/** As Node has it, but its lookup. */
function positionMap(map: EncodedSourceMap): PositionMap {
  const payload = {
    version: map.version,
    file: map.file ?? '',
    sourceRoot: map.sourceRoot ?? '',
    names: [...map.names],
    sources: map.sources.map(String),
    sourcesContent: (map.sourcesContent ?? []).map(String),
    mappings: map.mappings,
  };
  const trace = new TraceMap(map);
  return {
    payload,
    findEntry(lineOffset, columnOffset) {
      const { source, line, column, name } = originalPositionFor(trace, {
        line: lineOffset + 1,
        column: columnOffset,
      });
      if (source === null) return {};
      return {
        generatedLine: lineOffset,
        generatedColumn: columnOffset,
        originalSource: source,
        originalLine: line - 1,
        originalColumn: column,
        ...(name !== null && { name }),
      };
    },
  };
}

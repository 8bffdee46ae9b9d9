/** Which lines of a program and of its JavaScript belong together, from the source map. */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';

/** Lines count from 1. */
export type LinePair = readonly [ruff: number, script: number];

/** In the order of the JavaScript, none twice. */
export function linePairs(map: EncodedSourceMap): LinePair[] {
  return decodedMappings(new TraceMap(map)).flatMap((segments, index) => {
    const lines = new Set(segments.flatMap((segment) => (segment.length > 1 ? segment[2]! + 1 : [])));
    return [...lines].map((line): LinePair => [line, index + 1]);
  });
}

export function scriptLines(pairs: readonly LinePair[], ruff: number): number[] {
  return pairs.filter(([line]) => line === ruff).map(([, script]) => script);
}

export function ruffLines(pairs: readonly LinePair[], script: number): number[] {
  return pairs.filter(([, line]) => line === script).map(([ruff]) => ruff);
}

/**
 * From positions in JavaScript to positions in Ruff files. Maps are looked for when an error is shown, and not before:
 * those that were registered for code that exists in memory only, and those that a file names in its last line.
 */
import type { SourceMap } from 'node:module';
import { readMap } from './map-files.js';

export interface Location {
  readonly file: string;
  /** From 1; columns count characters. */
  readonly line: number;
  readonly column: number;
  /** The text of the line, when the map has it. */
  readonly text: string | undefined;
}

/** What is needed of Node's `SourceMap`. */
export type PositionMap = Pick<SourceMap, 'payload' | 'findEntry'>;

/** By the name of the JavaScript file; null for a file that has none. */
const maps = new Map<string, PositionMap | null>();

/** Gives the map of the code called `file`, which is no file. */
export function registerMap(file: string, map: PositionMap): void {
  maps.set(file, map);
}

/** Whether there can be any: a bundle that is built without a map says false. */
declare const RUFFJS_MAPPED: boolean | undefined;

/** The Ruff code that the JavaScript of a frame was made from, if it was. */
export function locate(site: NodeJS.CallSite): Location | undefined {
  if (typeof RUFFJS_MAPPED !== 'undefined' && !RUFFJS_MAPPED) return undefined;
  const location = origin(site);
  // A foreign bundler's map names the other files of the application as well.
  return location && !/\.[cm]?[jt]sx?$/.test(location.file) ? location : undefined;
}

/** The code that the JavaScript of a frame was made from, Ruff or not, if there is a map of it. */
export function origin(site: NodeJS.CallSite): Location | undefined {
  const map = mapOf(site.getFileName() ?? '');
  const entry = map?.findEntry(site.getLineNumber()! - 1, site.getColumnNumber()! - 1);
  if (!map || !entry || !('originalSource' in entry)) return undefined;
  const { originalSource: file, originalLine, originalColumn } = entry;
  if (!file) return undefined;
  const { sources, sourcesContent } = map.payload;
  const text = sourcesContent?.[sources.indexOf(file)]?.split(/\r\n?|\n/)[originalLine];
  const column = [...(text ?? '').slice(0, originalColumn)].length + 1;
  return { file, line: originalLine + 1, column, text };
}

function mapOf(file: string): PositionMap | null {
  if (!maps.has(file)) maps.set(file, readMap(file));
  return maps.get(file)!;
}

/**
 * Takes the printer's output piece by piece and notes where each piece came from.
 *
 * The notes are offsets and locations; lines, columns and the source map are only made from them when the map is asked
 * for: a program that runs without an error never needs it.
 */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import {
  addSegment,
  GenMapping,
  maybeAddSegment,
  setSourceContent,
  toEncodedMap,
} from '@jridgewell/gen-mapping';
import type { Node } from 'estree';
import type { Source } from '../source.js';
import { SPACE } from '../syntax/characters.js';
import type { RuffLocation } from './location.js';

export class Recorder {
  /** The location of the innermost located node that is being printed. */
  place: RuffLocation | null = null;

  #code = '';
  /** Where the noted pieces begin in the code. */
  readonly #offsets: number[] = [];
  /** Where they come from. */
  readonly #places: (RuffLocation | null)[] = [];

  get code(): string {
    return this.#code;
  }

  /** @param node the node that `piece` is the whole text of, where the generator knows one. */
  write(piece: string, node?: Node): void {
    const beginning = beginningIn(piece);
    if (beginning >= 0) {
      this.#offsets.push(this.#code.length + beginning);
      this.#places.push((node?.loc as RuffLocation) ?? this.place);
    }
    this.#code += piece;
  }

  map(sources: readonly Source[]): EncodedSourceMap {
    const map = new GenMapping();
    const code = this.#code;
    const mapped = new Set<string>();
    let line = 0;
    let lineStart = 0;
    let lineEnd = endOfLine(code, 0);
    for (let i = 0; i < this.#offsets.length; i++) {
      const offset = this.#offsets[i]!;
      for (; lineEnd < offset; line++) {
        lineStart = lineEnd + 1;
        lineEnd = endOfLine(code, lineStart);
      }
      const column = offset - lineStart;
      const place = this.#places[i];
      if (!place) {
        maybeAddSegment(map, line, column);
        continue;
      }
      const { source, name } = place;
      const original = place.at ?? place.start;
      mapped.add(source);
      if (name === undefined) maybeAddSegment(map, line, column, source, original.line - 1, original.column);
      else addSegment(map, line, column, source, original.line - 1, original.column, name);
    }
    for (const { name, text } of sources) if (mapped.has(name)) setSourceContent(map, name, text);
    return toEncodedMap(map);
  }
}

function endOfLine(code: string, start: number): number {
  const end = code.indexOf('\n', start);
  return end < 0 ? code.length : end;
}

/** What ends something that began, and mapped, before. */
const CLOSING = new Uint8Array(128);
for (const character of ' \t\r\n,;:)]}') CLOSING[character.charCodeAt(0)] = 1;

/** Where something begins in a piece; -1 if all that is in it is closing. */
function beginningIn(piece: string): number {
  const start = piece.charCodeAt(0) > SPACE ? 0 : piece.length - piece.trimStart().length;
  for (let i = start; i < piece.length; i++) if (CLOSING[piece.charCodeAt(i)] !== 1) return start;
  return -1;
}

/**
 * Takes the printer's output piece by piece and notes where each piece came from.
 *
 * The notes are flat numbers, and the source map is only built from them when it is asked for: a program that runs
 * without an error never needs it.
 */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import {
  addMapping,
  GenMapping,
  maybeAddMapping,
  setSourceContent,
  toEncodedMap,
} from '@jridgewell/gen-mapping';
import type { Node } from 'estree';
import type { Source } from '../source.js';
import type { RuffLocation } from './location.js';

/** Pieces of nothing but these end something that began, and mapped, before. */
const CLOSING = /^[\s,;:)\]}]*$/;

const FIELDS = 6;
const NONE = -1;

export class Recorder {
  /** The location of the innermost located node that is being printed. */
  place: RuffLocation | null = null;

  #code = '';
  #line = 1;
  #lineStart = 0;
  /** FIELDS numbers a note: line, column, index of the source, line and column in it, index of the name. */
  readonly #notes: number[] = [];
  readonly #sources = new Index();
  readonly #names = new Index();

  get code(): string {
    return this.#code;
  }

  /** @param node the node that `piece` is the whole text of, where the generator knows one. */
  write(piece: string, node?: Node): void {
    if (!CLOSING.test(piece)) {
      this.#note(
        this.#code.length - this.#lineStart + leadingSpaces(piece),
        (node?.loc as RuffLocation) ?? this.place,
      );
    }
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) {
      this.#line++;
      this.#lineStart = this.#code.length + at + 1;
    }
    this.#code += piece;
  }

  #note(column: number, place: RuffLocation | null): void {
    if (!place) {
      this.#notes.push(this.#line, column, NONE, 0, 0, NONE);
      return;
    }
    const original = place.at ?? place.start;
    const name = place.name === undefined ? NONE : this.#names.of(place.name);
    this.#notes.push(
      this.#line,
      column,
      this.#sources.of(place.source),
      original.line,
      original.column,
      name,
    );
  }

  map(sources: readonly Source[]): EncodedSourceMap {
    const map = new GenMapping();
    const notes = this.#notes;
    for (let i = 0; i < notes.length; i += FIELDS) {
      const generated = { line: notes[i]!, column: notes[i + 1]! };
      const source = this.#sources.strings[notes[i + 2]!];
      if (source === undefined) {
        maybeAddMapping(map, { generated });
        continue;
      }
      const original = { line: notes[i + 3]!, column: notes[i + 4]! };
      const name = this.#names.strings[notes[i + 5]!];
      if (name === undefined) maybeAddMapping(map, { generated, source, original });
      else addMapping(map, { generated, source, original, name });
    }
    for (const { name, text } of sources) if (this.#sources.has(name)) setSourceContent(map, name, text);
    return toEncodedMap(map);
  }
}

/** Numbers strings in the order in which they first come. */
class Index {
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  has(text: string): boolean {
    return this.#numbers.has(text);
  }

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }
}

function leadingSpaces(piece: string): number {
  return piece.length - piece.trimStart().length;
}

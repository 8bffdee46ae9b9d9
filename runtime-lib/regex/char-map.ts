/**
 * Sets of characters as rows of bits, one for each character of the basic plane. Texts with other characters are left to
 * the engine that needs no such sets (`machine.ts`).
 */
import type { SetNode } from './syntax.js';

export type CharMap = Uint32Array;

const SIZE = 0x10000;
const WORDS = SIZE / 32;

export const NO_CHARS: CharMap = /* @__PURE__ */ new Uint32Array(WORDS);

const known = /* @__PURE__ */ new Map<string, CharMap>();

export function charMap(set: SetNode): CharMap {
  const key = `${set.ignoreCase ? 'i' : ''}${set.source}`;
  let map = known.get(key);
  if (!map) known.set(key, (map = singleChar(set) ?? findChars(set)));
  return map;
}

/** The set of one character, which most sets of a pattern are. */
function singleChar({ source, ignoreCase }: SetNode): CharMap | undefined {
  const [, digits] = /^\\u\{([0-9a-f]+)\}$/.exec(source) ?? [];
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, 16);
  const char = String.fromCodePoint(code);
  if (ignoreCase && char.toLowerCase() !== char.toUpperCase()) return undefined;
  const map = new Uint32Array(WORDS);
  if (code < SIZE) add(map, code);
  return map;
}

/** Finds the runs of characters of a set in a text of all characters that can be in it. */
function findChars({ source, ignoreCase }: SetNode): CharMap {
  const text = isAscii(source) && !ignoreCase ? ASCII : (allChars ||= chars(SIZE));
  const pattern = new RegExp(`${source}+`, ignoreCase ? 'giv' : 'gv');
  const map = new Uint32Array(WORDS);
  for (const { 0: run, index } of text.matchAll(pattern)) {
    for (let i = index; i < index + run.length; i++) add(map, text.charCodeAt(i));
  }
  return map;
}

/** Whether a class is made of single characters and ranges of ASCII only. */
function isAscii(source: string): boolean {
  return /^\[(?:\\u\{[0-7]?[0-9a-f]\}-?)*\]$/.test(source);
}

const ASCII = /* @__PURE__ */ chars(128);

let allChars = '';

/** Surrogates are no characters. */
function chars(count: number): string {
  let text = '';
  for (let code = 0; code < count; code++)
    if (code < 0xd800 || code > 0xdfff) text += String.fromCharCode(code);
  return text;
}

function add(map: CharMap, code: number): void {
  map[code >> 5]! |= 1 << (code & 31);
}

export function has(map: CharMap, code: number): boolean {
  return (map[code >> 5]! & (1 << (code & 31))) !== 0;
}

export function union(a: CharMap, b: CharMap): CharMap {
  return a.map((word, i) => word | b[i]!);
}

export function intersects(a: CharMap, b: CharMap): boolean {
  return a.some((word, i) => (word & b[i]!) !== 0);
}

/**
 * The length of the longest part of a text that has only characters of the set. A longer one than is known, from `start`
 * on, has the character at its far end: where that is of another set, all up to it is passed without a look.
 */
export function longestRun(text: string, map: CharMap): number {
  let longest = 0;
  for (let start = 0; start + longest < text.length; ) {
    const far = start + longest;
    let at = far;
    while (at >= start && has(map, text.charCodeAt(at))) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = far + 1;
    while (end < text.length && has(map, text.charCodeAt(end))) end++;
    longest = end - start;
    start = end + 1;
  }
  return longest;
}

/** The set as a class for a RegExp without flags. */
export function classSource(map: CharMap): string {
  let ranges = '';
  for (let code = 0; code < SIZE; code++) {
    if (!has(map, code)) continue;
    const start = code;
    while (code + 1 < SIZE && has(map, code + 1)) code++;
    ranges += code === start ? unit(start) : `${unit(start)}-${unit(code)}`;
  }
  return `[${ranges}]`;
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

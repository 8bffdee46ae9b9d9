/** Writes Ruff values as JSON, keys in the order of the dict's printed form. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float, floatText } from '../core/float.js';
import { Big } from '../core/int.js';
import { debugText } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { markedFloat } from './marked-float.js';

const MAX_DEPTH = 64;

/** On one line. */
export function writeJson(value: Value): string {
  return new JsonWriter().text(value, 0);
}

/** What `JSON.stringify` writes as it is. */
type Plain = null | boolean | number | string | readonly unknown[] | object;

/** What it cannot write: in its place stands a text in the value, and then it is put there itself. */
interface Holes {
  readonly mark: string;
  readonly texts: string[];
}

/** How dicts of the same keys are written: data is mostly many records of one kind. */
interface Shape {
  readonly pairs: ReturnType<Dict['pairs']>;
  readonly sorted: readonly string[];
  /** Where the value of each of the sorted keys stands in the pairs. */
  readonly order: readonly number[];
  /** Whether an object keeps these keys as they are, and in this order. */
  readonly isPlain: boolean;
}

/** The engine writes JSON several times faster than code here can: it gets the value as arrays and objects of its own. */
class JsonWriter {
  /** The shape last seen, by first key. */
  readonly #shapes = new Map<string, Shape>();

  text(value: Value, depth: number, mark = '\0'): string {
    const holes: Holes = { mark, texts: [] };
    const written = JSON.stringify(this.#plain(value, depth, holes));
    if (holes.texts.length === 0) return written;
    const parts = written.split(JSON.stringify(mark));
    // The value has that text itself.
    if (parts.length !== holes.texts.length + 1) return this.text(value, depth, `${mark}\0`);
    return parts.flatMap((part, i) => (i === 0 ? part : [holes.texts[i - 1]!, part])).join('');
  }

  #plain(value: Value, depth: number, holes: Holes): Plain {
    if (depth > MAX_DEPTH) tooDeep();
    if (isWord(value)) return value;
    if (Array.isArray(value)) return this.#array(value, depth, holes);
    if (value instanceof Dict) return this.#dict(value, depth, holes);
    if (value instanceof Float && isPlainFloat(value.value)) return value.value;
    return hole(holes, scalar(value));
  }

  /** The array itself, if nothing in it has another form. */
  #array(items: RuffArray, depth: number, holes: Holes): Plain {
    let changed: Plain[] | undefined;
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      const plain = this.#plain(item, depth + 1, holes);
      if (changed) changed.push(plain);
      else if (plain !== item) changed = [...items.slice(0, i), plain];
    }
    return changed ?? items;
  }

  #dict(dict: Dict, depth: number, holes: Holes): Plain {
    if (dict.size === 0) return {};
    const pairs = dict.pairs();
    const { sorted, order, isPlain } = this.#shape(dict, pairs);
    if (!isPlain) {
      const entries = sorted.map((key, i) => `${quote(key)}:${this.#entry(pairs[order[i]!]!, depth + 1)}`);
      return hole(holes, `{${entries.join(',')}}`);
    }
    const object: Record<string, Plain> = {};
    for (let i = 0; i < order.length; i++) {
      object[sorted[i]!] = this.#plain(pairs[order[i]!]!, depth + 1, holes);
    }
    return object;
  }

  #entry(value: Value, depth: number): string {
    if (depth > MAX_DEPTH) tooDeep();
    return Array.isArray(value) || value instanceof Dict ? this.text(value, depth) : scalar(value);
  }

  #shape(dict: Dict, pairs: Shape['pairs']): Shape {
    const first = pairs[0];
    if (typeof first !== 'string') return shapeOf(dict, pairs);
    const known = this.#shapes.get(first);
    if (known && sameKeys(known.pairs, pairs)) return known;
    const shape = shapeOf(dict, pairs);
    // Keys that are decimal texts are in one of two orders, which depends on how the dict was made.
    if (!(first.charCodeAt(0) <= 57)) this.#shapes.set(first, shape);
    return shape;
  }
}

function shapeOf(dict: Dict, pairs: Shape['pairs']): Shape {
  const keys = dict.keys();
  const sorted = dict.sortedKeys();
  const positions = new Map(keys.map((key, i) => [key, 2 * i + 1]));
  return {
    pairs: pairs.slice(),
    sorted,
    order: sorted.map((key) => positions.get(key)!),
    isPlain: !keys.some((key) => isIndex(key) || key === '__proto__'),
  };
}

function hole(holes: Holes, text: string): string {
  holes.texts.push(text);
  return holes.mark;
}

/** Objects put keys that are decimal texts first. */
function isIndex(key: string): boolean {
  return /^\d/.test(key);
}

function isWord(value: Value): value is null | boolean | number | string {
  return (typeof value !== 'object' && typeof value !== 'function') || value === null;
}

/** Whether JavaScript writes a float so that it reads back as one. */
function isPlainFloat(value: number): boolean {
  const size = Math.abs(value);
  return size >= 1e-5 && size < 1e16 && !Number.isInteger(value);
}

function sameKeys(a: Shape['pairs'], b: Shape['pairs']): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 2) if (a[i] !== b[i]) return false;
  return true;
}

/** Two spaces a level; empty containers stay on one line. */
export function writePrettyJson(value: Value, depth = 0): string {
  if (depth > MAX_DEPTH) return tooDeep();
  if (Array.isArray(value)) {
    return block(
      '[',
      value.map((item) => writePrettyJson(item, depth + 1)),
      ']',
      depth,
    );
  }
  if (value instanceof Dict) {
    const entries = value
      .sortedKeys()
      .map((key) => `${quote(key)}: ${writePrettyJson(value.get(key)!, depth + 1)}`);
    return block('{', entries, '}', depth);
  }
  return scalar(value);
}

function block(open: string, items: readonly string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const indent = '  '.repeat(depth);
  return `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}

function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  return /["\\\u0000-\u001f]/.test(text) ? JSON.stringify(text) : `"${text}"`;
}

function tooDeep(): never {
  return fail(`JSON value exceeds maximum nesting depth of ${MAX_DEPTH}`);
}

function scalar(value: Value): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (value instanceof Float) {
    if (Number.isFinite(value.value)) return markedFloat(value.value, '+');
    return fail(`Cannot convert non-finite float ${floatText(value.value)} to JSON`);
  }
  return value instanceof Big ? value.text() : fail(`Cannot convert ${debugText(value)} to JSON`);
}

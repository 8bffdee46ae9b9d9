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
  const writer = new JsonWriter();
  writer.write(value, 0);
  return writer.out;
}

/** How dicts of the same keys are written: data is mostly many records of one kind. */
interface Shape {
  readonly keys: readonly string[];
  /** For each entry in the order of writing: where it stands in the dict, and its key with all that is round it. */
  readonly order: readonly number[];
  readonly labels: readonly string[];
}

class JsonWriter {
  /** The shape last seen, by first key. */
  readonly #shapes = new Map<string, Shape>();

  /** What is written so far. */
  out = '';

  write(value: Value, depth: number): void {
    if (depth > MAX_DEPTH) tooDeep();
    if (Array.isArray(value)) this.#array(value, depth);
    else if (value instanceof Dict) this.#dict(value, depth);
    else this.out += scalar(value);
  }

  #array(items: RuffArray, depth: number): void {
    this.out += '[';
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.out += ',';
      this.write(items[i]!, depth + 1);
    }
    this.out += ']';
  }

  #dict(dict: Dict, depth: number): void {
    if (dict.size === 0) {
      this.out += '{}';
      return;
    }
    const { order, labels } = this.#shape(dict);
    const values = dict.values();
    for (let i = 0; i < order.length; i++) {
      this.out += labels[i]!;
      this.write(values[order[i]!]!, depth + 1);
    }
    this.out += '}';
  }

  #shape(dict: Dict): Shape {
    const keys = dict.keys();
    const first = keys[0]!;
    const known = this.#shapes.get(first);
    if (known && sameKeys(known.keys, keys)) return known;
    const sorted = dict.sortedKeys();
    const positions = new Map(keys.map((key, i) => [key, i]));
    const shape = {
      keys,
      order: sorted.map((key) => positions.get(key)!),
      labels: sorted.map((key, i) => `${i > 0 ? ',' : '{'}${quote(key)}:`),
    };
    // Keys that are decimal texts are in one of two orders, which depends on how the dict was made.
    if (!(first.charCodeAt(0) <= 57)) this.#shapes.set(first, shape);
    return shape;
  }
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
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

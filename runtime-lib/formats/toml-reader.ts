/**
 * Reads TOML 1.0 into Ruff values.
 *
 * The parser is a library that gives a syntax tree. A tree keeps what a parser that gives JavaScript values has lost:
 * ints of 64 bits, the text of dates with all their decimals, the order of keys that look like numbers.
 */
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { Dict } from '../core/dict.js';
import { float } from '../core/float.js';
import { fromBigInt } from '../core/int.js';
import type { RuffArray, Value } from '../core/value.js';
import { dateText } from './toml-dates.js';
import { describeProblem, problemPosition } from './toml-error.js';

/** Says in several lines what is wrong and where. */
export class TomlError extends Error {}

export function readToml(text: string): Dict {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  return new TomlReader(source).document();
}

class TomlReader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  document(): Dict {
    const root = new Dict();
    for (const part of this.#parse().body[0].body) {
      if (part.type === 'TOMLKeyValue') this.#define(root, part);
      else this.#table(root, part);
    }
    return root;
  }

  #parse(): AST.TOMLProgram {
    try {
      return parseTOML(this.#source, { tomlVersion: '1.0' });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      throw this.#error(problemPosition(this.#source, error), error.message);
    }
  }

  #table(root: Dict, table: AST.TOMLTable): void {
    let target: Value = root;
    for (const [i, step] of table.resolvedKey.entries()) {
      target = descend(target, step, typeof table.resolvedKey[i + 1] === 'number');
    }
    for (const pair of table.body) this.#define(target as Dict, pair);
  }

  #define(table: Dict, pair: AST.TOMLKeyValue): void {
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = keys.pop()!;
    let target: Value = table;
    for (const key of keys) target = descend(target, key, false);
    (target as Dict).set(last, this.#value(pair.value));
  }

  #value(node: AST.TOMLContentNode): Value {
    if (node.type === 'TOMLArray') return node.elements.map((element) => this.#value(element));
    if (node.type === 'TOMLInlineTable') {
      const table = new Dict();
      for (const pair of node.body) this.#define(table, pair);
      return table;
    }
    switch (node.kind) {
      case 'integer':
        return fromBigInt(node.bigint) ?? this.#outOfRange(node, 'the integer does not fit in 64 bits');
      case 'float':
        if (Math.abs(node.value) === Number.POSITIVE_INFINITY && !node.number.endsWith('inf')) {
          return this.#outOfRange(node, 'the float is too large');
        }
        return float(node.value);
      case 'boolean':
      case 'string':
        return node.value;
      default:
        return dateText(node.datetime);
    }
  }

  #outOfRange(node: AST.TOMLValue, reason: string): never {
    throw this.#error(node.range[0], reason);
  }

  #error(position: number, reason: string): TomlError {
    return new TomlError(describeProblem(this.#source, position, reason));
  }
}

/** The table or array at one step of a path, made when it is the first to lead there. */
function descend(from: Value, step: string | number, intoArray: boolean): Value {
  const made: Value = intoArray ? [] : new Dict();
  if (typeof step === 'number') return ((from as RuffArray)[step] ??= made);
  const table = from as Dict;
  const found = table.get(step);
  if (found !== undefined) return found;
  table.set(step, made);
  return made;
}

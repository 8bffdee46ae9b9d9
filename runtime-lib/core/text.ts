/**
 * The three text forms of a value.
 *
 * | form        | of `"a"`, `[1]` and `len`                                    | used by                         |
 * | ----------- | ------------------------------------------------------------ | ------------------------------- |
 * | `text`      | `a`, `[1]`, `<native function: len>`                         | `print`, `to_string`, `${}`     |
 * | `debugText` | `Str("a")`, `Array[1]` (its length), `NativeFunction(len)`   | error texts                     |
 * | `describe`  | `String("a")`, `Array[Int(1)]`, `NativeFunction(len)`        | the builtin `debug`             |
 *
 * Objects say theirs themselves (`RuffObject`). All of them recurse plainly: data that is nested deeper than the
 * JavaScript stack ends in a RangeError, which becomes a Ruff error like any other exhausted stack (`errors.ts`).
 */
import { functionName } from './function.js';
import type { RuffFunction, Value } from './value.js';

export function text(value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${joined(value, text)}]`;
  if (typeof value === 'object' && value !== null) return value.text();
  return typeof value === 'function' ? functionText(value) : String(value);
}

export function debugText(value: Value): string {
  if (typeof value === 'string') return `Str(${quoted(value)})`;
  if (Array.isArray(value)) return `Array[${value.length}]`;
  return typeof value === 'object' && value !== null ? value.debug() : describe(value);
}

export function describe(value: Value): string {
  if (Array.isArray(value)) return `Array[${joined(value, describe)}]`;
  switch (typeof value) {
    case 'string':
      return `String("${value}")`;
    case 'number':
      return `Int(${value})`;
    case 'boolean':
      return `Bool(${value})`;
    case 'function':
      return `${value.builtin ? 'NativeFunction' : 'BytecodeFunction'}(${functionName(value)})`;
    default:
      return value === null ? 'Null' : value.describe();
  }
}

/** The forms of some values, with commas between. A loop, not `map`: fewer frames a level, so deeper data. */
export function joined(values: readonly Value[], form: (value: Value) => string, separator = ', '): string {
  let result = '';
  for (let i = 0; i < values.length; i++) {
    if (i > 0) result += separator;
    result += form(values[i]!);
  }
  return result;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  ' ': ' ',
};

/** A string as error texts show it: what does not print by itself is escaped. */
export function quoted(value: string): string {
  const escaped = value.replace(
    /["\\\p{C}\p{Z}\p{Mn}\p{Me}]/gu,
    (char) => ESCAPES[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
  return `"${escaped}"`;
}

function functionText(value: RuffFunction): string {
  return value.builtin ? `<native function: ${functionName(value)}>` : '<unknown>';
}

/** JSON: texts to values and back. */
import { fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { JsonError } from '../formats/json-error.js';
import { JsonScanner } from '../formats/json-scanner.js';
import { writeJson, writePrettyJson } from '../formats/json-writer.js';
import { any, builtin, string } from './define.js';

const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 64;

/**
 * The value that a JSON text stands for: objects become dicts. Numbers without fraction and exponent are ints if 64 bits
 * hold them, all others floats. The text has at most 1,048,576 bytes and 64 levels of nesting.
 * @example parse_json("{\"n\": [1, 2.5, null]}")  // {"n": [1, 2.5, null]}
 * @example type(parse_json("1.0"))  // float
 */
export const parse_json = /* @__PURE__ */ builtin(
  'parse_json',
  () => [string('text', 'parse_json requires a string argument')],
  { returns: 'any', arity: 'parse_json requires a string argument' },
  parseJson,
);

export function parseJson(text: string): Value {
  if (!fits(text)) return fail(`JSON input exceeds maximum input size of ${MAX_BYTES} bytes`);
  const scanner = new JsonScanner(text);
  const value = scan(scanner);
  if (scanner.deepest > MAX_DEPTH) return fail(`JSON input exceeds maximum nesting depth of ${MAX_DEPTH}`);
  return value;
}

function fits(text: string): boolean {
  return text.length * 3 <= MAX_BYTES || new TextEncoder().encode(text).length <= MAX_BYTES;
}

function scan(scanner: JsonScanner): Value {
  try {
    return scanner.document();
  } catch (error) {
    if (error instanceof JsonError) return fail(`JSON parse error: ${error.message}`);
    throw error;
  }
}

/**
 * A value as JSON on one line, keys sorted. Floats show that they are floats: `1.0`.
 * @example to_json({"b": [1, 2.0, null], "a": true})  // {"a":true,"b":[1,2.0,null]}
 */
export const to_json = /* @__PURE__ */ builtin(
  'to_json',
  () => [any('value')],
  { returns: 'string', arity: 'to_json requires a value argument' },
  to_jsonDirect,
);

export function to_jsonDirect(value: Value): string {
  return writeJson(value);
}

/**
 * A value as JSON on several lines, two spaces a level, keys sorted.
 * @example lines(to_json_pretty({"a": []}))  // [{,   "a": [], }]
 */
export const to_json_pretty = /* @__PURE__ */ builtin(
  'to_json_pretty',
  () => [any('value')],
  { returns: 'string', arity: 'to_json_pretty requires a value argument' },
  (value) => writePrettyJson(value),
);

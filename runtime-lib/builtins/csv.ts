/** Tables in CSV. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { readCsv, writeCsv } from '../formats/csv-records.js';
import { any, builtin, string } from './define.js';

/**
 * The rows of a CSV text as dicts. The first line names the columns; fields that spell a number become ints or floats.
 * @example parse_csv("name,age\nAnn,30\n")  // [{"age": 30, "name": Ann}]
 */
export const parse_csv = /* @__PURE__ */ builtin(
  'parse_csv',
  () => [string('text', 'parse_csv requires a string argument')],
  { returns: 'array<dict>', arity: 'parse_csv requires a string argument' },
  parse_csvCode,
);

export function parse_csvCode(text: string): Value {
  return readCsv(text);
}

/**
 * An array of dicts as CSV. The keys of the first one are the columns; null, containers and missing keys give empty
 * fields.
 * @example lines(to_csv([{"name": "Ann", "age": 30}]))  // [name,age, Ann,30]
 */
export const to_csv = /* @__PURE__ */ builtin(
  'to_csv',
  () => [any('rows', 'array<dict>')],
  { returns: 'string', arity: 'to_csv requires an array argument' },
  to_csvDirect,
);

export function to_csvDirect(rows: Value): string {
  if (!isTable(rows)) return fail('CSV requires array of dictionaries');
  return rows.length === 0 ? fail('CSV requires non-empty array') : writeCsv(rows);
}

function isTable(rows: Value): rows is Dict[] {
  return Array.isArray(rows) && rows.every((row) => row instanceof Dict);
}

/** CSV with a header line as an array of dicts, and back. */

import { parseDecimal } from '../builtins/numerals.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { float } from '../core/float.js';
import { isNumber, parseInteger } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { CsvReader } from './csv-reader.js';

export function readCsv(source: string): Dict[] {
  const reader = new CsvReader(source);
  const header = reader.next();
  if (!header) return [];
  const rows: Dict[] = [];
  for (let fields = reader.next(); fields; fields = reader.next()) {
    if (fields.length !== header.length) {
      const before = source.slice(0, reader.recordStart);
      const line = before.split('\n').length;
      const byte = new TextEncoder().encode(before).length;
      return fail(
        `CSV parse error: CSV error: record ${rows.length + 1} (line: ${line}, byte: ${byte}): ` +
          `found record with ${fields.length} fields, but the previous record has ${header.length} fields`,
      );
    }
    const row = new Dict();
    for (let i = 0; i < fields.length; i++) row.set(header[i]!, fieldValue(fields[i]!));
    rows.push(row);
  }
  return rows;
}

/** The int or float that a field spells, else its text. */
function fieldValue(field: string): Value {
  // Most texts show at their first character that they are no number: not a sign, dot or digit, nor `inf` or `nan`.
  if (!/^[-+.\diInN]/.test(field)) return field;
  const whole = parseInteger(field);
  if (whole !== undefined) return whole;
  const number = parseDecimal(field);
  return number === undefined ? field : float(number);
}

/** The columns are the keys of the first row. */
export function writeCsv(rows: readonly Dict[]): string {
  const columns = rows[0]!.keys();
  let out = record(columns);
  for (const row of rows) out += record(columns.map((column) => fieldText(row.get(column))));
  return out;
}

function fieldText(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || isNumber(value) ? text(value) : '';
}

function record(fields: readonly string[]): string {
  const line = fields
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
  // An empty line would be no record.
  return line === '' ? '""\n' : `${line}\n`;
}

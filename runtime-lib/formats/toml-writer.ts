/**
 * Writes Ruff values as TOML. A table has its plain values first, keys sorted, then its sub-tables and arrays of tables,
 * each under a header of its own.
 */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float, floatText } from '../core/float.js';
import { isInt } from '../core/int.js';
import { debugText, text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { tomlKey, tomlString } from './toml-strings.js';

export function writeToml(value: Value): string {
  if (value instanceof Dict) return sections(value, '').join('\n');
  inline(value); // an unsuitable value is the first thing to complain about
  return fail('TOML serialization error: unsupported rust type');
}

/**
 * The parts of a table, which blank lines separate. A header may be missing above a table that has only sub-tables, for
 * their headers name it; but each element of an array of tables has one.
 */
function sections(table: Dict, path: string, header = '', needsHeader = table.size === 0): string[] {
  let own = '';
  const below: string[] = [];
  for (const key of table.sortedKeys()) {
    const value = table.get(key)!;
    const name = tomlKey(key);
    const subPath = path === '' ? name : `${path}.${name}`;
    if (value instanceof Dict) below.push(...sections(value, subPath, `[${subPath}]\n`));
    else if (isTableArray(value)) {
      for (const item of value) below.push(...sections(item, subPath, `[[${subPath}]]\n`, true));
    } else {
      own += `${name} = ${inline(value)}\n`;
    }
  }
  return own !== '' || (needsHeader && header !== '') ? [header + own, ...below] : below;
}

function isTableArray(value: Value): value is Dict[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Dict);
}

function inline(value: Value): string {
  if (value === null) return '""';
  if (typeof value === 'string') return tomlString(value);
  if (typeof value === 'boolean' || isInt(value)) return text(value);
  if (value instanceof Float) return tomlFloat(value.value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!(value instanceof Dict)) return fail(`Cannot convert ${debugText(value)} to TOML`);
  const entries = value.sortedKeys().map((key) => `${tomlKey(key)} = ${inline(value.get(key)!)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function tomlFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  const shown = floatText(value);
  return Number.isInteger(value) ? `${shown}.0` : shown;
}

/**
 * Writes Ruff values as YAML in block style: two spaces a level, sequences not indented below their key, the first entry
 * of a nested collection on the line of its dash.
 */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { isInt } from '../core/int.js';
import { debugText, text } from '../core/text.js';
import type { RuffArray, Value } from '../core/value.js';
import { markedFloat } from './marked-float.js';
import { isBlock, literalBlock, yamlString } from './yaml-strings.js';

/** Longer keys, in bytes of UTF-8, are marked by `? `, and so are those of several lines. */
const LONGEST_SIMPLE_KEY = 128;

const STEP = '  ';

export function writeYaml(value: Value): string {
  return ended(node(value, ''));
}

/**
 * A value from where the line stands: `indent` is what the lines of a collection start with. The lines of a block of
 * text are one step further in than the collection that it is in.
 */
function node(value: Value, indent: string, textIndent = indent + STEP): string {
  if (Array.isArray(value) && value.length > 0) return sequence(value, indent);
  if (value instanceof Dict && value.size > 0) return mapping(value, indent);
  return scalar(value, textIndent);
}

function sequence(items: RuffArray, indent: string): string {
  const inner = indent + STEP;
  return lines(
    items.map((item) => `- ${node(item, inner, inner)}`),
    indent,
  );
}

function mapping(dict: Dict, indent: string): string {
  const entries = dict.keys().map((key) => {
    const value = dict.get(key)!;
    if (isSimpleKey(key)) return `${yamlString(key)}:${afterKey(value, indent)}`;
    const inner = indent + STEP;
    return `${ended(`? ${scalar(key, inner)}`)}${indent}: ${node(value, inner, inner)}`;
  });
  return lines(entries, indent);
}

function isSimpleKey(key: string): boolean {
  return !/[\n\r\u0085\u2028\u2029]/.test(key) && new TextEncoder().encode(key).length <= LONGEST_SIMPLE_KEY;
}

function afterKey(value: Value, indent: string): string {
  if (Array.isArray(value) && value.length > 0) return `\n${indent}${node(value, indent)}`;
  if (value instanceof Dict && value.size > 0) return `\n${indent}${STEP}${node(value, indent + STEP)}`;
  return ` ${scalar(value, indent + STEP)}`;
}

/** Entries below each other, the first where the line stands. */
function lines(entries: readonly string[], indent: string): string {
  return entries.map((entry, i) => (i < entries.length - 1 ? ended(entry) : entry)).join(indent);
}

/** With a line feed at the end; blocks of text may have it already. */
function ended(entry: string): string {
  return entry.endsWith('\n') ? entry : `${entry}\n`;
}

function scalar(value: Value, textIndent: string): string {
  if (typeof value === 'string') return isBlock(value) ? literalBlock(value, textIndent) : yamlString(value);
  if (value === null || typeof value === 'boolean' || isInt(value)) return text(value);
  if (value instanceof Float) return yamlFloat(value.value);
  if (Array.isArray(value)) return '[]';
  return value instanceof Dict ? '{}' : fail(`Cannot convert ${debugText(value)} to YAML`);
}

function yamlFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return markedFloat(value, '');
}

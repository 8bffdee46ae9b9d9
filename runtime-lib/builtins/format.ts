/** Templates. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float, floatText } from '../core/float.js';
import { fromDouble, intText, isInt, isNumber, toDouble } from '../core/int.js';
import { debugText, text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { any, builtin, rest, string } from './define.js';

/**
 * The template with its placeholders replaced by the values: `%s` takes any value, `%d` an int, `%f` a number; `%%` is
 * a percent sign. There are no widths and precisions.
 * @example format("%s has %d parts", "ruff", 3)  // ruff has 3 parts
 */
export const format = /* @__PURE__ */ builtin(
  'format',
  () => [string('template', 'format() first argument must be a string'), rest(any('values'))],
  { returns: 'string', arity: 'format() requires at least 1 argument (template)' },
  (template, ...values) => {
    let next = 0;
    return template.replace(/%([%sdf])/g, (_, kind: string) => {
      if (kind === '%') return '%';
      const value = values[next++];
      if (value === undefined) return fail(`format() missing argument for placeholder %${kind}`);
      if (kind === 's') return plain(value);
      return kind === 'd' ? whole(value) : decimal(value);
    });
  },
);

function plain(value: Value): string {
  if (Array.isArray(value)) return '[Array]';
  if (value instanceof Dict) return '{Dict}';
  const scalar = value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
  return scalar ? text(value) : debugText(value);
}

function whole(value: Value): string {
  if (isInt(value)) return intText(value);
  if (value instanceof Float) return intText(fromDouble(value.value));
  if (typeof value === 'boolean') return value ? '1' : '0';
  return fail(`format() %d requires numeric argument, got ${debugText(value)}`);
}

function decimal(value: Value): string {
  if (isNumber(value)) return floatText(toDouble(value));
  return fail(`format() %f requires numeric argument, got ${debugText(value)}`);
}

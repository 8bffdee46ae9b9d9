/** Strings of a given width. Widths count code points. */
import { charAt, length, slice } from '../core/code-points.js';
import { alias, builtin, deferred, index, string } from './define.js';

const padParams = (name: string) => {
  const error = `${name}() requires 3 arguments: string, width, char`;
  const width = index('width', `${name}() width must be a number`);
  return [string('value', error), deferred(width), string('pad', error)] as const;
};

/** What brings a text to a width, of the first character of `pad`. */
function padding(value: string, width: number, pad: string): string {
  const missing = width - length(value);
  return missing > 0 ? (charAt(pad, 0) ?? ' ').repeat(missing) : '';
}

/**
 * The text brought to a width by putting a character before it.
 * @example pad_left("7", 3, "0")  // 007
 */
export const pad_left = /* @__PURE__ */ builtin(
  'pad_left',
  () => padParams('pad_left'),
  { returns: 'string' },
  (value, width, pad) => pad_leftCode(value, width(), pad),
);

export function pad_leftCode(value: string, width: number, pad: string): string {
  return padding(value, width, pad) + value;
}

/**
 * The text brought to a width by putting a character before it: `pad_left`.
 * @example pad_start("7", 3, "0")  // 007
 */
export const pad_start = /* @__PURE__ */ alias('pad_start', pad_left);

/**
 * The text brought to a width by putting a character after it.
 * @example pad_right("ab", 5, ".")  // ab...
 */
export const pad_right = /* @__PURE__ */ builtin(
  'pad_right',
  () => padParams('pad_right'),
  { returns: 'string' },
  (value, width, pad) => pad_rightCode(value, width(), pad),
);

export function pad_rightCode(value: string, width: number, pad: string): string {
  return value + padding(value, width, pad);
}

/**
 * The text brought to a width by putting a character after it: `pad_right`.
 * @example pad_end("ab", 5, ".")  // ab...
 */
export const pad_end = /* @__PURE__ */ alias('pad_end', pad_right);

/**
 * The text, or what of it fits into `length` characters together with a suffix that marks the cut.
 * @example truncate("hello world", 8, "...")  // hello...
 */
export const truncate = /* @__PURE__ */ builtin(
  'truncate',
  () => {
    const error = 'truncate() requires 3 arguments: string, length, suffix';
    const limit = index('length', 'truncate() length must be a number');
    return [string('value', error), deferred(limit), string('suffix', error)];
  },
  { returns: 'string', arity: null },
  (value, limit, suffix) => {
    const room = limit();
    if (room < 0 || length(value) <= room) return value;
    return slice(value, 0, Math.max(0, room - length(suffix))) + suffix;
  },
);

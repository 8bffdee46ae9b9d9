/** White space in strings, and what it divides. */
import { builtin, string } from './define.js';
import { trim as trimBoth, trimEnd, trimStart, WHITE_SPACE } from './whitespace.js';

/**
 * The text without white space at both ends.
 * @example "[" + trim("  ruff ") + "]"  // [ruff]
 */
export const trim = /* @__PURE__ */ builtin(
  'trim',
  () => [string('value', 'trim() requires a string argument')],
  { returns: 'string' },
  trimBoth,
);

export const trimCode = trimBoth;

/**
 * The text without white space at its start.
 * @example "[" + trim_start("  ruff ") + "]"  // [ruff ]
 */
export const trim_start = /* @__PURE__ */ builtin(
  'trim_start',
  () => [string('value', 'trim_start() requires a string argument')],
  { returns: 'string' },
  trimStart,
);

export const trim_startCode = trimStart;

/**
 * The text without white space at its end.
 * @example "[" + trim_end("  ruff ") + "]"  // [  ruff]
 */
export const trim_end = /* @__PURE__ */ builtin(
  'trim_end',
  () => [string('value', 'trim_end() requires a string argument')],
  { returns: 'string' },
  trimEnd,
);

export const trim_endCode = trimEnd;

/**
 * The lines of a text, without their ends `\n` or `\r\n`; a final line end makes no extra line.
 * @example lines("one\ntwo\n")  // [one, two]
 */
export const lines = /* @__PURE__ */ builtin(
  'lines',
  () => [string('value', 'lines() requires a string argument')],
  { returns: 'array<string>', arity: null },
  (value) => {
    const found = value.split(/\r?\n/);
    if (found.at(-1) === '') found.pop();
    return found;
  },
);

/**
 * The parts of a text between white space.
 * @example words("  the quick  fox ")  // [the, quick, fox]
 */
export const words = /* @__PURE__ */ builtin(
  'words',
  () => [string('value', 'words() requires a string argument')],
  { returns: 'array<string>', arity: null },
  wordsCode,
);

export function wordsCode(value: string): string[] {
  return value.split(WHITE_SPACE).filter((word) => word !== '');
}

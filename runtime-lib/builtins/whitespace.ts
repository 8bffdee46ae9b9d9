/**
 * White space as Ruff's string functions see it: the Unicode property White_Space. JavaScript's `trim` and `\s` differ:
 * they lack U+0085 and add U+FEFF.
 */

export const WHITE_SPACE = /\p{White_Space}+/u;

/** All of White_Space lies in the basic plane, so UTF-16 units can be asked one by one. */
function isWhite(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return WHITE_SPACE.test(String.fromCharCode(unit));
}

export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && isWhite(text.charCodeAt(start))) start++;
  return text.slice(start);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

export function trim(text: string): string {
  return trimEnd(trimStart(text));
}

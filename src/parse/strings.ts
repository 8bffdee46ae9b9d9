/** The inside of a string literal: its texts with escapes resolved, and where its interpolated expressions stand. */
import type { Span } from '../syntax/ast.js';

/** A text, or the extent of the expression between `${` and `}`. */
export type StringPart = string | Span;

export const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  $: '$',
};

/** Ends a stretch of characters that mean themselves; the last one is the closing quote. */
const SPECIAL = /[\\$]|"$/g;

/** @param literal a well-formed literal with its quotes, which starts at `start`. Empty texts are left out. */
export function stringParts(literal: string, start: number): StringPart[] {
  // Most are texts and nothing else.
  if (!literal.includes('\\') && !literal.includes('${')) {
    return literal.length > 2 ? [literal.slice(1, -1)] : [];
  }
  const parts: StringPart[] = [];
  let text = '';
  let i = 1;
  while (i < literal.length - 1) {
    if (literal[i] === '\\') {
      text += ESCAPES[literal[i + 1]!];
      i += 2;
    } else if (literal.startsWith('${', i)) {
      if (text !== '') parts.push(text);
      text = '';
      const end = interpolationEnd(literal, i + 2);
      parts.push({ start: start + i + 2, end: start + end });
      i = end + 1;
    } else {
      // A lone `$` means itself.
      SPECIAL.lastIndex = i + 1;
      const end = SPECIAL.exec(literal)!.index;
      text += literal.slice(i, end);
      i = end;
    }
  }
  if (text !== '') parts.push(text);
  return parts;
}

/** Offset of the `}` that ends an interpolation. Only braces count: quotes and comments have no meaning here. */
export function interpolationEnd(text: string, start: number): number {
  let depth = 1;
  for (let i = start; i < text.length; i++) {
    const unit = text[i];
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return i;
  }
  return -1;
}

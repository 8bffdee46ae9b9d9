/** Tokens as messages name them: `Identifier("x")`, `Punctuation(')')`, `Eof`. */
import { stringParts } from './strings.js';
import type { Tokens } from './tokens.js';

export function tokenText(tokens: Tokens, index: number): string {
  const text = tokens.textOf(index);
  switch (tokens.kinds[index]!) {
    case 'identifier':
      return `Identifier("${text}")`;
    case 'keyword':
      return `Keyword("${text}")`;
    case 'bool':
      return `Bool(${text})`;
    case 'int':
      return `Int(${BigInt(text)})`;
    case 'float':
      return `Float(${floatText(Number(text))})`;
    case 'string':
      return `String(${quoted(stringParts(text, 0).join(''))})`;
    case 'interpolated':
      return `InterpolatedString([${interpolatedText(text)}])`;
    case 'operator':
      return `Operator("${text}")`;
    case 'punctuation':
      return `Punctuation('${text}')`;
    case 'end':
      return 'Eof';
  }
}

function interpolatedText(literal: string): string {
  const parts = stringParts(literal, 0).map((part) =>
    typeof part === 'string'
      ? `Text(${quoted(part)})`
      : `Expression(${quoted(literal.slice(part.start, part.end))})`,
  );
  return parts.join(', ');
}

/** Always with a point or an exponent; an exponent below 1e-5 and from 1e16 on. */
function floatText(value: number): string {
  if (value !== 0 && (value < 1e-5 || value >= 1e16)) return value.toExponential().replace('e+', 'e');
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\0': '\\0',
  '\\': '\\\\',
  '"': '\\"',
};

/** Quotes a text so that it stays on its line and shows what it holds. */
function quoted(text: string): string {
  const escaped = text.replace(
    /["\\]|[\p{C}\p{Zl}\p{Zp}\p{Mn}\p{Me}]|(?! )\p{Zs}/gu,
    (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
  return `"${escaped}"`;
}

/**
 * Generated programs: trees of text, so that a program can be made smaller without knowing its syntax. An expression may
 * take the place of another one of its kind, a statement may be left out, a block may stand for the statement round it.
 */

/**
 * What an expression gives, as far as the generator keeps track: `num` is an int or a float, `nums` an array and `dict` a
 * dictionary of such, `point` a struct of two, `fn` a function from one num to another.
 */
export type Kind = (typeof KINDS)[number];
export const KINDS = [
  'int',
  'float',
  'num',
  'text',
  'bool',
  'ints',
  'nums',
  'grid',
  'dict',
  'point',
  'result',
  'any',
  'fn',
] as const;

export interface Expression {
  readonly kind: Kind;
  readonly parts: (string | Expression)[];
}

export interface Statement {
  readonly parts: (string | Expression | Block)[];
}

export interface Block {
  readonly statements: Statement[];
}

/** `` expression('int')`(${a} + ${b})` `` */
export function expression(kind: Kind) {
  return (texts: TemplateStringsArray, ...values: (string | number | Expression)[]): Expression => ({
    kind,
    parts: interleave(texts, values),
  });
}

/** `` statement`if ${test} ${block}` `` */
export function statement(
  texts: TemplateStringsArray,
  ...values: (string | number | Expression | Block)[]
): Statement {
  return { parts: interleave(texts, values) };
}

function interleave<T>(texts: TemplateStringsArray, values: readonly (T | number)[]): (T | string)[] {
  return texts
    .flatMap((text, i) => [text, ...(i < values.length ? [values[i]!] : [])])
    .map((part) => (typeof part === 'number' ? String(part) : part))
    .filter((part) => part !== '');
}

export function isBlock(part: object): part is Block {
  return 'statements' in part;
}

export function render(block: Block, indent = ''): string {
  return block.statements.map(({ parts }) => `${indent}${parts.map(text).join('')}\n`).join('');

  function text(part: string | Expression | Block): string {
    if (typeof part === 'string') return part;
    if (isBlock(part)) return `{\n${render(part, `${indent}  `)}${indent}}`;
    return part.parts.map(text).join('');
  }
}

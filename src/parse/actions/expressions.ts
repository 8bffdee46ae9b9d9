/** From matched expressions to syntax tree nodes: one action a rule of the grammar, called bottom-up. */
import type {
  DictEntry,
  Expression,
  FunctionNode,
  Name,
  Outcome,
  Span,
  Spread,
  Statement,
  StructLiteral,
  UnaryOperator,
  Variant,
} from '../../syntax/ast.js';
import type { Actions, Token } from '../match-tree.js';
import { chain, type Postfix } from './chains.js';
import { block, list } from './parts.js';
import { binary, type Operand } from './precedence.js';

type Field = StructLiteral['fields'][number];

function outcome(tag: Outcome['tag']) {
  return (span: Span, _word: Token, _open: Token, value: Expression): Outcome => ({
    kind: 'Outcome',
    id: 0,
    span,
    tag,
    value,
  });
}

function binaryAction(_span: Span, first: Operand, operators: Token[], rest: Operand[]): Expression {
  return operators.length === 0 ? first.expression : binary(first, operators, rest);
}

/** `(e)` until it is an operand: what is applied to it begins with the parenthesis. */
interface Parenthesised {
  readonly kind: 'Parenthesised';
  readonly span: Span;
  readonly expression: Expression;
}

function operand(
  span: Span,
  prefixes: Token[],
  primary: Expression | Parenthesised,
  postfixes: Postfix[],
): Operand {
  const first = primary.kind === 'Parenthesised' ? primary.expression : primary;
  return prefixedOperand(span, prefixes, chain(primary.span.start, first, postfixes));
}

function prefixedOperand(span: Span, prefixes: Token[], inner: Expression): Operand {
  let expression = inner;
  for (let i = prefixes.length - 1; i >= 0; i--) expression = prefixed(prefixes[i]!, span.end, expression);
  return { expression, span };
}

function prefixed(prefix: Token, end: number, operand: Expression): Expression {
  const span = { start: prefix.span.start, end };
  if (prefix.name === 'await') return { kind: 'Await', id: 0, span, operand };
  return { kind: 'Unary', id: 0, span, operator: prefix.name as UnaryOperator, operand };
}

/** `Result::Ok(v)` and its like are the values that `Ok(v)` makes, if they have the arguments for it. */
function variant(
  span: Span,
  enumName: Name,
  tag: Name,
  args: readonly Expression[] | null,
): Outcome | Variant {
  const path = `${enumName.name}::${tag.name}`;
  const value = args?.[0];
  if (
    args?.length === 1 &&
    value &&
    (path === 'Result::Ok' || path === 'Result::Err' || path === 'Option::Some')
  ) {
    return { kind: 'Outcome', id: 0, span, tag: tag.name as Outcome['tag'], value };
  }
  if (!value && path === 'Option::None') return { kind: 'Outcome', id: 0, span, tag: 'None', value: null };
  return { kind: 'Variant', id: 0, span, enum: enumName, variant: tag, args };
}

export const expressionActions = {
  Interpolated: (_span: Span, expression: Expression) => expression,

  Variant: (span: Span, enumName: Name, _colons: null, tag: Name, args: Expression[] | null) =>
    variant(span, enumName, tag, args),
  VariantArguments: (_span: Span, _open: null, args: Expression[] | null) => args ?? [],
  Throw: (span: Span, _word: Token, _open: null, args: Expression[] | null): Expression => ({
    kind: 'Throw',
    id: 0,
    span,
    args: args ?? [],
  }),

  Binary: binaryAction,
  HeaderBinary: binaryAction,
  Element: binaryAction,
  Operand: operand,
  BlockedOperand: prefixedOperand,
  BlockedName: (_span: Span, name: Expression) => name,
  Unprefixed: (_span: Span, { expression }: Operand) => expression,
  EmptyBraces: () => null,
  Awaited: (span: Span, _await: Token, operand: Operand): Expression => ({
    kind: 'Await',
    id: 0,
    span,
    operand: operand.expression,
  }),

  Arguments: (span: Span, _open: null, args: Expression[] | null): Postfix => ({
    kind: 'arguments',
    span,
    args: args ?? [],
  }),
  MethodCall: (span: Span, _dot: Token, name: Name, _open: null, args: Expression[] | null): Postfix => ({
    kind: 'method',
    span,
    name,
    args: args ?? [],
  }),
  Field: (span: Span, _dot: Token, name: Name): Postfix => ({ kind: 'field', span, name, optional: false }),
  OptionalField: (span: Span, _dot: Token, name: Name): Postfix => ({
    kind: 'field',
    span,
    name,
    optional: true,
  }),
  Index: (span: Span, _open: null, index: Expression): Postfix => ({ kind: 'index', span, index }),
  tryOp: (span: Span): Postfix => ({ kind: 'try', span }),
  StrayDot: () => null,
  ExpressionList: list<Expression>,

  Paren: (span: Span, _open: null, expression: Expression): Parenthesised => ({
    kind: 'Parenthesised',
    span,
    expression,
  }),
  Reference: (_span: Span, name: Expression) => name,
  identifier: (span: Span, name: string): Expression => ({ kind: 'Identifier', id: 0, span, name }),
  constant: (span: Span, text: string): Expression => {
    if (text === 'self') return { kind: 'Identifier', id: 0, span, name: text };
    if (text === 'null') return { kind: 'NullLiteral', id: 0, span };
    return { kind: 'BoolLiteral', id: 0, span, value: text === 'true' };
  },
  number: (span: Span, digits: string): Expression => {
    if (digits.includes('.')) return { kind: 'FloatLiteral', id: 0, span, value: Number(digits) };
    const value = Number(digits);
    return { kind: 'IntLiteral', id: 0, span, value: Number.isSafeInteger(value) ? value : BigInt(digits) };
  },
  none: (span: Span): Expression => ({ kind: 'Outcome', id: 0, span, tag: 'None', value: null }),
  Outcome_ok: outcome('Ok'),
  Outcome_err: outcome('Err'),
  Outcome_some: outcome('Some'),
  Yield_value: (span: Span, _yield: Token, value: Expression): Expression => ({
    kind: 'Yield',
    id: 0,
    span,
    value,
  }),
  Yield_bare: (_span: Span, { span }: Token): Expression => ({ kind: 'Yield', id: 0, span, value: null }),
  YieldEnd: () => null,

  ArrayElements: list<Expression | Spread>,
  Spread: (span: Span, _dots: null, operand: Expression): Spread => ({
    kind: 'Spread',
    id: 0,
    span,
    operand,
  }),
  DictEntries: list<DictEntry | Spread>,
  Pair: (span: Span, key: Expression, _colon: Token, value: Expression): DictEntry => ({
    kind: 'DictEntry',
    id: 0,
    span,
    key,
    value,
  }),
  StructLiteral: (
    span: Span,
    name: Name,
    _brace: null,
    _shape: unknown,
    _open: null,
    fields: Field[] | null,
  ): Expression => ({ kind: 'StructLiteral', id: 0, span, name, fields: fields ?? [] }),
  StructShape: () => null,
  FieldStart: () => null,
  StructEntries: list<Field>,
  StructEntry: (_span: Span, name: Name, _colon: Token, value: Expression): Field => ({ name, value }),

  Function: (
    span: Span,
    async: boolean,
    star: Token | null,
    _parametersOpen: Token,
    params: Name[] | null,
    _parametersClose: Token,
    returnType: string | null,
    open: Token,
    statements: Statement[],
    close: Token,
  ): Expression => {
    const func: FunctionNode = {
      kind: 'Function',
      id: 0,
      span,
      name: null,
      params: params ?? [],
      async,
      generator: star !== null,
      returnType,
      body: block(open, statements, close),
    };
    return { kind: 'FunctionExpression', id: 0, span, func };
  },
  LambdaReturn: (_span: Span, _arrow: null, type: Token) => type.name,
  LambdaParameters: list<Name>,
  LambdaParameter: (_span: Span, name: Name) => name,
} satisfies Actions;

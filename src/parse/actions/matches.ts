/** Actions for `match`. */
import type { Block, Expression, Match, MatchCase, Name, Span, Statement } from '../../syntax/ast.js';
import type { Actions, Token } from '../match-tree.js';
import { block } from './parts.js';

export const matchActions = {
  Match: (
    span: Span,
    _match: Token,
    subject: Expression,
    _open: Token,
    arms: (MatchCase | Block)[],
  ): Match => ({
    kind: 'Match',
    id: 0,
    span,
    subject,
    cases: arms.filter((arm) => arm.kind === 'MatchCase'),
    fallback: arms.filter((arm) => arm.kind === 'Block').at(-1) ?? null,
  }),
  Case: (
    span: Span,
    _case: Token,
    tag: string,
    binding: Name | null,
    _colon: Token,
    open: Token,
    statements: Statement[],
    close: Token,
  ): MatchCase => ({ kind: 'MatchCase', id: 0, span, tag, binding, body: block(open, statements, close) }),
  CaseTag: (_span: Span, { name }: Name, variant: Name | null) =>
    variant ? qualified(name, variant.name) : name,
  CaseVariant: (_span: Span, _colons: null, name: Name) => name,
  CaseBinding: (_span: Span, _open: null, name: Name) => name,
  Default: (
    _span: Span,
    _default: Token,
    _colon: Token,
    open: Token,
    statements: Statement[],
    close: Token,
  ) => block(open, statements, close),
} satisfies Actions;

/** `Result::Ok` is `Ok`. */
function qualified(enumName: string, variant: string): string {
  return enumName === 'Result' || enumName === 'Option' ? variant : `${enumName}::${variant}`;
}

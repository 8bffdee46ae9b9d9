/** `a.b(c)[d]?`: a primary expression and what is applied to it, from left to right. */
import type { Expression, Name, Span } from '../../syntax/ast.js';

export type Postfix =
  | { readonly kind: 'arguments'; readonly args: readonly Expression[]; readonly span: Span }
  | {
      readonly kind: 'method';
      readonly name: Name;
      readonly args: readonly Expression[];
      readonly span: Span;
    }
  | { readonly kind: 'field'; readonly name: Name; readonly optional: boolean; readonly span: Span }
  | { readonly kind: 'index'; readonly index: Expression; readonly span: Span }
  | { readonly kind: 'try'; readonly span: Span };

export function chain(start: number, primary: Expression, postfixes: readonly Postfix[]): Expression {
  let object = primary;
  for (const postfix of postfixes) object = apply({ start, end: postfix.span.end }, object, postfix);
  return object;
}

function apply(span: Span, object: Expression, postfix: Postfix): Expression {
  switch (postfix.kind) {
    case 'arguments':
      return { kind: 'Call', id: 0, span, callee: object, args: postfix.args };
    case 'method':
      return { kind: 'MethodCall', id: 0, span, object, method: postfix.name, args: postfix.args };
    case 'field':
      return { kind: 'Field', id: 0, span, object, name: postfix.name, optional: postfix.optional };
    case 'index':
      return { kind: 'Index', id: 0, span, object, index: postfix.index };
    case 'try':
      return { kind: 'TryOperator', id: 0, span, operand: object };
  }
}

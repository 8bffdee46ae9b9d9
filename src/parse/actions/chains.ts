/** `a.b(c)[d]?`: a primary expression and what is applied to it, from left to right. */
import type { AssignmentTarget, Expression, Name, Span } from '../../syntax/ast.js';

export type Postfix =
  | { readonly kind: 'arguments'; readonly args: readonly Expression[]; readonly span: Span }
  | { readonly kind: 'field'; readonly name: Name; readonly optional: boolean; readonly span: Span }
  | { readonly kind: 'index'; readonly index: Expression; readonly span: Span }
  | { readonly kind: 'try'; readonly span: Span };

/** `null` among the postfixes is a dropped dot. */
export function chain(
  start: number,
  primary: Expression,
  postfixes: readonly (Postfix | null)[],
): Expression {
  let object = primary;
  const present = postfixes.filter((postfix) => postfix !== null);
  for (let i = 0; i < present.length; i++) {
    const postfix = present[i]!;
    const next = present[i + 1];
    if (postfix.kind === 'field' && !postfix.optional && next?.kind === 'arguments') {
      const span = { start, end: next.span.end };
      object = { kind: 'MethodCall', span, object, method: postfix.name, args: next.args };
      i++;
    } else {
      object = apply({ start, end: postfix.span.end }, object, postfix);
    }
  }
  return object;
}

/** The grammar has made sure that a target is a name or ends in a field or an index. */
export function target(
  start: number,
  name: Expression,
  postfixes: readonly (Postfix | null)[],
): AssignmentTarget {
  return chain(start, name, postfixes) as AssignmentTarget;
}

function apply(span: Span, object: Expression, postfix: Postfix): Expression {
  switch (postfix.kind) {
    case 'arguments':
      return { kind: 'Call', span, callee: object, args: postfix.args };
    case 'field':
      return { kind: 'Field', span, object, name: postfix.name, optional: postfix.optional };
    case 'index':
      return { kind: 'Index', span, object, index: postfix.index };
    case 'try':
      return { kind: 'TryOperator', span, operand: object };
  }
}

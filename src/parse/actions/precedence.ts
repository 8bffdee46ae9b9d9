/** Binary operators: the grammar gives a flat list of operands and operators, here it becomes a tree. */
import type { Binary, Expression, Logical, Pipe, Span } from '../../syntax/ast.js';
import type { Token } from '../match-tree.js';

/** An operand with its extent, which is wider than its node's when it is written in parentheses. */
export interface Operand {
  readonly expression: Expression;
  readonly span: Span;
}

const PRECEDENCE: Readonly<Record<string, number>> = {
  '|>': 1,
  '??': 2,
  '||': 3,
  '&&': 4,
  '==': 5,
  '!=': 5,
  '<': 6,
  '<=': 6,
  '>': 6,
  '>=': 6,
  '+': 7,
  '-': 7,
  '*': 8,
  '/': 8,
  '%': 8,
};

/** All operators are left-associative: an operator first completes what is pending at its own level and above. */
export function binary(first: Operand, operators: readonly Token[], rest: readonly Operand[]): Expression {
  const operands: Operand[] = [first];
  const pending: Token[] = [];
  const complete = (level: number): void => {
    while (pending.length > 0 && PRECEDENCE[pending.at(-1)!.name]! >= level) {
      const right = operands.pop()!;
      const left = operands.pop()!;
      operands.push(join(left, pending.pop()!, right));
    }
  };
  operators.forEach((operator, i) => {
    complete(PRECEDENCE[operator.name]!);
    pending.push(operator);
    operands.push(rest[i]!);
  });
  complete(0);
  return operands[0]!.expression;
}

function join(left: Operand, operator: Token, right: Operand): Operand {
  const span = { start: left.span.start, end: right.span.end };
  return { expression: combine(span, operator, left.expression, right.expression), span };
}

function combine(span: Span, operator: Token, left: Expression, right: Expression): Binary | Logical | Pipe {
  const { name } = operator;
  switch (name) {
    case '|>':
      return { kind: 'Pipe', id: 0, span, left, right };
    case '??':
    case '||':
    case '&&':
      return { kind: 'Logical', id: 0, span, operator: name, left, right };
    default:
      return {
        kind: 'Binary',
        id: 0,
        span,
        operator: name as Binary['operator'],
        operatorSpan: operator.span,
        left,
        right,
      };
  }
}

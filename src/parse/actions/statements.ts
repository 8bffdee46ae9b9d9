/** From matched statements to syntax tree nodes: one action a rule of the grammar, called bottom-up. */
import type {
  ArithmeticOperator,
  Assignment,
  AssignmentTarget,
  Block,
  Expression,
  For,
  If,
  Name,
  Program,
  Span,
  Spawn,
  Statement,
  Test,
  TryExcept,
  While,
} from '../../syntax/ast.js';
import type { Actions, Token } from '../match-tree.js';
import { chain, type Postfix } from './chains.js';
import { block } from './parts.js';

/** Semicolons are null. */
type Items = readonly (Statement | null)[];

/** `if test { … }`, the first or one after `else`. */
interface Alternative {
  readonly start: number;
  readonly test: Expression;
  readonly consequent: Block;
}

function statementsOf(items: Items): Statement[] {
  return items.filter((item) => item !== null);
}

function expressionStatement(span: Span, expression: Expression): Statement {
  return { kind: 'ExpressionStatement', id: 0, span, expression };
}

function namedTest(role: Test['role']) {
  return (
    span: Span,
    _word: Token,
    name: string,
    open: Token,
    statements: Statement[],
    close: Token,
  ): Test => ({
    kind: 'Test',
    id: 0,
    span,
    role,
    name,
    body: block(open, statements, close),
  });
}

function testHook(role: Test['role']) {
  return (span: Span, _word: Token, open: Token, statements: Statement[], close: Token): Test => ({
    kind: 'Test',
    id: 0,
    span,
    role,
    name: null,
    body: block(open, statements, close),
  });
}

export const statementActions = {
  Program: (span: Span, items: Items): Program => ({
    kind: 'Program',
    id: 0,
    span,
    statements: statementsOf(items),
  }),
  Statements: (_span: Span, items: Items) => statementsOf(items),
  semicolon: () => null,

  ExpressionStatement: expressionStatement,
  NamedStatement: (span: Span, _name: Token, expression: Expression) => expressionStatement(span, expression),
  Assignment: (span: Span, target: AssignmentTarget, operator: Token, value: Expression): Assignment => ({
    kind: 'Assignment',
    id: 0,
    span,
    target,
    operator:
      operator.name === ':=' || operator.name === '=' ? null : (operator.name[0] as ArithmeticOperator),
    operatorSpan: operator.span,
    value,
  }),
  // The grammar makes sure that a target is a name or ends in a field or an index.
  Target: (span: Span, name: Expression, steps: Postfix[][]) =>
    chain(span.start, name, steps.flat()) as AssignmentTarget,
  TargetStep: (_span: Span, steps: Postfix[], last: Postfix) => [...steps, last],

  Return_value: (span: Span, _return: Token, value: Expression): Statement => ({
    kind: 'Return',
    id: 0,
    span,
    value,
  }),
  Return_bare: (_span: Span, { span }: Token): Statement => ({ kind: 'Return', id: 0, span, value: null }),
  StatementEnd: () => null,
  Break: (span: Span): Statement => ({ kind: 'Break', id: 0, span }),
  Continue: (span: Span): Statement => ({ kind: 'Continue', id: 0, span }),

  // `else if` is a repetition in the grammar, so that long chains need no deep recursion, and nested in the tree.
  If: (
    span: Span,
    start: Token,
    test: Expression,
    open: Token,
    statements: Statement[],
    close: Token,
    alternatives: Alternative[],
    otherwise: Block | null,
  ): If => {
    const branches = [
      { start: start.span.start, test, consequent: block(open, statements, close) },
      ...alternatives,
    ];
    return branches.reduceRight<Block | If | null>(
      (alternate, branch) => ({
        kind: 'If',
        id: 0,
        span: { start: branch.start, end: span.end },
        test: branch.test,
        consequent: branch.consequent,
        alternate,
      }),
      otherwise,
    ) as If;
  },
  ElseIf: (
    _span: Span,
    _else: Token,
    start: Token,
    test: Expression,
    open: Token,
    statements: Statement[],
    close: Token,
  ): Alternative => ({ start: start.span.start, test, consequent: block(open, statements, close) }),
  Else: (_span: Span, _else: Token, open: Token, statements: Statement[], close: Token) =>
    block(open, statements, close),
  While: (
    span: Span,
    _while: Token,
    test: Expression,
    open: Token,
    statements: Statement[],
    close: Token,
  ): While => ({ kind: 'While', id: 0, span, test, body: block(open, statements, close) }),
  Loop: (
    span: Span,
    _loop: Token,
    test: Expression | null,
    open: Token,
    statements: Statement[],
    close: Token,
  ): While => ({ kind: 'While', id: 0, span, test, body: block(open, statements, close) }),
  LoopTest: (_span: Span, _while: Token, test: Expression) => test,
  For: (
    span: Span,
    _for: Token,
    variable: Name,
    _in: Token,
    iterable: Expression,
    open: Token,
    statements: Statement[],
    close: Token,
  ): For => ({ kind: 'For', id: 0, span, variable, iterable, body: block(open, statements, close) }),
  Try: (
    span: Span,
    _try: Token,
    open: Token,
    statements: Statement[],
    close: Token,
    _except: Token,
    name: Name,
    handlerOpen: Token,
    handler: Statement[],
    handlerClose: Token,
  ): TryExcept => ({
    kind: 'TryExcept',
    id: 0,
    span,
    body: block(open, statements, close),
    name,
    handler: block(handlerOpen, handler, handlerClose),
  }),

  Export: (span: Span, _export: Token, declaration: Statement): Statement => ({
    kind: 'Export',
    id: 0,
    span,
    declaration,
  }),
  Spawn: (span: Span, _spawn: Token, open: Token, statements: Statement[], close: Token): Spawn => ({
    kind: 'Spawn',
    id: 0,
    span,
    body: block(open, statements, close),
  }),
  Test: namedTest('test'),
  TestGroup: namedTest('group'),
  TestHook_setup: testHook('setup'),
  TestHook_teardown: testHook('teardown'),
} satisfies Actions;

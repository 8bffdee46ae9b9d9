import type { Block, Statement } from '../../syntax/ast.js';
import { walkOwn } from '../walk.js';

/** Whether control can come to the end of a list of statements, so that a function gives null there. */
export function canComplete(statements: readonly Statement[]): boolean {
  return statements.every(statementCompletes);
}

function statementCompletes(statement: Statement): boolean {
  switch (statement.kind) {
    case 'Return':
    case 'Break':
    case 'Continue':
      return false;
    case 'ExpressionStatement':
      return statement.expression.kind !== 'Throw';
    case 'If':
      return (
        !statement.alternate ||
        canComplete(statement.consequent.statements) ||
        (statement.alternate.kind === 'Block'
          ? canComplete(statement.alternate.statements)
          : statementCompletes(statement.alternate))
      );
    case 'While':
      return !(isEndless(statement.test) && !hasBreak(statement.body));
    case 'TryExcept':
      return canComplete(statement.body.statements) || canComplete(statement.handler.statements);
    case 'Match':
      return (
        !statement.fallback ||
        canComplete(statement.fallback.statements) ||
        statement.cases.some((matchCase) => canComplete(matchCase.body.statements))
      );
    default:
      return true;
  }
}

function isEndless(test: { kind: string; value?: unknown } | null): boolean {
  return test === null || (test.kind === 'BoolLiteral' && test.value === true);
}

/** A `break` of this loop. One of an inner loop only makes the answer more careful. */
function hasBreak(body: Block): boolean {
  let found = false;
  walkOwn(body, (node) => {
    if (node.kind === 'Break') found = true;
    return undefined;
  });
  return found;
}

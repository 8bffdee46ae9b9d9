/** All actions, with what strings need to know beyond the match: the parsed expressions of their interpolations. */
import type { Expression, Span } from '../../syntax/ast.js';
import type { Actions } from '../match-tree.js';
import { stringParts } from '../strings.js';
import { declarationActions } from './declarations.js';
import { expressionActions } from './expressions.js';
import { matchActions } from './matches.js';
import { statementActions } from './statements.js';

const plainActions = { ...expressionActions, ...statementActions, ...declarationActions, ...matchActions };

/** @param interpolated parses the expression that stands at a span of the file. */
export function createActions(interpolated: (span: Span) => Expression): Actions {
  return {
    ...plainActions,
    string: (span: Span, literal: string): Expression => {
      const parts = stringParts(literal, span.start);
      if (parts.every((part) => typeof part === 'string')) {
        return { kind: 'StringLiteral', span, value: parts.join('') };
      }
      return {
        kind: 'Interpolation',
        span,
        parts: parts.map((part) => (typeof part === 'string' ? part : interpolated(part))),
      };
    },
    testName: plainText,
    groupName: plainText,
  } satisfies Actions;
}

function plainText(span: Span, literal: string): string {
  return stringParts(literal, span.start).join('');
}

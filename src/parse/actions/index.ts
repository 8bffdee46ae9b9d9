/** All actions, those included that need more than what was matched. */
import type { DictEntry, Expression, Span, Spread } from '../../syntax/ast.js';
import { MAX_LITERAL_ELEMENTS } from '../limits.js';
import type { Actions } from '../match-tree.js';
import { stringParts } from '../strings.js';
import { declarationActions } from './declarations.js';
import { expressionActions } from './expressions.js';
import { matchActions } from './matches.js';
import { statementActions } from './statements.js';

const plainActions = { ...expressionActions, ...statementActions, ...declarationActions, ...matchActions };

/** What the actions need of the parser. */
export interface Hooks {
  /** The expression that stands between `${` and `}` at a span of the file. */
  interpolated(span: Span): Expression;
  /** Reports a literal with too many elements; `excess` is the first one too many. */
  literalTooLong(id: 'array-too-long' | 'dict-too-long', excess: Span): void;
}

export function createActions(hooks: Hooks): Actions {
  return {
    ...plainActions,
    string: (span: Span, literal: string): Expression => {
      const parts = stringParts(literal, span.start);
      if (parts.every((part) => typeof part === 'string')) {
        return { kind: 'StringLiteral', id: 0, span, value: parts.join('') };
      }
      return {
        kind: 'Interpolation',
        id: 0,
        span,
        parts: parts.map((part) => (typeof part === 'string' ? part : hooks.interpolated(part))),
      };
    },
    Array: (span: Span, _open: null, elements: (Expression | Spread)[] | null): Expression => {
      const excess = elements?.[MAX_LITERAL_ELEMENTS];
      if (excess) hooks.literalTooLong('array-too-long', excess.span);
      return { kind: 'ArrayLiteral', id: 0, span, elements: elements ?? [] };
    },
    Dict: (span: Span, _open: null, entries: (DictEntry | Spread)[] | null): Expression => {
      const excess = entries?.[MAX_LITERAL_ELEMENTS];
      if (excess) hooks.literalTooLong('dict-too-long', excess.span);
      return { kind: 'DictLiteral', id: 0, span, entries: entries ?? [] };
    },
    testName: plainText,
    groupName: plainText,
    scriptName: (span: Span, literal: string) => ({ id: 0, name: plainText(span, literal), span }),
    fromScript: (span: Span, literal: string) => ({ id: 0, name: plainText(span, literal), span }),
  } satisfies Actions;
}

function plainText(span: Span, literal: string): string {
  return stringParts(literal, span.start).join('');
}

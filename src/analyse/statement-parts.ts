/** What a statement is made of: the expressions that it evaluates before its blocks, and the blocks. */
import type { Block, Expression, Statement } from '../syntax/ast.js';

export function headsOf(node: Statement): Expression[] {
  switch (node.kind) {
    case 'If':
      return [node.test];
    case 'While':
      return node.test ? [node.test] : [];
    case 'For':
      return [node.iterable];
    case 'Match':
      return [node.subject];
    default:
      return [];
  }
}

/** `else if` counts as a block with one statement. */
export function blocksOf(node: Statement): Block[] {
  switch (node.kind) {
    case 'If': {
      const { alternate } = node;
      if (!alternate) return [node.consequent];
      if (alternate.kind === 'Block') return [node.consequent, alternate];
      return [node.consequent, { kind: 'Block', id: 0, span: alternate.span, statements: [alternate] }];
    }
    case 'While':
    case 'For':
      return [node.body];
    case 'Match':
      return [...node.cases.map(({ body }) => body), ...(node.fallback ? [node.fallback] : [])];
    case 'TryExcept':
      return [node.body, node.handler];
    default:
      return [];
  }
}

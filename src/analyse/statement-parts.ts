/** What a statement is made of: the expression that it evaluates before its blocks, and the blocks. */
import type { Block, Expression, Statement } from '../syntax/ast.js';

export function headOf(node: Statement): Expression | null {
  switch (node.kind) {
    case 'If':
    case 'While':
      return node.test;
    case 'For':
      return node.iterable;
    case 'Match':
      return node.subject;
    default:
      return null;
  }
}

/** `else if` counts as a block with one statement. */
export function blocksOf(node: Statement): readonly Block[] {
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
      return NO_BLOCKS;
  }
}

const NO_BLOCKS: readonly Block[] = [];

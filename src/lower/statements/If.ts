import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerTest } from '../test.js';
import { lowerBlock } from './block.js';

export function If(node: ast.If, ctx: Context): Statement {
  const test = lowerTest(node.test, ctx);
  const consequent = lowerBlock(node.consequent, ctx);
  const { alternate } = node;
  if (!alternate) return b.ifElse(test, consequent);
  return b.ifElse(
    test,
    consequent,
    alternate.kind === 'If' ? If(alternate, ctx) : lowerBlock(alternate, ctx),
  );
}

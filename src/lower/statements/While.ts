import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerTest } from '../test.js';
import { lowerBlock } from './block.js';

export function While(node: ast.While, ctx: Context): Statement {
  const test = node.test ? lowerTest(node.test, ctx) : b.literal(true);
  return { type: 'WhileStatement', test, body: lowerBlock(node.body, ctx) };
}

import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import { variablesIn } from '../accumulators.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerTest } from '../test.js';
import { lowerLoopBody } from './block.js';

export function While(node: ast.While, ctx: Context): Statement {
  if (node.test) for (const variable of variablesIn(node.test, ctx)) ctx.fn.tested.add(variable);
  ctx.fn.loopDepth++;
  const test = node.test ? lowerTest(node.test, ctx) : b.literal(true);
  ctx.fn.loopDepth--;
  return { type: 'WhileStatement', test, body: lowerLoopBody(node.body, ctx) };
}

import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { assignVariable } from '../variables.js';
import { resumed } from '../waiting.js';
import { lowerBlock } from './block.js';

export function TryExcept(node: ast.TryExcept, ctx: Context): Statement {
  const body = lowerBlock(node.body, ctx);
  const handler = lowerBlock(node.handler, ctx);
  const thrown = ctx.fn.isAsync ? resumed(b.id('$e'), ctx) : b.id('$e');
  const error = ctx.fn.temp();
  const write = assignVariable(ctx.resolution(node.name), () => error, ctx, { node: node.name, force: true });
  return b.tryCatch(body.body, b.id('$e'), [
    b.statement(b.assign(error, ctx.core('caught', thrown))),
    ...write,
    ...handler.body,
  ]);
}

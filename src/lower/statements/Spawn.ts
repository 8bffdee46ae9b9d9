/** `spawn { … }`: the variables that the body sees are copied where the statement stands. */
import type { Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import { sourceOf } from '../closures.js';
import type { Context } from '../context.js';
import { waitingBody } from '../functions.js';

export function Spawn(node: ast.Spawn, ctx: Context): Statement {
  const info = ctx.functionInfo(node);
  const copies = [...info.captures.values()].map((copy) =>
    b.declare('let', ctx.variable(copy), ctx.core('share', sourceOf(copy, ctx))),
  );
  const body = b.arrow([], waitingBody(info, node.body, ctx));
  return b.block([...copies, b.statement(ctx.waiting('spawn', body))]);
}

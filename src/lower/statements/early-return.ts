/**
 * `e?` as the whole value of a statement: a test and a plain return, no signal to throw and catch.
 *
 *     x := parse(s)?        $1 = parse(s); if (isFailure($1)) return $1; x = share(payload($1));
 */
import type { Expression as JsExpression, Statement } from 'estree';
import type { Expression } from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { finish } from '../functions.js';
import { locate } from '../location.js';

export interface Split {
  /** Statements to run first. */
  readonly before: Statement[];
  readonly value: JsExpression;
}

export function splitEarlyReturn(
  node: Expression,
  ctx: Context,
  lower: (node: Expression) => JsExpression,
): Split {
  if (node.kind !== 'TryOperator') return { before: [], value: lower(node) };
  const outcome = ctx.fn.temp();
  const failed = locate(ctx.core('isFailure', outcome), node.span, ctx);
  return {
    before: [
      b.statement(b.assign(outcome, lowerExpression(node.operand, ctx))),
      b.ifElse(failed, finish(outcome, ctx)),
    ],
    value: ctx.core('share', ctx.core('payload', outcome)),
  };
}

/** `match` is a chain of tests on the tag of the subject; a pattern is a name, never an expression. */
import type { Expression, Statement } from 'estree';
import type * as ast from '../../syntax/ast.js';
import * as b from '../builders.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { assignVariable } from '../variables.js';
import { lowerBlock } from './block.js';

export function Match(node: ast.Match, ctx: Context): Statement[] {
  const subject = ctx.fn.temp();
  const tag = ctx.fn.temp();
  const value = lowerExpression(node.subject, ctx);
  const otherwise = node.fallback ? lowerBlock(node.fallback, ctx) : null;
  const cases = node.cases.map((matchCase) => lowerCase(matchCase, subject, ctx));
  const chain = node.cases.reduceRight<Statement | null>(
    (rest, matchCase, i) => b.ifElse(b.binary('===', tag, b.literal(matchCase.tag)), cases[i]!, rest),
    otherwise,
  );
  const head = b.statement(b.assign(subject, value));
  if (!chain) return [head];
  if (node.cases.length === 0) return [head, chain];
  return [head, b.statement(b.assign(tag, ctx.core('matchTag', subject))), chain];
}

function lowerCase(node: ast.MatchCase, subject: Expression, ctx: Context): Statement {
  const body = lowerBlock(node.body, ctx);
  if (node.binding) {
    const payload = ctx.fn.temp();
    const found = b.binary('!==', b.assign(payload, ctx.core('matchPayload', subject)), b.undefinedValue());
    const write = assignVariable(ctx.resolution(node.binding), () => ctx.core('share', payload), ctx, {
      node: node.binding,
      force: true,
    });
    body.body.unshift(b.ifElse(found, b.block(write)));
  }
  return body;
}

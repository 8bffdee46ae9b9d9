import type { Expression } from 'estree';
import type * as ast from '../../syntax/ast.js';
import type { Context } from '../context.js';
import { lowerExpression } from '../expression.js';
import { locate } from '../location.js';
import { isGiven, lowerKept } from '../ownership.js';

/** `dict(k1, v1, k2, v2)`; what follows a spread is added to the dict made so far, or to what is spread itself. */
export function DictLiteral(node: ast.DictLiteral, ctx: Context): Expression {
  const [first, ...others] = node.entries;
  if (first?.kind === 'Spread' && !ctx.alwaysCopy && isGiven(first.operand, ctx) && others.every(isEntry)) {
    const spread = locate(ctx.core('spreadableDict', lowerKept(first.operand, ctx)), first.span, ctx);
    const pairs = others.flatMap(({ key, value }) => [lowerExpression(key, ctx), lowerKept(value, ctx)]);
    return locate(ctx.core('extendDict', spread, ...pairs), node.span, ctx);
  }
  let made: Expression | null = null;
  let pairs: Expression[] = [];
  const flush = (): Expression => {
    const all: Expression = made === null ? ctx.core('dict', ...pairs) : addPairs(made, pairs, ctx);
    pairs = [];
    return locate(all, node.span, ctx);
  };
  for (const entry of node.entries) {
    if (entry.kind === 'Spread') {
      const spread = ctx.core('spreadDict', flush(), lowerExpression(entry.operand, ctx));
      made = locate(spread, entry.span, ctx);
    } else {
      pairs.push(lowerExpression(entry.key, ctx), lowerKept(entry.value, ctx));
    }
  }
  return flush();
}

function isEntry(entry: ast.DictEntry | ast.Spread): entry is ast.DictEntry {
  return entry.kind !== 'Spread';
}

function addPairs(made: Expression, pairs: Expression[], ctx: Context): Expression {
  return pairs.length === 0 ? made : ctx.core('addEntries', made, ...pairs);
}

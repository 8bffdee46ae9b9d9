/** Builtins that the language has and the library has not: found when compiling, not when running. */
import type { Expression } from 'estree';
import type { Resolution } from '../analyse/facts.js';
import type { Span } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';

/** Reports a name that means a builtin without an implementation; null when it means anything else. */
export function missingBuiltin(resolution: Resolution, span: Span, ctx: Context): Expression | null {
  const first = resolution.candidates[0];
  if (first?.kind !== 'builtin' || first.isReplaced) return null;
  const { name } = first;
  const entry = ctx.builtins.get(name);
  if (entry?.module) return null;
  ctx.problems.push({
    message: entry?.nodeOnly
      ? `the builtin ${name} needs Node: it does not exist in browsers`
      : `the builtin ${name} is not available in this version of ruffjs`,
    span,
  });
  return b.literal(null);
}

/**
 * Sums that grow over a loop: `total := total + x`. They leave 32 bits soon, so the usual guard, which is best for ints
 * that stay small, would send each step to the runtime; theirs asks for the safe range.
 *
 * An index also grows by `i := i + step`. It is told by its step, a constant, or by the test of its loop.
 */
import type { Variable } from '../analyse/scope.js';
import { walk } from '../analyse/walk.js';
import type { Assignment, Expression } from '../syntax/ast.js';
import type { Context } from './context.js';

/** Notes which operations of `x := x + …` are such sums: those on the way from the variable to the whole value. */
export function noteAccumulation(node: Assignment, ctx: Context): void {
  const { target, operator, value } = node;
  if (target.kind !== 'Identifier' || ctx.fn.loopDepth === 0) return;
  const { candidates } = ctx.resolution(target);
  const variable = candidates[0];
  if (!variable || candidates.length > 1 || ctx.fn.tested.has(variable)) return;
  if (operator) {
    if (isSum(operator) && value.kind !== 'IntLiteral') ctx.fn.sums.add(node);
    return;
  }
  const way: Expression[] = [];
  let start = value;
  while (start.kind === 'Binary' && isSum(start.operator)) {
    way.push(start);
    start = start.left;
  }
  const [first] = way;
  const isIndex = way.length === 1 && first?.kind === 'Binary' && first.right.kind === 'IntLiteral';
  if (start.kind !== 'Identifier' || ctx.resolution(start).candidates[0] !== variable || isIndex) return;
  for (const sum of way) ctx.fn.sums.add(sum);
}

function isSum(operator: string): boolean {
  return operator === '+' || operator === '-';
}

/** The variables that the test of a loop mentions. */
export function variablesIn(test: Expression, ctx: Context): Variable[] {
  const found: Variable[] = [];
  walk(test, (node) => {
    if (node.kind === 'Identifier') found.push(...ctx.resolution(node).candidates);
    return node.kind !== 'Function';
  });
  return found;
}

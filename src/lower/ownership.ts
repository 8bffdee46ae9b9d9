/**
 * Who holds a value. An expression that reads a variable, an element or a field gives a value that stays where it is
 * as well: whoever keeps it is its second holder and must mark it. All other expressions make their value.
 */
import type { Expression as JsExpression } from 'estree';
import type { Kind } from '../analyse/kinds/kind.js';
import type { Expression } from '../syntax/ast.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';

/** The value of `node` for someone who keeps it: a variable, a container, a closure, a caller. */
export function lowerKept(node: Expression, ctx: Context): JsExpression {
  const value = lowerExpression(node, ctx);
  if (!isHeld(node, ctx)) return value;
  const kind = ctx.kindOf(node);
  if (kind.tag === 'array' || kind.tag === 'struct') return ctx.core('mark', value);
  return mayBeShared(kind) ? ctx.core('share', value) : value;
}

/** Numbers, texts and bools need no mark. */
export function mayBeShared(kind: Kind): boolean {
  return kind.tag === 'any' || kind.tag === 'array' || kind.tag === 'struct';
}

/** Whether someone else may hold the value of `node` too, and it may be a collection. */
export function isHeld(node: Expression, ctx: Context): boolean {
  switch (node.kind) {
    case 'Identifier':
      if (ctx.facts.moves.has(node)) return false;
      return !ctx
        .resolution(node)
        .candidates.every((variable) => variable.kind === 'builtin' || isFixedFunction(variable));
    case 'Field':
    case 'Index':
    case 'TryOperator':
    case 'Await':
    case 'Yield':
      return true;
    case 'Logical':
      return node.operator === '??' && (isHeld(node.left, ctx) || isHeld(node.right, ctx));
    default:
      return false;
  }
}

function isFixedFunction(variable: {
  kind: string;
  assignedInside: boolean;
  assignments: readonly unknown[];
}): boolean {
  return variable.kind === 'function' && !variable.assignedInside && variable.assignments.length === 1;
}

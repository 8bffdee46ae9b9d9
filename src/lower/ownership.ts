/**
 * Who holds a value. An expression that reads a variable, an element or a field gives a value that stays where it is
 * as well: whoever keeps it is its second holder and must mark it. All other expressions make their value, and last uses
 * give it away (`analyse/moves.ts`).
 */
import type { Expression as JsExpression } from 'estree';
import type { Kind } from '../analyse/kinds/kind.js';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import type { Expression, Field, Identifier, Index } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerExpression } from './expression.js';
import { fieldMember } from './shapes.js';

/** The value of `node` for someone who keeps it: a variable, a container, a closure, a caller. */
export function lowerKept(node: Expression, ctx: Context): JsExpression {
  const kind = ctx.kindOf(node);
  if (isBorrowed(node, ctx)) return lowerExpression(node, ctx);
  if (mayBeShared(kind) && isTaken(node, ctx)) return lowerTaken(node, ctx);
  const value = lowerExpression(node, ctx);
  if (!isHeld(node, ctx)) return value;
  if (kind.tag === 'array' || kind.tag === 'struct') return ctx.core('mark', value);
  return mayBeShared(kind) ? ctx.core('share', value) : value;
}

/** Numbers, texts and bools need no mark. */
export function mayBeShared(kind: Kind): boolean {
  return kind.tag === 'any' || kind.tag === 'array' || kind.tag === 'struct';
}

/** Whether `lowerKept` gives a value that nobody else holds, unless it is marked. */
export function isGiven(node: Expression, ctx: Context): boolean {
  return isTaken(node, ctx) || !isHeld(node, ctx);
}

/** Whether someone else may hold the value of `node` too, and it may be a collection. */
export function isHeld(node: Expression, ctx: Context): boolean {
  switch (node.kind) {
    case 'Identifier':
      if (isMoved(node, ctx)) return false;
      return !ctx
        .resolution(node)
        .candidates.every((variable) => isUnchangedBuiltin(variable) || isFixedFunction(variable));
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

function isUnchangedBuiltin(variable: Variable): boolean {
  return variable.kind === 'builtin' && !variable.isReplaced;
}

function isFixedFunction(variable: Variable): boolean {
  return variable.kind === 'function' && !variable.assignedInside && variable.assignments.length === 1;
}

// ── Giving away ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether the mention is the last use of a value that the function has to itself. */
function isMoved(node: Identifier, ctx: Context): boolean {
  return ctx.facts.moves.has(node) && isOwn(ctx.resolution(node).candidates[0]!, ctx);
}

/** Locals that do not borrow are the function's own, and the parameters that it owns. */
export function isOwn(variable: Variable, ctx: Context): boolean {
  if (variable.kind === 'param') return ctx.ownership.owns(variable);
  const containers = ctx.facts.borrowing.get(variable);
  return !containers?.some((container) => isLender(container, variable.scope.owner, ctx));
}

// ── Borrowing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether a name gets the value that is read without becoming a second holder (`analyse/borrows.ts`). */
function isBorrowed(node: Expression, ctx: Context): boolean {
  const container = ctx.facts.borrowed.get(node);
  return container !== undefined && isLender(container, ctx.fn.info, ctx);
}

function isLender(container: Variable, info: FunctionInfo, ctx: Context): boolean {
  return !ctx.ownership.owns(container) && runsThrough(info, ctx);
}

/** Whether no other code runs between two statements of the function but what it calls. */
function runsThrough(info: FunctionInfo, ctx: Context): boolean {
  return info.colour === 'plain' && !ctx.suspension.isSuspending(info);
}

/** Whether a part is read of a container that has no other use for it: of a variable's last use, or of what a call made. */
function isTaken(node: Expression, ctx: Context): node is Field | Index {
  if ((node.kind !== 'Field' && node.kind !== 'Index') || (node.kind === 'Field' && node.optional))
    return false;
  const { object } = node;
  if (object.kind === 'Identifier')
    return ctx.facts.partMoves.has(node) && isOwn(ctx.resolution(object).candidates[0]!, ctx);
  return object.kind === 'Call' || object.kind === 'MethodCall' || object.kind === 'Pipe';
}

/** If the container is marked someone else has the part, too. */
function lowerTaken(node: Field | Index, ctx: Context): JsExpression {
  const container = lowerExpression(node.object, ctx);
  if (node.kind === 'Index') return ctx.core('takeIndex', container, lowerExpression(node.index, ctx));
  const kind = ctx.kindOf(node.object);
  const name = node.name.name;
  const isKnown = kind.tag === 'struct' && ctx.hasAlways(kind.name, name);
  if (!isKnown || container.type !== 'Identifier') return ctx.core('takeField', container, b.literal(name));
  const field = fieldMember(container, name);
  return b.conditional(b.member(container, 'shared'), ctx.core('share', field), field);
}

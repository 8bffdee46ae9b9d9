/**
 * `x := push(x, v)` asks for a changed copy of x and at once forgets the old one, so the copy can be made in place.
 * Recognised as a call and as a method, `x := x.push(v)`, and with a part of the result: `x := pop(x)[0]`.
 */
import type { Assignment, Expression, Identifier } from '../syntax/ast.js';
import type { InPlaceUpdate } from './facts.js';

export function findInPlaceUpdate(
  { target, operator, value }: Assignment,
  hasInPlaceTwin: (builtin: string) => boolean,
): InPlaceUpdate | null {
  if (operator || target.kind !== 'Identifier') return null;
  const part = value.kind === 'Index' && value.index.kind === 'IntLiteral' ? value.index : null;
  const call = part && value.kind === 'Index' ? value.object : value;
  if (call.kind === 'Call' && call.callee.kind === 'Identifier') {
    const builtin = call.callee.name;
    const [first, ...others] = call.args;
    if (first?.kind !== 'Identifier' || first.name !== target.name) return null;
    return hasInPlaceTwin(builtin) ? { builtin, call, part, isStill: others.every(isStill) } : null;
  }
  if (call.kind === 'MethodCall' && call.object.kind === 'Identifier') {
    const builtin = call.method.name;
    if (call.object.name !== target.name) return null;
    return hasInPlaceTwin(builtin) ? { builtin, call, part, isStill: call.args.every(isStill) } : null;
  }
  return null;
}

/** Evaluating it cannot change a variable: then it does not matter that x is updated after, not before it. */
export function isStill(expression: Expression): boolean {
  switch (expression.kind) {
    case 'IntLiteral':
    case 'FloatLiteral':
    case 'StringLiteral':
    case 'BoolLiteral':
    case 'NullLiteral':
    case 'Identifier':
    case 'FunctionExpression':
      return true;
    case 'Field':
    case 'Unary':
      return isStill(expression.kind === 'Field' ? expression.object : expression.operand);
    case 'Index':
      return isStill(expression.object) && isStill(expression.index);
    case 'Binary':
    case 'Logical':
      return isStill(expression.left) && isStill(expression.right);
    case 'ArrayLiteral':
      return expression.elements.every((element) =>
        isStill(element.kind === 'Spread' ? element.operand : element),
      );
    case 'DictLiteral':
      return expression.entries.every((entry) =>
        entry.kind === 'Spread' ? isStill(entry.operand) : isStill(entry.key) && isStill(entry.value),
      );
    case 'StructLiteral':
      return expression.fields.every((field) => isStill(field.value));
    case 'Interpolation':
      return expression.parts.every((part) => typeof part === 'string' || isStill(part));
    case 'Outcome':
      return expression.value === null || isStill(expression.value);
    default:
      return false;
  }
}

/** Whether both expressions are the same chain of fields and elements, with indices that have one value. */
export function isSamePath(a: Expression, b: Expression): boolean {
  switch (a.kind) {
    case 'Identifier':
      return b.kind === 'Identifier' && a.name === b.name;
    case 'IntLiteral':
    case 'StringLiteral':
      return b.kind === a.kind && a.value === b.value;
    case 'Field':
      return (
        b.kind === 'Field' && !b.optional && a.name.name === b.name.name && isSamePath(a.object, b.object)
      );
    case 'Index':
      return b.kind === 'Index' && isSamePath(a.index, b.index) && isSamePath(a.object, b.object);
    case 'Binary':
      return (
        b.kind === 'Binary' &&
        a.operator === b.operator &&
        isSamePath(a.left, b.left) &&
        isSamePath(a.right, b.right)
      );
    default:
      return false;
  }
}

/** The variable that an access path starts from. */
export function rootOf(node: Expression): Identifier | null {
  let root = node;
  while (root.kind === 'Field' || root.kind === 'Index') root = root.object;
  return root.kind === 'Identifier' ? root : null;
}

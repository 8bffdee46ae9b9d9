/**
 * `x := push(x, v)` asks for a changed copy of x and at once forgets the old one, so the copy can be made in place.
 * Recognised as a call and as a method: `x := x.push(v)`.
 */
import type { Assignment, Expression } from '../syntax/ast.js';
import type { InPlaceUpdate } from './facts.js';

export function findInPlaceUpdate(
  { target, operator, value }: Assignment,
  hasInPlaceTwin: (builtin: string) => boolean,
): InPlaceUpdate | null {
  if (operator || target.kind !== 'Identifier') return null;
  if (value.kind === 'Call' && value.callee.kind === 'Identifier') {
    const builtin = value.callee.name;
    const [first, ...others] = value.args;
    if (first?.kind !== 'Identifier' || first.name !== target.name) return null;
    return hasInPlaceTwin(builtin) ? { builtin, call: value, isStill: others.every(isStill) } : null;
  }
  if (value.kind === 'MethodCall' && value.object.kind === 'Identifier') {
    const builtin = value.method.name;
    if (value.object.name !== target.name) return null;
    return hasInPlaceTwin(builtin) ? { builtin, call: value, isStill: value.args.every(isStill) } : null;
  }
  return null;
}

/** Evaluating it cannot change a variable: then it does not matter that x is updated after, not before it. */
function isStill(expression: Expression): boolean {
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

/** Which variables nobody but their function can look at: only the values of such can be given away. */
import type { FunctionInfo, Variable } from './scope.js';

/** Locals that no closure takes along. Loop variables are borrowed. */
export function isMovable(variable: Variable, info: FunctionInfo): boolean {
  const { kind } = variable;
  if (kind !== 'let' && kind !== 'const' && kind !== 'mut' && kind !== 'bare' && kind !== 'param')
    return false;
  if (variable.isCaptured || variable.seenFromOutside || variable.assignedInside) return false;
  return variable.scope.owner === info && !variable.isVisibleElsewhere;
}

/**
 * How closures get the locals that they capture.
 *
 * A closure owns a private copy of each captured local, taken when it is made. If neither the closure nor anyone after
 * its making assigns the variable, nobody can tell the copy from the original, and the JavaScript closure simply shares
 * it (`direct`); else the compiler emits a real copy.
 */
import type { FunctionInfo, Moment, Variable } from './scope.js';

export function decideCaptures(functions: Iterable<FunctionInfo>): void {
  // Enclosing functions come first: a copy of a copy is direct only with respect to its own source.
  for (const info of functions) for (const copy of info.captures.values()) copy.direct = canShare(copy, info);
}

function canShare(copy: Variable, info: FunctionInfo): boolean {
  const { source, madeAt } = copy;
  if (!source || !madeAt || info.isSnapshot || copy.assignments.length > 0 || copy.updated) return false;
  if (source.assignedInside) return false;
  // Declared once, and every use sees that value: also closures made earlier, so that local functions can call
  // each other, and the function itself.
  if (source.assignments.length === 1 && (source.kind === 'function' || copy.isSelf)) return true;
  return source.assignments.every((assignment) => !comesAfter(assignment, madeAt, source));
}

/** Whether `assignment` can happen after the closure was made, while the same variable lives. */
function comesAfter(assignment: Moment, madeAt: Moment, variable: Variable): boolean {
  if (assignment.time > madeAt.time) return true;
  return assignment.loops.some((loop) => madeAt.loops.includes(loop) && variable.scope.encloses(loop.parent));
}

/**
 * Names that borrow. `row := rows[i]` makes a second holder of the row, which would have to be marked. Where the row cannot
 * change in its place while the name holds it, the name borrows it, like a parameter: it is marked only when it is kept.
 *
 * What stands in a container changes in its place only by way of the variable that holds the container: by an update, or
 * by a function that the container is given away to. All others find a mark: a second holder of the container marks it,
 * and who updates a marked container copies it, which marks what is in it. So a name borrows from variables that are never
 * updated or given away, and is never updated itself.
 *
 * That holds as long as the function runs through. One that waits, or lives on between values, borrows nothing, nor does
 * anyone from a parameter that the function owns; lowering knows which these are.
 */
import type { Expression } from '../syntax/ast.js';
import type { Variable } from './scope.js';

/** A variable is given what stands in a container that another one holds. */
export interface PartRead {
  readonly variable: Variable;
  readonly container: Variable;
  readonly value: Expression;
}

export interface Borrows {
  readonly borrowed: Map<Expression, Variable>;
  readonly borrowing: Map<Variable, Variable[]>;
}

/** `moved`: variables of the function whose values it gives away. */
export function findBorrows(reads: readonly PartRead[], moved: readonly Variable[], found: Borrows): void {
  if (reads.length === 0) return;
  const given = new Set(moved);
  for (const { variable, container, value } of reads) {
    // Parameters are only given away where the function owns them: then nothing is borrowed of them.
    if (given.has(container) && container.kind !== 'param') continue;
    if (variable.updated || !keepsStill(container)) continue;
    found.borrowed.set(value, container);
    const containers = found.borrowing.get(variable);
    if (containers) containers.push(container);
    else found.borrowing.set(variable, [container]);
  }
}

/** Whether nothing changes in the place of what the variable holds. */
function keepsStill(container: Variable): boolean {
  const { kind } = container;
  return kind !== 'builtin' && kind !== 'capture' && kind !== 'field' && !container.updated;
}

/** The size of a compiled program, in JavaScript statements: what `check` gives where the reference counts bytecode. */
import type { Node, Program } from 'estree';

export function countStatements(program: Program): number {
  let count = 0;
  visit(program.body);
  return count;

  function visit(part: unknown): void {
    if (typeof part !== 'object' || part === null) return;
    if (/(Statement|Declaration)$/.test((part as Partial<Node>).type ?? '')) count++;
    for (const child of Object.values(part)) visit(child);
  }
}

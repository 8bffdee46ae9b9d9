/**
 * When can a function first be called? A top-level statement can call only what it mentions: names, and the functions
 * that these functions mention in turn. From that follows which module variables certainly have a value whenever a
 * function runs, so that `Undefined variable` need not be checked and `x := v` in it certainly means the module's x.
 *
 * Names are taken as text, without scopes: mentioning too much only makes the answer more careful.
 */
import type { AnyNode, FunctionNode, Program, Statement } from '../syntax/ast.js';
import { walk } from './walk.js';

/** Ordinals of top-level statements; a function that nothing mentions is `Infinity`. */
export function findReach(program: Program): Map<FunctionNode, number> {
  const hoisted = new Map<string, FunctionNode[]>();
  for (const statement of program.statements) {
    const func = hoistedFunction(statement);
    if (func) hoisted.set(func.name.name, [...(hoisted.get(func.name.name) ?? []), func]);
  }
  const reach = new Map<FunctionNode, number>();
  const reachFrom = (node: AnyNode, ordinal: number): void => {
    const work = [node];
    for (let next = work.pop(); next; next = work.pop()) {
      walk(next, (part) => {
        if (part.kind === 'Function') {
          // Only the first visit counts: statements come in order, so a later one can bring nothing new.
          if (reach.has(part)) return false;
          reach.set(part, ordinal);
        }
        if (part.kind === 'Identifier') {
          for (const func of hoisted.get(part.name) ?? []) if (!reach.has(func)) work.push(func);
        }
        return undefined;
      });
    }
  };
  program.statements.forEach((statement, ordinal) => {
    if (!hoistedFunction(statement)) reachFrom(statement, ordinal);
  });
  return reach;
}

/** The function of a top-level `func` or `export func`, which exists before anything runs. */
export function hoistedFunction(
  statement: Statement,
): (FunctionNode & { readonly name: { name: string } }) | null {
  if (statement.kind === 'FunctionDeclaration') return statement.func;
  if (statement.kind === 'Export') return hoistedFunction(statement.declaration);
  return null;
}

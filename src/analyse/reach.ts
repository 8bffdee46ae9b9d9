/**
 * When can a function first be called? A top-level statement can call only what it mentions: names, and the functions
 * that these functions mention in turn. From that follows which module variables certainly have a value whenever a
 * function runs, so that `Undefined variable` need not be checked and `x := v` in it certainly means the module's x.
 *
 * Names are taken as text, without scopes: mentioning too much only makes the answer more careful.
 */
import type { AnyNode, FunctionNode, Program, Statement } from '../syntax/ast.js';
import { walk } from './walk.js';

type Mentions = ReadonlyMap<string, readonly AnyNode[]>;

/** Ordinals of top-level statements; a function that nothing mentions is `Infinity`. */
export function findReach(program: Program): Map<FunctionNode, number> {
  const known = mentionable(program);
  const reach = new Map<FunctionNode, number>();
  // Statements come in order, so what an earlier one has led to need not be followed again.
  const followed = new Set<AnyNode>();
  program.statements.forEach((statement, ordinal) => {
    if (hoistedFunction(statement)) return;
    for (const func of reachableFrom(statement, known, followed)) {
      if (!reach.has(func)) reach.set(func, ordinal);
    }
  });
  return reach;
}

/** All functions that code in `node` could come to call, but for what mentions in `followed` lead to. */
export function reachableFrom(
  node: AnyNode,
  known: Mentions,
  followed: Set<AnyNode> = new Set(),
): Set<FunctionNode> {
  const reached = new Set<FunctionNode>();
  const work = [node];
  for (let next = work.pop(); next; next = work.pop()) {
    walk(next, (part) => {
      if (part.kind === 'Function') {
        if (reached.has(part)) return false;
        reached.add(part);
      }
      if (part.kind !== 'Identifier') return undefined;
      const meant = known.get(part.name);
      if (meant === undefined || followed.has(meant[0]!)) return undefined;
      for (const value of meant) {
        followed.add(value);
        work.push(value);
      }
      return undefined;
    });
  }
  return reached;
}

/** What a name at the top level may mean: functions, and the values that it is bound to. */
export function mentionable(program: Program): Mentions {
  const known = new Map<string, AnyNode[]>();
  const note = (name: string, node: AnyNode): void => {
    const nodes = known.get(name);
    if (nodes) nodes.push(node);
    else known.set(name, [node]);
  };
  for (const statement of program.statements) {
    const func = hoistedFunction(statement);
    if (func) note(func.name.name, func);
    else if (statement.kind === 'Binding' && statement.pattern.kind === 'NamePattern') {
      note(statement.pattern.name, statement.init);
    } else if (statement.kind === 'Assignment' && statement.target.kind === 'Identifier') {
      note(statement.target.name, statement.value);
    }
  }
  return known;
}

/** The function of a top-level `func` or `export func`, which exists before anything runs. */
export function hoistedFunction(
  statement: Statement,
): (FunctionNode & { readonly name: { name: string } }) | null {
  if (statement.kind === 'FunctionDeclaration') return statement.func;
  if (statement.kind === 'Export') return hoistedFunction(statement.declaration);
  return null;
}

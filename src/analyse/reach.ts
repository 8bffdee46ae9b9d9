/**
 * When can a function first be called? A top-level statement can call only what it mentions: names, and the functions
 * that these functions mention in turn. From that follows which module variables certainly have a value whenever a
 * function runs, so that `Undefined variable` need not be checked and `x := v` in it certainly means the module's x.
 *
 * Names are taken as text, without scopes: mentioning too much only makes the answer more careful.
 */
import type { FunctionNode, Identifier, Program, Statement } from '../syntax/ast.js';
import type { Body, Survey } from './survey.js';

export type Mentions = ReadonlyMap<string, readonly Body[]>;

/** Ordinals of top-level statements; a function that nothing mentions is `Infinity`. */
export function findReach(program: Program, { top }: Survey, known: Mentions): Map<FunctionNode, number> {
  const reach = new Map<FunctionNode, number>();
  // Statements come in order, so what an earlier one has led to need not be followed again.
  const followed = new Set<Body>();
  program.statements.forEach((statement, ordinal) => {
    if (hoistedFunction(statement)) return;
    for (const func of reachableFrom(top[ordinal]!, known, followed)) {
      if (!reach.has(func)) reach.set(func, ordinal);
    }
  });
  return reach;
}

/** All functions that code could come to call, but for what mentions in `followed` lead to. */
export function reachableFrom(
  body: Body,
  known: Mentions,
  followed: Set<Body> = new Set(),
): Set<FunctionNode> {
  const reached = new Set<FunctionNode>();
  const work = [body];
  const follow = ({ name }: Identifier): void => {
    const meant = known.get(name);
    if (meant === undefined || followed.has(meant[0]!)) return;
    for (const value of meant) {
      followed.add(value);
      work.push(value);
    }
  };
  for (let next = work.pop(); next; next = work.pop()) {
    if (next.node.kind === 'Function') {
      if (reached.has(next.node)) continue;
      reached.add(next.node);
    }
    next.called.forEach(follow);
    next.mentioned.forEach(follow);
    work.push(...next.inner);
  }
  return reached;
}

/** What a name at the top level may mean: the statements that give it a function or another value. */
export function mentionable(program: Program, { top }: Survey): Mentions {
  const known = new Map<string, Body[]>();
  program.statements.forEach((statement, ordinal) => {
    const name = nameGiven(statement);
    if (name === null) return;
    const bodies = known.get(name);
    if (bodies) bodies.push(top[ordinal]!);
    else known.set(name, [top[ordinal]!]);
  });
  return known;
}

function nameGiven(statement: Statement): string | null {
  const func = hoistedFunction(statement);
  if (func) return func.name.name;
  if (statement.kind === 'Binding' && statement.pattern.kind === 'NamePattern') return statement.pattern.name;
  if (statement.kind === 'Assignment' && statement.target.kind === 'Identifier') return statement.target.name;
  return null;
}

/** The function of a top-level `func` or `export func`, which exists before anything runs. */
export function hoistedFunction(
  statement: Statement,
): (FunctionNode & { readonly name: { name: string } }) | null {
  if (statement.kind === 'FunctionDeclaration') return statement.func;
  if (statement.kind === 'Export') return hoistedFunction(statement.declaration);
  return null;
}

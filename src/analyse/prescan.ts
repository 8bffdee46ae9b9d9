/** What must be known of a body before its names are resolved: names that bare assignments may create, and its colour. */
import { scriptName } from '../scripts.js';
import type { AnyNode, Binding, Block, Program, Statement } from '../syntax/ast.js';
import { patternNames } from './patterns.js';
import { walkOwn } from './walk.js';

/**
 * Names that statements of `body` create in the scope that holds it, in order of appearance: bare assignments, names
 * of handlers and cases, imported names. `throughIfs`: whether names inside `if` blocks belong to it as well, as they
 * do in functions.
 */
export function bareNames(
  body: Block | Program,
  throughIfs: boolean,
  exportsOf: (module: string) => readonly string[],
): Set<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode): false | undefined => {
    if (node.kind === 'If' && !throughIfs) return false;
    if (node.kind === 'Assignment' && node.target.kind === 'Identifier') names.add(node.target.name);
    if (node.kind === 'MatchCase' && node.binding) names.add(node.binding.name);
    if (node.kind === 'TryExcept') names.add(node.name.name);
    if (node.kind === 'Import') for (const name of importedNames(node, exportsOf)) names.add(name);
    return undefined;
  };
  walkOwn(body, visit);
  return names;
}

/** Names that `let`, `mut` and `const` declare in the module's own scope, with how. */
export function boundNames(program: Program): { name: string; mode: Binding['mode'] }[] {
  const names: { name: string; mode: Binding['mode'] }[] = [];
  walkOwn(program, (node) => {
    if (node.kind === 'If' || node.kind === 'While' || node.kind === 'For') return false;
    if (node.kind === 'Binding') {
      for (const { name } of patternNames(node.pattern)) names.push({ name, mode: node.mode });
    }
    return undefined;
  });
  return names;
}

/** Names that an import statement binds: the named ones, or all exports and, unless one has its name, the module. */
export function importedNames(
  statement: Statement & { kind: 'Import' },
  exportsOf: (module: string) => readonly string[],
): string[] {
  if (statement.names) return statement.names.map((name) => name.name);
  if (statement.script) return [scriptName(statement.module.name)];
  return [...new Set([...exportsOf(statement.module.name), statement.module.name])];
}

/** `await` and `yield` in the body itself decide how the function runs. */
export function bodyWords(body: Block | Program): { awaits: boolean; yields: boolean } {
  let awaits = false;
  let yields = false;
  walkOwn(body, (node) => {
    if (node.kind === 'Await') awaits = true;
    if (node.kind === 'Yield') yields = true;
    return undefined;
  });
  return { awaits, yields };
}

/** What must be known of the top level, and of its blocks, before their names are resolved. */
import { scriptName } from '../scripts.js';
import type { Binding, Import, Statement } from '../syntax/ast.js';
import { patternNames } from './patterns.js';

type ExportsOf = (module: string) => readonly string[];

/**
 * Names that statements create in the module or `if` block that holds them, in order of appearance: bare assignments,
 * names of handlers and cases, imported names. Those in `if` blocks below belong to these.
 */
export function bareNames(statements: readonly Statement[], exportsOf: ExportsOf): Set<string> {
  const names: (string | Import)[] = [];
  const visit = (statement: Statement): void => {
    switch (statement.kind) {
      case 'Assignment':
        if (statement.target.kind === 'Identifier') names.push(statement.target.name);
        return;
      case 'Import':
        names.push(statement);
        return;
      case 'While':
      case 'For':
        return statement.body.statements.forEach(visit);
      case 'Match':
        for (const { binding, body } of statement.cases) {
          if (binding) names.push(binding.name);
          body.statements.forEach(visit);
        }
        return statement.fallback?.statements.forEach(visit);
      case 'TryExcept':
        names.push(statement.name.name);
        statement.body.statements.forEach(visit);
        return statement.handler.statements.forEach(visit);
      case 'Export':
        return visit(statement.declaration);
    }
  };
  statements.forEach(visit);
  return withImported(names, exportsOf);
}

/** The names, each once, with those that import statements among them bind. */
export function withImported(names: readonly (string | Import)[], exportsOf: ExportsOf): Set<string> {
  const all = new Set<string>();
  for (const name of names) {
    if (typeof name === 'string') all.add(name);
    else for (const imported of importedNames(name, exportsOf)) all.add(imported);
  }
  return all;
}

/** Names that `let`, `mut` and `const` declare in the module's own scope, with how. */
export function boundNames(statements: readonly Statement[]): { name: string; mode: Binding['mode'] }[] {
  const names: { name: string; mode: Binding['mode'] }[] = [];
  const visit = (statement: Statement): void => {
    switch (statement.kind) {
      case 'Binding':
        for (const { name } of patternNames(statement.pattern)) names.push({ name, mode: statement.mode });
        return;
      case 'Match':
        for (const { body } of statement.cases) body.statements.forEach(visit);
        return statement.fallback?.statements.forEach(visit);
      case 'TryExcept':
        statement.body.statements.forEach(visit);
        return statement.handler.statements.forEach(visit);
      case 'Export':
        return visit(statement.declaration);
    }
  };
  statements.forEach(visit);
  return names;
}

/** Names that an import statement binds: the named ones, or all exports and, unless one has its name, the module. */
export function importedNames(statement: Import, exportsOf: ExportsOf): string[] {
  if (statement.names) return statement.names.map((name) => name.name);
  if (statement.script) return [scriptName(statement.module.name)];
  return [...new Set([...exportsOf(statement.module.name), statement.module.name])];
}

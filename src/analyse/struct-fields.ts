/** What is known of the fields of structs, which nothing declares for certain. */
import type { Program } from '../syntax/ast.js';
import type { ModuleFacts } from './facts.js';
import { walk } from './walk.js';

/** Fields that every instance has, because every literal of that struct in the program gives them. */
export function certainFields(modules: readonly ModuleFacts[]): Map<string, ReadonlySet<string>> {
  const certain = new Map<string, ReadonlySet<string>>();
  for (const { program } of modules) {
    walk(program, (node) => {
      if (node.kind !== 'StructLiteral') return undefined;
      const fields = new Set(node.fields.map(({ name }) => name.name));
      const known = certain.get(node.name.name);
      certain.set(node.name.name, known ? new Set([...known].filter((field) => fields.has(field))) : fields);
      return undefined;
    });
  }
  // The runtime makes errors of its own.
  certain.delete('Error');
  return certain;
}

/** Adds the field names that a module gives to each struct, in declarations and literals. */
export function collectFieldNames(program: Program, into: Map<string, Set<string>>): void {
  const note = (struct: string, field: string): void => {
    const fields = into.get(struct) ?? new Set();
    into.set(struct, fields.add(field));
  };
  walk(program, (node) => {
    if (node.kind === 'StructDeclaration') for (const field of node.fields) note(node.name.name, field.name);
    if (node.kind === 'StructLiteral') for (const field of node.fields) note(node.name.name, field.name.name);
    return undefined;
  });
}

/** Names of the structs that a module exports. */
export function exportedStructs(facts: ModuleFacts): string[] {
  return [...facts.exports].flatMap(([name, variable]) => (variable === null ? [name] : []));
}

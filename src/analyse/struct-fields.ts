/** What is known of the fields of structs, which nothing declares for certain. */
import type { ModuleFacts } from './facts.js';
import type { Survey } from './survey.js';

/** Fields that every instance has, because every literal of that struct in the program gives them. */
export function certainFields(modules: readonly ModuleFacts[]): Map<string, ReadonlySet<string>> {
  const certain = new Map<string, ReadonlySet<string>>();
  for (const { survey } of modules) {
    for (const node of survey.structs) {
      if (node.kind !== 'StructLiteral') continue;
      const fields = new Set(node.fields.map(({ name }) => name.name));
      const known = certain.get(node.name.name);
      certain.set(node.name.name, known ? new Set([...known].filter((field) => fields.has(field))) : fields);
    }
  }
  // The runtime makes errors of its own.
  certain.delete('Error');
  return certain;
}

/** Adds the field names that a module gives to each struct, in declarations and literals. */
export function collectFieldNames({ structs }: Survey, into: Map<string, Set<string>>): void {
  const note = (struct: string, field: string): void => {
    const fields = into.get(struct) ?? new Set();
    into.set(struct, fields.add(field));
  };
  for (const node of structs) {
    for (const field of node.fields) note(node.name.name, 'value' in field ? field.name.name : field.name);
  }
}

/** Names of the structs that a module exports. */
export function exportedStructs(facts: ModuleFacts): string[] {
  return [...facts.exports].flatMap(([name, variable]) => (variable === null ? [name] : []));
}

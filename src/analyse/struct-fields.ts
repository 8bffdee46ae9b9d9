/** Fields that every instance of a struct has, because every literal of that name in the program gives them. */
import type { ModuleFacts } from './facts.js';
import { walk } from './walk.js';

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

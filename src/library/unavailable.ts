/** Imports of Ruff modules that cannot be had. In a run that is an error of the import statement; here it is a warning. */
import { walk } from '../analyse/walk.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ModuleInput } from '../lower/context.js';
import type { ModuleGraph } from '../modules.js';

export function unavailableImports(
  modules: readonly ModuleInput[],
  unavailable: ModuleGraph['unavailable'],
): Diagnostic[] {
  const errors = new Map(unavailable.map(({ id, error }) => [id, error]));
  const diagnostics: Diagnostic[] = [];
  for (const { source, facts, imports } of modules) {
    walk(facts.program, (node) => {
      if (node.kind === 'Test') return false;
      if (node.kind !== 'Import' || node.script) return undefined;
      const message = errors.get(imports.get(node.module.name) ?? node.module.name);
      if (message === undefined) return undefined;
      const { span } = node.module;
      diagnostics.push({
        code: 'RUFVM001',
        subsystem: 'vm',
        severity: 'warning',
        message,
        source,
        at: span.start,
        span,
      });
      return undefined;
    });
  }
  return diagnostics;
}

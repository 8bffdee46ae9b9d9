/** Which variables nobody but their function can look at: only the values of such can be given away. */
import type { ModuleFacts } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';
import { walkOwn } from './walk.js';

/** Variables that other code than the function they belong to may read, and those of names with several meanings. */
export function visibleElsewhere(
  facts: Pick<ModuleFacts, 'functions' | 'resolutions' | 'uncertain' | 'exports'>,
): Set<Variable> {
  const visible = new Set<Variable>();
  for (const variable of facts.exports.values()) if (variable) visible.add(variable);
  for (const { candidates } of facts.uncertain) {
    if (candidates.length > 1) for (const variable of candidates) visible.add(variable);
  }
  for (const info of facts.functions.values()) {
    if (info.node.kind === 'Program') continue;
    walkOwn(info.node.body, (node) => {
      for (const variable of facts.resolutions.get(node)?.candidates ?? [])
        if (variable.isModuleLevel) visible.add(variable);
      return undefined;
    });
  }
  return visible;
}

/** Locals that no closure takes along. Loop variables are borrowed. */
export function isMovable(variable: Variable, info: FunctionInfo): boolean {
  const { kind } = variable;
  if (kind !== 'let' && kind !== 'const' && kind !== 'mut' && kind !== 'bare' && kind !== 'param')
    return false;
  if (variable.isCaptured || variable.seenFromOutside || variable.assignedInside) return false;
  return variable.scope.owner === info;
}

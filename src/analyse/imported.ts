/**
 * What import statements bind: functions of other modules, whole modules, and things of JavaScript. A function that is
 * called by the name that it was imported by, or as `module.name(…)`, is called by name.
 */
import type { Expression } from '../syntax/ast.js';
import { type ModuleFacts, onlyCandidate, type Resolution } from './facts.js';
import type { FunctionInfo, Variable } from './scope.js';

export interface ImportOptions {
  readonly moduleOf: (importer: ModuleFacts, name: string) => ModuleFacts | null;
  /** The function that a variable always holds. */
  readonly functionOf: (variable: Variable) => FunctionInfo | null;
}

export class Imported {
  /** What variables hold that nothing but one import statement assigns: a function of a module, or a module. */
  readonly #held = new Map<Variable, FunctionInfo | ModuleFacts>();
  /** All that import statements assign to variables. */
  readonly #bound = new Map<Variable, (FunctionInfo | ModuleFacts)[]>();
  /** Variables that hold something of JavaScript, and nothing else. Functions of JavaScript never wait: they give promises. */
  readonly #scripts = new Set<Variable>();

  constructor(
    modules: readonly ModuleFacts[],
    readonly options: ImportOptions,
  ) {
    for (const facts of modules) this.#collect(facts);
  }

  #collect(facts: ModuleFacts): void {
    for (const [statement, bindings] of facts.importBindings) {
      if (statement.script) {
        for (const { variable } of bindings) if (isAssignedOnce(variable)) this.#scripts.add(variable);
        continue;
      }
      const module = this.options.moduleOf(facts, statement.module.name);
      for (const { name, variable } of module ? bindings : []) {
        const held = name === null ? module : this.exportOf(module!, name);
        if (!held) continue;
        const bound = this.#bound.get(variable);
        if (bound) bound.push(held);
        else this.#bound.set(variable, [held]);
        if (isAssignedOnce(variable)) this.#held.set(variable, held);
      }
    }
  }

  /** The function that a module exports by a name. */
  exportOf(module: ModuleFacts, name: string): FunctionInfo | null {
    const variable = module.exports.get(name);
    return variable ? this.options.functionOf(variable) : null;
  }

  /** All functions that a module exports. */
  functionsOf(module: ModuleFacts): FunctionInfo[] {
    return [...module.exports.keys()].flatMap((name) => this.exportOf(module, name) ?? []);
  }

  /** What a name certainly holds that was imported. */
  heldBy(resolution: Resolution | undefined): FunctionInfo | ModuleFacts | null {
    const variable = this.#held.size > 0 ? onlyCandidate(resolution) : null;
    return (variable && this.#held.get(variable.origin)) ?? null;
  }

  /** Functions that a variable may hold since they, or their module, were imported; whatever else it may hold. */
  functionsIn(variable: Variable): readonly FunctionInfo[] {
    const bound = this.#bound.size > 0 ? this.#bound.get(variable) : undefined;
    return bound?.flatMap((held) => (isModule(held) ? this.functionsOf(held) : [held])) ?? NO_FUNCTIONS;
  }

  isScript(node: Expression, facts: ModuleFacts): boolean {
    if (this.#scripts.size === 0 || node.kind !== 'Identifier') return false;
    const variable = onlyCandidate(facts.resolutions.get(node));
    return variable !== null && this.#scripts.has(variable.origin);
  }
}

const NO_FUNCTIONS: readonly FunctionInfo[] = [];

export function isModule(held: FunctionInfo | ModuleFacts): held is ModuleFacts {
  return 'exports' in held;
}

function isAssignedOnce({ assignments, assignedInside }: Variable): boolean {
  return assignments.length === 1 && !assignedInside;
}

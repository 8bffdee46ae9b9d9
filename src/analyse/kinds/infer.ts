/**
 * Kind inference over the whole program: what each expression, variable, result, field and element can be.
 *
 * All slots begin as `none`; each round walks all statements that looked at something which has changed since, and lets
 * kinds flow (assignments into variables, arguments into parameters, results out of functions), until a round changes
 * nothing. Ints carry bounds, which a comparison narrows where it holds: in `while i < n { … }` i is below n. Calls
 * through unknown values, and everything that leaves for code without kinds, count as `any`.
 *
 * Rejected: inference inside functions only, which leaves parameters and results unknown; on numeric programs it is ten
 * to forty times slower than this.
 */
import type { ModuleFacts } from '../facts.js';
import type { FunctionInfo, Variable } from '../scope.js';
import { ANY } from './kind.js';
import { StatementKinds } from './statements.js';

/** How often each function may be walked, on average, before nothing is concluded at all. */
const MANY_WALKS = 60;

export class KindInference extends StatementKinds {
  /** Runs to the fixpoint. */
  run(): void {
    this.#seed();
    let left = MANY_WALKS * this.walks.size;
    while (left > 0) {
      this.changed = false;
      left -= Math.max(this.#round(), 1);
      this.equaliseSignatures();
      if (!this.changed && !this.stopWaiting() && !this.dropBeginnings()) return this.settleVersions();
    }
    this.giveUp();
    this.settleVersions();
  }

  /** Gives how many functions it walked. */
  #round(): number {
    let walked = 0;
    for (const walk of this.walks.values()) {
      if (!walk.hasStale) continue;
      this.function(walk);
      walked++;
    }
    return walked;
  }

  /** What other modules, the runtime and unknown callers may put anywhere is `any` from the start. */
  #seed(): void {
    for (const facts of this.modules) {
      for (const resolution of facts.uncertain) {
        if (resolution.candidates.length > 1)
          for (const variable of resolution.candidates) this.#expose(variable);
      }
      for (const variable of facts.exports.values()) if (variable) this.#expose(variable);
      for (const bindings of facts.importBindings.values()) {
        for (const { variable } of bindings) this.admitAny(variable);
      }
      for (const variable of facts.reassignedBuiltins) this.admitAny(variable);
      for (const info of facts.functions.values()) this.#seedFunction(info, facts);
    }
  }

  /** Anything may be put into the variable, and anyone may take what it holds. */
  #expose(variable: Variable): void {
    this.admitAny(variable);
    const info = this.program.functionOf(variable.origin);
    if (info) this.openFunction(info);
  }

  #seedFunction(info: FunctionInfo, facts: ModuleFacts): void {
    for (const variable of info.variables) {
      if (variable.kind !== 'field') continue;
      // The fields of the receiver, as variables of a method without `self`.
      this.admitAny(variable);
      this.admitField(info.name.slice(0, info.name.indexOf('.')), variable.name, ANY);
    }
    if (this.program.isValue(info) && !this.#isTracked(info, facts)) this.openFunction(info);
    if (/\.op_\w+$/.test(info.name)) this.openFunction(info);
    const { node } = info;
    if (node.kind === 'Function' && info.name.includes('.') && node.params[0]?.name === 'self') {
      const self = facts.resolutions.get(node.params[0])!.candidates[0]!;
      this.admit(self, { tag: 'struct', name: info.name.slice(0, info.name.indexOf('.')) });
    }
  }

  /** Whether all that get the function as a value get it from a mention of its name, or from where it is written. */
  #isTracked(info: FunctionInfo, facts: ModuleFacts): boolean {
    const declared = facts.resolutions.get(info.node)?.candidates[0];
    return declared ? this.program.functionOf(declared) === info : !info.name.includes('.');
  }
}

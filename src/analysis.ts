/** Everything that is found out about a program before it is lowered: its modules, who may wait, what values can be. */
import { catalogue } from './analyse/catalogue.generated.js';
import { KindInference } from './analyse/kinds/infer.js';
import { Suspension } from './analyse/suspend.js';
import type { CompileOptions } from './compile.js';
import type { ModuleInput } from './lower/context.js';
import { GraphBuilder, type ModuleGraph } from './modules.js';
import type { Source } from './source.js';
import type { Program } from './syntax/ast.js';

export interface Analysis extends ModuleGraph {
  readonly suspension: Suspension;
  /** null when nothing is to be concluded. */
  readonly kinds: KindInference | null;
}

export function analyse(source: Source, program: Program, options: CompileOptions): Analysis {
  const graph = new GraphBuilder(options.host).build(source, program);
  const suspension = analyseSuspension(graph.modules, options);
  const kinds = options.inference === false ? null : inferKinds(graph.modules, suspension);
  return { ...graph, suspension, kinds };
}

function analyseSuspension(modules: readonly ModuleInput[], options: CompileOptions): Suspension {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const byFacts = new Map(modules.map((module) => [module.facts, module]));
  return new Suspension(
    modules.map((module) => module.facts),
    {
      builtin: (name) => catalogue.get(name),
      moduleOf: (importer, name) => byId.get(byFacts.get(importer)?.imports.get(name) ?? name)?.facts ?? null,
      everything: options.everythingAsync ?? false,
    },
  );
}

function inferKinds(modules: readonly ModuleInput[], suspension: Suspension): KindInference {
  const kinds = new KindInference(
    modules.map((module) => module.facts),
    suspension,
  );
  kinds.run();
  return kinds;
}

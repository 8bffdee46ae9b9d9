/** Everything that is found out about a program before it is lowered: its modules, who may wait, what values can be. */
import { catalogue } from './analyse/catalogue.generated.js';
import { KindInference } from './analyse/kinds/infer.js';
import { ANY } from './analyse/kinds/kind.js';
import { Ownership } from './analyse/ownership.js';
import { exportedStructs } from './analyse/struct-fields.js';
import { Suspension } from './analyse/suspend.js';
import type { CheckedBuild, CompileOptions, ModuleHost } from './compile.js';
import type { ModuleInput } from './lower/context.js';
import { GraphBuilder, type ModuleGraph, type ParsedFile } from './modules.js';
import type { Parse } from './parse/parse.js';
import type { Source } from './source.js';
import type { Program } from './syntax/ast.js';

export interface Analysis extends ModuleGraph {
  readonly suspension: Suspension;
  /** null when nothing is to be concluded. */
  readonly kinds: KindInference | null;
  readonly ownership: Ownership;
}

/** The same for a library, whose exported structs anyone may make. */
export function analyseLibrary(files: readonly ParsedFile[], options: LibraryHost): Analysis {
  const graph = new GraphBuilder(options.host, options.parse).buildLibrary(files);
  const suspension = analyseSuspension(graph.modules, options);
  const kinds = options.inference === false ? null : inferKinds(graph.modules, suspension, true);
  // Anyone may call the methods of an exported struct.
  return { ...graph, suspension, kinds, ownership: analyseOwnership(graph.modules, suspension, null) };
}

type LibraryHost = CheckedBuild & { readonly host: ModuleHost; readonly parse: Parse };

export interface AnalysisOptions extends CompileOptions {
  /** For the modules that the program imports. */
  readonly parse: Parse;
}

export function analyse(source: Source, program: Program, options: AnalysisOptions): Analysis {
  const graph = new GraphBuilder(options.host, options.parse).build(source, program);
  const suspension = analyseSuspension(graph.modules, options);
  const kinds = options.inference === false ? null : inferKinds(graph.modules, suspension);
  return { ...graph, suspension, kinds, ownership: analyseOwnership(graph.modules, suspension, kinds) };
}

function analyseOwnership(
  modules: readonly ModuleInput[],
  suspension: Suspension,
  kinds: KindInference | null,
): Ownership {
  return new Ownership(
    modules.map((module) => module.facts),
    {
      functionOf: (variable) => suspension.functionOf(variable),
      isOpen: (info) =>
        info.name.includes('.') ? (kinds?.isOpened(info) ?? true) : suspension.isValue(info),
      methodOf: ({ object, method }, facts) =>
        kinds?.methodOf(kinds.in(facts).nodes.get(object) ?? ANY, method.name) ?? null,
    },
  );
}

function analyseSuspension(modules: readonly ModuleInput[], options: CheckedBuild): Suspension {
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

function inferKinds(
  modules: readonly ModuleInput[],
  suspension: Suspension,
  isLibrary = false,
): KindInference {
  const kinds = new KindInference(
    modules.map((module) => module.facts),
    suspension,
  );
  if (isLibrary) {
    for (const { facts } of modules) {
      for (const name of exportedStructs(facts)) kinds.freeStruct(name, facts.structFields.get(name) ?? []);
    }
  }
  kinds.run();
  return kinds;
}

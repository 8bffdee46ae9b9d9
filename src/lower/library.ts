/**
 * The modules of a library as JavaScript modules, one each. A module only says what it is,
 *
 *     export const $$module = libraryModule("geo", () => { …; return { exports }; });
 *
 * and runs when a Ruff import statement, or the JavaScript module that stands for it in the application, comes to it: so
 * loading the JavaScript modules of a library does nothing, in whatever order that happens.
 */
import type { ExportNamedDeclaration, Program } from 'estree';
import type { ModuleFacts, Problem } from '../analyse/facts.js';
import { exportedStructs } from '../analyse/struct-fields.js';
import * as b from './builders.js';
import type { ModuleInput } from './context.js';
import { Imports, MODULE } from './imports.js';
import { locate } from './location.js';
import {
  constants,
  moduleContext,
  moduleFunction,
  namesIn,
  type ProgramInput,
  programContext,
} from './program.js';
import { Shapes } from './shapes.js';

export interface LoweredLibrary {
  readonly modules: ReadonlyMap<ModuleInput, Program>;
  readonly problems: ReadonlyMap<ModuleFacts, readonly Problem[]>;
}

/** @param specifierOf how the JavaScript of one module imports that of another */
export function lowerLibrary(
  input: ProgramInput,
  specifierOf: (module: ModuleInput, importer: ModuleInput) => string,
): LoweredLibrary {
  const byId = new Map(input.modules.map((module) => [module.id, module]));
  const errors = new Map(input.unavailable.map(({ id, error }) => [id, error]));
  const problems = new Map<ModuleFacts, readonly Problem[]>();
  const modules = new Map<ModuleInput, Program>();
  for (const module of input.modules) {
    const imports = new Imports(namesIn([module]).add(MODULE));
    const shapes = new Shapes(imports);
    const shared = programContext(input, imports, shapes, (id) => {
      const imported = byId.get(id);
      if (imported === module) return b.id(MODULE);
      if (imported) return b.id(imports.module(specifierOf(imported, module)));
      return b.call(imports.core('unavailableModule'), b.literal(errors.get(id)!));
    });
    const ctx = moduleContext(module, {
      ...shared,
      certainFields: closedFields(shared.certainFields, input),
    });
    const definition = b.call(imports.core('libraryModule'), b.literal(module.name), moduleFunction(ctx));
    problems.set(module.facts, ctx.problems);
    const exported = locate(exportConstant(definition), module.facts.program.span, ctx);
    // Classes import their base.
    const classes = [...shapes.declarations(), ...constants(shared)];
    modules.set(module, {
      type: 'Program',
      sourceType: 'module',
      body: [...imports.declarations(), ...classes, exported],
    });
  }
  return { modules, problems };
}

/** What is certain of structs that are made in the library only. */
function closedFields(
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  { modules }: ProgramInput,
): ReadonlyMap<string, ReadonlySet<string>> {
  const free = new Set(modules.flatMap(({ facts }) => exportedStructs(facts)));
  return new Map([...fields].filter(([struct]) => !free.has(struct)));
}

function exportConstant(value: Parameters<typeof b.declare>[2]): ExportNamedDeclaration {
  return {
    type: 'ExportNamedDeclaration',
    attributes: [],
    declaration: b.declare('const', b.id(MODULE), value),
    specifiers: [],
    source: null,
  };
}

/**
 * Ruff modules as JavaScript modules.
 *
 * A library is a set of Ruff files that are compiled together with all that they import: only so it is known which
 * functions may have to wait and what values can be. Each Ruff module becomes two JavaScript modules. Its *definition*
 * (`../lower/library.ts`) is what other Ruff modules import; loading it runs nothing, so that Ruff's own rules hold: a
 * module runs once, where an import statement first comes to it. Its *face* (`face.ts`) is what an application
 * imports; loading it runs the module.
 *
 * At the border to the application nothing is known: exported functions are called with anything, and structs that are
 * exported are made by anyone. Inside everything holds that holds in a program.
 */
import { analyseLibrary } from '../analysis.js';
import { type CheckedBuild, compileError, type ModuleHost } from '../compile.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ModuleInput } from '../lower/context.js';
import { lowerLibrary } from '../lower/library.js';
import { type ParsedFile, scriptsSeenFrom } from '../modules.js';
import { parse } from '../parse/index.js';
import { builtinsOn, type Platform } from '../platform.js';
import { type Printed, print } from '../print/print.js';
import { scriptProblems } from '../script-problems.js';
import type { Source } from '../source.js';
import { declarations } from './declarations.js';
import { exportsOf } from './exports.js';
import { lowerFace } from './face.js';
import { unavailableImports } from './unavailable.js';

/** What dicts are in JavaScript: plain objects, or instances of `Map`. */
export type DictForm = 'object' | 'map';

export interface LibraryOptions extends CheckedBuild {
  readonly host: ModuleHost;
  /** Where the application is to run; Node when left out. */
  readonly platform?: Platform;
  /** `object` when left out. */
  readonly dicts?: DictForm;
  /**
   * How the JavaScript of the module `importer` names the definition of the module `path` in an import; both are paths
   * as the host gave them. Left out: the path of the Ruff file followed by `?definition`.
   */
  readonly definitionOf?: (path: string, importer: string) => string;
  /** How emitted code names a JavaScript module that the Ruff file `importer` imports; as the file does when left out. */
  readonly scriptOf?: (specifier: string, importer: string) => string;
}

export interface LibraryModule {
  /** The Ruff file, as the host called it. */
  readonly path: string;
  readonly face: Printed;
  readonly definition: Printed;
  /** The TypeScript declarations of the face. */
  readonly dts: string;
  /** The Ruff files that it imports. */
  readonly imports: readonly string[];
  /** The JavaScript modules that it imports, as it names them. */
  readonly scripts: readonly string[];
  /** Names that it exports. */
  readonly exports: readonly string[];
}

export interface CompiledLibrary {
  readonly diagnostics: readonly Diagnostic[];
  /** By path, the files given and all that they import; empty when there are errors. */
  readonly modules: ReadonlyMap<string, LibraryModule>;
}

/** @param sources the files of the library. Their names must be the paths by which the host knows them. */
export function compileLibrary(sources: readonly Source[], options: LibraryOptions): CompiledLibrary {
  const files: ParsedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    const parsed = parse(source, scriptsSeenFrom(source.name, options.host));
    diagnostics.push(...parsed.diagnostics);
    files.push({ source, program: parsed.program });
  }
  if (hasErrors(diagnostics)) return { diagnostics, modules: new Map() };

  const analysis = analyseLibrary(files, { ...options, parse });
  const { modules, unavailable, suspension, kinds, ownership } = analysis;
  const definitionOf = options.definitionOf ?? ((path: string) => `${path}?definition`);
  const lowered = lowerLibrary(
    {
      modules,
      unavailable,
      builtins: builtinsOn(options.platform ?? 'node'),
      suspension,
      kinds,
      ownership,
      alwaysCopy: options.alwaysCopy ?? false,
      isLibrary: true,
      scriptOf: options.scriptOf,
    },
    (module, importer) => definitionOf(module.source.name, importer.source.name),
  );
  for (const { facts, source } of modules) {
    const problems = [
      facts.problems,
      scriptProblems(facts, source.name, options),
      suspension.problems.get(facts),
      lowered.problems.get(facts),
    ];
    for (const problem of problems.flatMap((list) => list ?? []))
      diagnostics.push(compileError(problem, source));
  }
  diagnostics.push(...analysis.broken);
  if (analysis.broken.length === 0) diagnostics.push(...unavailableImports(modules, unavailable));
  if (hasErrors(diagnostics)) return { diagnostics, modules: new Map() };

  const paths = new Map(modules.map((module) => [module.id, module.source.name]));
  const compiled = new Map<string, LibraryModule>();
  for (const module of modules) compiled.set(module.source.name, emit(module));
  return { diagnostics, modules: compiled };

  function emit(module: ModuleInput): LibraryModule {
    const { source } = module;
    const exports = exportsOf(module, analysis);
    const face = lowerFace(exports, source, {
      definition: definitionOf(source.name, source.name),
      dicts: options.dicts ?? 'object',
      waits: suspension.waits(module.facts.main),
    });
    return {
      path: source.name,
      face: print(face, { sources: [source] }),
      definition: print(lowered.modules.get(module)!, { sources: [source] }),
      dts: declarations(exports, source),
      imports: [...new Set(module.imports.values())].flatMap((id) => paths.get(id) ?? []),
      scripts: [...module.facts.importBindings.keys()].flatMap(({ script, module: { name } }) =>
        script ? [name] : [],
      ),
      exports: exports.map(({ name }) => name),
    };
  }
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

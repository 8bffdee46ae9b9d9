/**
 * The module graph of a program: the main file and all that its imports lead to, each parsed and analysed once.
 *
 * Imports run where they stand, so a module that cannot be found or parsed is no error of the compilation: it is the
 * error that importing it throws.
 */
import { catalogue } from './analyse/catalogue.generated.js';
import type { ModuleFacts } from './analyse/facts.js';
import { analyseNames } from './analyse/names.js';
import { patternNames } from './analyse/patterns.js';
import { Survey } from './analyse/survey.js';
import type { ModuleHost } from './compile.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { ModuleInput } from './lower/context.js';
import { moduleError, type Parse } from './parse/parse.js';
import { Source } from './source.js';
import type { Program, Statement } from './syntax/ast.js';

interface ParsedModule {
  readonly source: Source;
  readonly program: Program;
  readonly path: string | null;
  readonly id: string | null;
  readonly name: string;
  readonly survey: Survey;
  readonly imports: Map<string, string>;
  readonly exports: readonly string[];
  readonly structs: readonly string[];
}

export interface ModuleGraph {
  /** Imported modules first, the main program last. */
  readonly modules: readonly ModuleInput[];
  readonly unavailable: readonly { readonly id: string; readonly error: string }[];
  /** What is wrong with modules that do not parse. */
  readonly broken: readonly Diagnostic[];
}

/** A file whose tree is known. Its name is what the host would call it. */
export interface ParsedFile {
  readonly source: Source;
  readonly program: Program;
}

export class GraphBuilder {
  readonly #parsed = new Map<string, ParsedModule>();
  readonly #unavailable = new Map<string, string>();
  readonly #broken: Diagnostic[] = [];

  constructor(
    readonly host: ModuleHost,
    readonly parse: Parse,
  ) {}

  build(source: Source, program: Program): ModuleGraph {
    const main = this.#add(source, program, null, null, '');
    const order = [...this.#parsed.values(), main];
    return {
      modules: order.map((module) => this.#analyse(module)),
      unavailable: [...this.#unavailable].map(([id, error]) => ({ id, error })),
      broken: this.#broken,
    };
  }

  /** The modules of a library: its files, which nobody imports first, and all that they lead to. */
  buildLibrary(files: readonly ParsedFile[]): ModuleGraph {
    for (const { source, program } of files) {
      if ([...this.#parsed.values()].some(({ path }) => path === source.name)) continue;
      const name = moduleNameOf(source.name);
      this.#add(source, program, source.name, this.#freeId(name), name);
    }
    return {
      modules: [...this.#parsed.values()].map((module) => this.#analyse(module)),
      unavailable: [...this.#unavailable].map(([id, error]) => ({ id, error })),
      broken: this.#broken,
    };
  }

  #add(source: Source, program: Program, path: string | null, id: string | null, name: string): ParsedModule {
    const module: ParsedModule = {
      source,
      program,
      path,
      id,
      name,
      survey: new Survey(program),
      imports: new Map(),
      ...exportedNames(program),
    };
    if (id !== null) this.#parsed.set(id, module);
    for (const { script, module: imported } of module.survey.imports)
      if (!script) module.imports.set(imported.name, this.#load(imported.name, path));
    return module;
  }

  /** The id of a module: its name, made unique where one name means several files. */
  #load(name: string, importer: string | null): string {
    const loaded = this.host.load(name, importer);
    if (!loaded) {
      this.#unavailable.set(name, notFound(name));
      return name;
    }
    const known = [...this.#parsed.values()].find((module) => module.path === loaded.path);
    if (known?.id) return known.id;
    const id = this.#freeId(name);
    if (!('text' in loaded)) {
      this.#unavailable.set(id, `Failed to read module '${name}': ${loaded.unreadable}`);
      return id;
    }
    const source = new Source(loaded.path, loaded.text);
    const parsed = this.parse(source, scriptsSeenFrom(loaded.path, this.host));
    const error = moduleError(name, parsed);
    if (error !== null) {
      this.#unavailable.set(id, error);
      this.#broken.push(...parsed.diagnostics);
    } else this.#add(source, parsed.program, loaded.path, id, name);
    return id;
  }

  #freeId(name: string): string {
    let id = name;
    for (let n = 2; this.#parsed.has(id) || this.#unavailable.has(id); n++) id = `${name}#${n}`;
    return id;
  }

  #analyse(module: ParsedModule): ModuleInput {
    const imported = (name: string): ParsedModule | undefined =>
      this.#parsed.get(module.imports.get(name) ?? name);
    const facts: ModuleFacts = analyseNames(module.program, module.survey, {
      isBuiltin,
      hasInPlaceTwin: (name) => catalogue.get(name)?.inPlace ?? false,
      exportsOf: (name) => imported(name)?.exports ?? [],
      structsOf: (name) => imported(name)?.structs ?? [],
    });
    return { source: module.source, facts, id: module.id, name: module.name, imports: module.imports };
  }
}

/** Whether there is a JavaScript module, for a file of that path. */
export function scriptsSeenFrom(path: string | null, host: ModuleHost): (specifier: string) => boolean {
  return (specifier) => host.hasScript?.(specifier, path) ?? false;
}

/** What a file is called as a module: `geo` for `src/geo.ruff`. */
export function moduleNameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ruff$/, '');
}

function notFound(name: string): string {
  return (
    `Module not found: ${name}; Check that '${name}' exists as a flat <module>.ruff file or a nested src/... path ` +
    'under the package root, and confirm the import name matches the on-disk layout.'
  );
}

/** The globals that every module begins with. Dotted names are methods of names that are no values. */
function isBuiltin(name: string): boolean {
  return catalogue.get(name)?.global === true && /^\w+$/.test(name);
}

/** What the top-level `export` statements of a module declare. */
function exportedNames(program: Program): { exports: string[]; structs: string[] } {
  const exports = new Set<string>();
  const structs = new Set<string>();
  for (const statement of program.statements) {
    if (statement.kind !== 'Export') continue;
    const { declaration } = statement;
    if (declaration.kind === 'StructDeclaration') structs.add(declaration.name.name);
    for (const name of declaredNames(declaration)) exports.add(name);
  }
  return { exports: [...exports], structs: [...structs] };
}

function declaredNames(declaration: Statement): string[] {
  if (declaration.kind === 'FunctionDeclaration') return [declaration.func.name.name];
  if (declaration.kind === 'Binding') return patternNames(declaration.pattern).map((node) => node.name);
  if (declaration.kind === 'Assignment' && declaration.target.kind === 'Identifier')
    return [declaration.target.name];
  return [];
}

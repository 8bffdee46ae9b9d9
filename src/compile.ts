/** The pure core: Ruff source in, an ESTree program and diagnostics out. It knows neither files nor the process. */
import type { Program } from 'estree';
import type { Problem } from './analyse/facts.js';
import { analyse } from './analysis.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { lowerProgram } from './lower/program.js';
import { scriptsSeenFrom } from './modules.js';
import type { Parse } from './parse/parse.js';
import { builtinsOn, type Platform } from './platform.js';
import { scriptProblems } from './script-problems.js';
import type { Source } from './source.js';

/** Builds that must behave like the normal one. For tests. */
export interface CheckedBuild {
  /** Makes every function async that may be so. */
  readonly everythingAsync?: boolean;
  /** false: nothing is concluded about the kinds of values. */
  readonly inference?: boolean;
  /** Every update copies the value first, whether or not anyone else holds it. */
  readonly alwaysCopy?: boolean;
}

export interface CompileOptions extends CheckedBuild {
  /** The main file as the user gave it. */
  readonly file: string;
  readonly host: ModuleHost;
  /** Where the program is to run; Node when left out. */
  readonly platform?: Platform;
  /** How emitted code names a JavaScript module that the Ruff file `importer` imports; as the file does when left out. */
  readonly scriptOf?: (specifier: string, importer: string) => string;
  /** Refuses what is no part of the language, but of this compiler. */
  readonly strict?: boolean;
}

/** Where imported modules come from. */
export interface ModuleHost {
  /**
   * The module called `name` as seen from `importer`: the `path` of the importing module as `load` returned it, null
   * for the main file. Gives null when there is none. Two imports of one file give the same `path`, so a path is the
   * identity of a module and a name is not: `a` imported from two folders may be two files.
   */
  load(name: string, importer: string | null): LoadedModule | null;
  /** Whether there is the JavaScript module that `importer` names. Left out: nobody knows, and it is taken to be there. */
  hasScript?(specifier: string, importer: string | null): boolean;
}

/** `path` names the module in diagnostics and source maps; `unreadable` is the system's reason. */
export type LoadedModule =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly unreadable: string };

export interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  /** null when there are errors. */
  readonly program: Program | null;
  /** The main file and every module that was compiled. */
  readonly sources: readonly Source[];
  /** Names that the main file exports. */
  readonly exports: readonly string[];
  /** Top-level statements of the main file. */
  readonly statementCount: number;
}

export function compileWith(parse: Parse, source: Source, options: CompileOptions): Compiled {
  const { program, diagnostics } = parse(source, scriptsSeenFrom(null, options.host));
  const statementCount = program.statements.length;
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
    return { diagnostics, program: null, sources: [source], exports: [], statementCount };
  }
  const { modules, unavailable, suspension, kinds, ownership } = analyse(source, program, {
    ...options,
    parse,
  });
  const alwaysCopy = options.alwaysCopy ?? false;
  const { scriptOf } = options;
  const lowered = lowerProgram({
    modules,
    unavailable,
    builtins: builtinsOn(options.platform ?? 'node'),
    suspension,
    kinds,
    ownership,
    alwaysCopy,
    scriptOf,
  });
  const problems = modules.flatMap(({ source, facts, id }) =>
    [
      ...facts.problems,
      ...scriptProblems(facts, id === null ? null : source.name, options),
      ...(suspension.problems.get(facts) ?? []),
      ...(lowered.problems.get(facts) ?? []),
    ].map((problem) => compileError(problem, source)),
  );
  return {
    diagnostics: [...diagnostics, ...problems],
    program: problems.length > 0 ? null : lowered.program,
    sources: modules.map((module) => module.source),
    exports: [...modules.at(-1)!.facts.exports.keys()],
    statementCount,
  };
}

/** A mistake that an analysis found, as a message. */
export function compileError({ message, span, hint, related }: Problem, source: Source): Diagnostic {
  return {
    code: 'RUFVM001',
    subsystem: 'vm',
    severity: 'error',
    message: `Compilation error: ${message}`,
    source,
    at: span.start,
    span,
    ...(related && { labels: [related] }),
    ...(hint !== undefined && { hint }),
  };
}

/** The compiler for those who want to start soon: what only programs with syntax errors need is loaded for these. */
import { type Compiled, type CompileOptions, compileWith, type ModuleHost } from './compile.js';
import { type IsScript, parseWith } from './parse/parse.js';
import type { Source } from './source.js';

/** The program, or a module of it, does not follow the grammar. */
class Wrong extends Error {}

/** Calls work that tells it how many characters it compiles, as soon as they are known. */
export type Around = <T>(work: (count: (characters: number) => void) => T) => T;

const plainly: Around = (work) => work(() => {});

/** @param around is called with what compiles, without what it may have to load */
export async function compile(
  source: Source,
  options: CompileOptions,
  around: Around = plainly,
): Promise<Compiled> {
  const parse = (text: Source, isScript?: IsScript) =>
    parseWith(
      () => {
        throw new Wrong();
      },
      text,
      isScript,
    );
  try {
    return around((count) => {
      count(source.text.length);
      return compileWith(parse, source, { ...options, host: counting(options.host, count) });
    });
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
  }
  // Loading Ohm takes longer than compiling a small program.
  const { parse: parseAnything } = await import('./parse/index.js');
  return compileWith(parseAnything, source, options);
}

function counting(host: ModuleHost, count: (characters: number) => void): ModuleHost {
  return {
    load(name, importer) {
      const module = host.load(name, importer);
      if (module && 'text' in module) count(module.text.length);
      return module;
    },
    ...(host.hasScript && { hasScript: (specifier, importer) => host.hasScript!(specifier, importer) }),
  };
}

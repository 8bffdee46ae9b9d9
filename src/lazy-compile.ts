/** The compiler for those who want to start soon: what only programs with syntax errors need is loaded for these. */
import { type Compiled, type CompileOptions, compileWith } from './compile.js';
import { type IsScript, parseWith } from './parse/parse.js';
import { worked } from './parts/work.js';
import type { Source } from './source.js';

/** The program, or a module of it, does not follow the grammar. */
class Wrong extends Error {}

export async function compile(source: Source, options: CompileOptions): Promise<Compiled> {
  const parse = (text: Source, isScript?: IsScript) =>
    parseWith(
      () => {
        throw new Wrong();
      },
      text,
      isScript,
    );
  worked(source.text.length);
  try {
    return compileWith(parse, source, options);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
  }
  // Loading Ohm takes longer than compiling a small program.
  const { parse: parseAnything } = await import('./parse/index.js');
  return compileWith(parseAnything, source, options);
}

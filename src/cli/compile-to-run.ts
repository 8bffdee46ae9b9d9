/** Compiles a program for a run. Loaded when the cache does not have it: the compiler takes time to load. */

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { withoutOptimising } from '../parts/without-optimising.js';
import { encodeScript } from '../scripts.js';
import type { Source } from '../source.js';
import { checkedBuild } from './checked-build.js';
import { compile } from './compile.js';
import { executableOf } from './executable.js';
import type { Executable } from './execute.js';
import { ModuleFiles } from './module-files.js';
import { whileCompiling } from './progress.js';
import type { RunCache } from './run-cache.js';

export interface CompiledToRun {
  readonly diagnostics: readonly Diagnostic[];
  /** null when there are errors. */
  readonly executable: Executable | null;
}

export async function compileToRun(source: Source, cache: RunCache): Promise<CompiledToRun> {
  const { diagnostics, program, sources } = await whileCompiling(source.name, source.text.length, () =>
    compile(source, {
      ...checkedBuild(),
      file: source.name,
      host: new ModuleFiles(source.name, cache.record),
      scriptOf: (specifier, importer) => encodeScript({ specifier, importer }),
    }),
  );
  if (!program) return { diagnostics, executable: null };
  const executable = withoutOptimising((count) => {
    for (const { text } of sources) count(text.length);
    return executableOf(program, sources);
  });
  cache.save(source, executable);
  return { diagnostics, executable };
}

/** The compiler as the commands use it. */
import type { Compiled, CompileOptions } from '../compile.js';
import { compile as compileLazily } from '../lazy-compile.js';
import { withoutOptimising } from '../parts/without-optimising.js';
import type { Source } from '../source.js';

export function compile(source: Source, options: CompileOptions): Promise<Compiled> {
  return compileLazily(source, options, withoutOptimising);
}

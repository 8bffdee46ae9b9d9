/** Programs, parsed and analysed. */
import { type Analysis, analyse } from '../../src/analysis.js';
import type { ModuleHost } from '../../src/compile.js';
import { parse } from '../../src/parse/index.js';
import { Source } from '../../src/source.js';
import type { Program } from '../../src/syntax/ast.js';

export type Modules = Readonly<Record<string, string>>;

export function host(modules: Modules): ModuleHost {
  return {
    load: (name) => (Object.hasOwn(modules, name) ? { path: `${name}.ruff`, text: modules[name]! } : null),
  };
}

export function analysed(text: string, modules: Modules = {}): { program: Program; analysis: Analysis } {
  const source = new Source('main.ruff', text);
  const { program, diagnostics } = parse(source);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { program, analysis: analyse(source, program, { file: 'main.ruff', host: host(modules), parse }) };
}

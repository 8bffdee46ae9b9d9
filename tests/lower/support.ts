import { compile } from '../../src/index.js';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';

/** The JavaScript of a program, without its source map. */
export function emitted(text: string): string {
  const { program, sources, diagnostics } = compile(new Source('main.ruff', text), {
    file: 'main.ruff',
    host: { load: () => null },
  });
  if (!program) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return print(program, { sources }).code;
}

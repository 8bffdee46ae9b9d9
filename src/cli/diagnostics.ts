/** What the compiler has to say, on standard error, and the exit code that it means. */
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { EXIT } from './errors.js';

/** The renderer is loaded when there is something to show: the package for colours takes time to load. */
export async function showDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderDiagnostic } = await import('../diagnostics/render.js');
  const color = isTerminal(2) && !process.env.NO_COLOR;
  for (const diagnostic of diagnostics) writeErr(`${renderDiagnostic(diagnostic, { color })}\n`);
}

/** Lexical and syntax errors are told from those that are found later. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return EXIT.ok;
  return errors.some(({ subsystem }) => subsystem === 'lexer' || subsystem === 'parser')
    ? EXIT.syntax
    : EXIT.failed;
}

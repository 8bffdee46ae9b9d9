/** What the compiler has to say, on standard error or as data, and the exit code that it means. */
import { writeErr } from '../../runtime-lib/core/output.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { EXIT } from './errors.js';

export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) writeErr(`${renderDiagnostic(diagnostic)}\n`);
}

function renderDiagnostic({ code, subsystem, severity, message, source, at, help }: Diagnostic): string {
  const { line, column } = source.position(at);
  return `[${code}] [${subsystem}] ${severity}: ${message}\n  --> ${source.name}:${line}:${column}${help ? `\n  = help: ${help}` : ''}`;
}

/** Lexical and syntax errors are told from those that are found later. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return EXIT.ok;
  return errors.some(({ subsystem }) => subsystem === 'lexer' || subsystem === 'parser')
    ? EXIT.syntax
    : EXIT.failed;
}

/** The reference's keys, and ours: the end of the culprit, what else belongs to it, and how it may be mended. */
export function asData(diagnostic: Diagnostic): object {
  const { code, message, severity, source, subsystem, at, span, help, hint, labels } = diagnostic;
  const position = source.position(at);
  return {
    code,
    column: position.column,
    file: source.name,
    help: help ?? null,
    hint: hint ?? null,
    labels: (labels ?? []).map((label) => ({ span: range(label.span), text: label.text })),
    line: position.line,
    message,
    severity,
    span: range(span),
    subsystem,
  };

  function range({ start, end }: Diagnostic['span']) {
    return { end: source.position(end), start: source.position(start) };
  }
}

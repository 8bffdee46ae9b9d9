/** Diagnostics as people read them. */
import pc from 'picocolors';
import type { Diagnostic } from './diagnostic.js';
import { codeFrame } from './frame.js';

export interface RenderOptions {
  readonly color: boolean;
}

/**
 * The first line, the position and the help line are those of the reference, byte for byte; between them stand the
 * code frame and, last, our guess at the fix.
 */
export function renderDiagnostic(diagnostic: Diagnostic, { color }: RenderOptions): string {
  const colors = pc.createColors(color);
  const { code, subsystem, severity, message, source, at, help, hint } = diagnostic;
  const { line, column } = source.position(at);
  const heading = severity === 'error' ? colors.red : colors.yellow;
  return [
    `${heading(`[${code}] [${subsystem}] ${severity}:`)} ${colors.bold(message)}`,
    `  ${colors.blue('-->')} ${source.name}:${line}:${column}`,
    ...codeFrame(diagnostic, colors),
    ...(help === undefined ? [] : [`  ${colors.blue('=')} help: ${help}`]),
    ...(hint === undefined ? [] : [`  ${colors.blue('=')} ${colors.bold('hint:')} ${hint}`]),
  ].join('\n');
}

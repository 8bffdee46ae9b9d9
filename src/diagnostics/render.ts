/** Diagnostics as people and as tools read them. */
import pc from 'picocolors';
import type { Diagnostic } from './diagnostic.js';
import { codeFrame } from './frame.js';
import { explanationOf } from './messages.js';

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

export interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

/** `line` and `column` are those of the `-->` line; `start` and `end` enclose the culprit. All count from 1. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly subsystem: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  readonly labels: readonly {
    readonly start: JsonPosition;
    readonly end: JsonPosition;
    readonly text: string;
  }[];
  readonly help: string | null;
  readonly hint: string | null;
  /** What the code means in general. */
  readonly explanation: string | null;
}

export function diagnosticToJson(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, subsystem, severity, message, source, at, span, labels = [], help, hint } = diagnostic;
  return {
    code,
    subsystem,
    severity,
    message,
    file: source.name,
    ...source.position(at),
    start: source.position(span.start),
    end: source.position(span.end),
    labels: labels.map((label) => ({
      start: source.position(label.span.start),
      end: source.position(label.span.end),
      text: label.text,
    })),
    help: help ?? null,
    hint: hint ?? null,
    explanation: explanationOf(code),
  };
}

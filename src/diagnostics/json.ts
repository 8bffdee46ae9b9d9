/** Diagnostics as data, for tools. */
import type { Diagnostic } from './diagnostic.js';
import { explanationOf } from './messages.js';

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

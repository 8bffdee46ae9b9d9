/** A message about a program, as a value. Rendering is in `render.ts`, the texts in `messages.ts`. */
import type { Source } from '../source.js';
import type { Span } from '../syntax/ast.js';

export type Subsystem = 'lexer' | 'parser' | 'vm' | 'cli';

/** A second place that explains the first: where a brace was opened, where a name was first declared. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

export interface Diagnostic {
  /** Stable: `RUFLEX001` … `RUFLEX010`, `RUFPARSE001`, `RUFVM001` (compile errors), `RUFCLI001`. */
  readonly code: string;
  readonly subsystem: Subsystem;
  readonly severity: 'error' | 'warning';
  /** The text of the first line, without code and subsystem; the reference's where it has one. */
  readonly message: string;
  readonly source: Source;
  /** Where the `-->` line points: the reference's position, which may be the token after the culprit. */
  readonly at: number;
  /** What the code frame underlines: the culprit itself. */
  readonly span: Span;
  readonly labels?: readonly Label[];
  /** The reference's `= help:` line. */
  readonly help?: string;
  /** Our guess at the fix. */
  readonly hint?: string;
}

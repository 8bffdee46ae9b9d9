/** Diagnostics in the forms in which bundlers want them. */
import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codeFrame } from '../diagnostics/frame.js';
import { renderDiagnostic } from '../diagnostics/render.js';

/** For those that show nothing but a text. */
export function asText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, { color: false })).join('\n');
}

/** The same to be thrown; nobody wants to see where in the plugin it came from. */
export function asError(diagnostics: readonly Diagnostic[]): Error {
  const error = new Error(asText(diagnostics));
  error.stack = '';
  return Object.assign(error, { hideStack: true });
}

/** For Rollup and its kin: place and frame by themselves. */
export interface RollupMessage {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** Rollup can take one error only: the others stand below the frame of the first. */
export function asRollupMessage(first: Diagnostic, others: readonly Diagnostic[] = []): RollupMessage {
  const file = resolve(first.source.name);
  const hint = first.hint === undefined ? '' : ` (${first.hint})`;
  const frame = codeFrame(first, pc.createColors(false)).join('\n');
  return {
    message: `${first.message}${hint}`,
    id: file,
    loc: { file, ...first.source.location(first.at) },
    frame: others.length === 0 ? frame : `${frame}\n\n${asText(others)}`,
  };
}

/** For esbuild, which draws the frame itself. */
export interface EsbuildMessage {
  readonly id: string;
  readonly text: string;
  readonly location: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly lineText: string;
  };
  readonly notes: { readonly text: string }[];
}

export function asEsbuildMessage(diagnostic: Diagnostic): EsbuildMessage {
  const { code, message, source, span } = diagnostic;
  const { line, column } = source.location(span.start);
  const lineText = source.line(line);
  const bytes = (text: string): number => Buffer.byteLength(text);
  return {
    id: code,
    text: message,
    location: {
      file: source.name,
      line,
      column: bytes(lineText.slice(0, column)),
      length: bytes(lineText.slice(column, column + span.end - span.start)),
      lineText,
    },
    notes: [diagnostic.help, diagnostic.hint].flatMap((text) => (text === undefined ? [] : [{ text }])),
  };
}

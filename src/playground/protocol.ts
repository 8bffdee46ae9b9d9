/** What the page and its workers say to each other. */
import type { EncodedSourceMap } from '@jridgewell/gen-mapping';
import type { LinePair } from './line-pairs.js';

/** What diagnostics and call stacks call the program. */
export const FILE = 'playground.ruff';

/** Asks the compiler for what the page shows, or for what it runs. */
export interface Question {
  readonly id: number;
  readonly text: string;
  readonly wanted: 'view' | 'program';
}

export interface Problem {
  readonly from: number;
  readonly to: number;
  /** As the command prints it: `3:14`. */
  readonly position: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Other places that have to do with it, and how to mend it. */
  readonly advice: readonly string[];
}

/** The emitted JavaScript as a person reads it. */
export interface View {
  readonly code: string;
  readonly pairs: readonly LinePair[];
}

/** The same as a worker runs it: imports are addresses. */
export interface RunnableProgram {
  readonly code: string;
  readonly map: EncodedSourceMap;
  /** The addresses of what it imports. */
  readonly imports: readonly string[];
}

export interface Answer {
  readonly id: number;
  readonly problems: readonly Problem[];
  /** null when it was not asked for, or there are errors. */
  readonly view: View | null;
  readonly program: RunnableProgram | null;
}

/** What comes from a running program. */
export type ProgramEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'text'; readonly stream: 1 | 2; readonly text: string }
  | { readonly kind: 'end'; readonly code: number };

export interface Example {
  readonly name: string;
  readonly text: string;
}

/**
 * Where a page says what a program is to do with its output and its end: `globalThis.ruffjsHost`, set before the program
 * is loaded. Without it output goes to the console.
 */
export interface BrowserHost {
  /** The words that `args()` gives. */
  readonly args?: readonly string[];
  /** Takes text that the program writes to standard output (1) or standard error (2). */
  readonly write?: (stream: 1 | 2, text: string) => void;
  /** The program is over: at its end, by `exit`, or by an error. */
  readonly exit?: (code: number) => void;
}

declare global {
  var ruffjsHost: BrowserHost | undefined;
}

export function host(): BrowserHost {
  return globalThis.ruffjsHost ?? {};
}

/** The life of a program: its start, its two ends (the regular one and by an error), and what it asks about itself. */
import { ruffError, Signal } from './errors.js';
import { interruptible } from './interrupt.js';
import { programOptions } from './options.js';
import { flush, writeErr } from './output.js';
import { endProcess, onExit, onUncaught, programEnded } from './process.js';
import { internalError } from './report.js';
import { callSites } from './stack.js';

const RUNTIME_ERROR = 4;
const INTERNAL_FAILURE = 6;

/**
 * Runs a program. It is over when `main` has returned, or its promise is settled, and what was registered by `beforeEnd`
 * is done; what then still goes on outside of it (a file that is being written) keeps the process alive by itself.
 */
export function start(main: () => unknown): void {
  onUncaught(fail);
  interruptible(() => {
    try {
      const result = main();
      if (result instanceof Promise) result.then(end).catch(fail);
      else if (endings.size > 0 || leftovers.size > 0) end().catch(fail);
      else over();
    } catch (error) {
      fail(error);
    }
  });
}

let embedded = false;

/**
 * Ruff code is part of an application: there is no program that starts and ends, the process belongs to others, and
 * what happens is for them to see.
 */
export function beEmbedded(): void {
  if (embedded) return;
  embedded = true;
  onExit(flush);
}

export function isEmbedded(): boolean {
  return embedded;
}

const endings = /* @__PURE__ */ new Set<() => Promise<void> | void>();

/** Has `ending` called, and waited for, when the main part has ended. An error of it is an error of the program. */
export function beforeEnd(ending: () => Promise<void> | void): void {
  endings.add(ending);
}

const leftovers = /* @__PURE__ */ new Set<() => Promise<void> | void>();

/**
 * Has `ending` called when the program waits for nothing any more: connections that are still open must not keep the
 * process alive, but the bodies that the end waits for may be using them.
 */
export function whenOver(ending: () => Promise<void> | void): void {
  leftovers.add(ending);
}

async function end(): Promise<void> {
  for (const ending of endings) await ending();
  for (const ending of leftovers) await ending();
  over();
}

function over(): void {
  flush();
  programEnded();
}

/** Ends the program at once. */
export function exitProgram(code: number): never {
  flush();
  endProcess(code);
}

/** The words after the script's name. */
export function scriptArgs(): readonly string[] {
  return programOptions().args;
}

function fail(thrown: unknown): void {
  if (thrown instanceof Signal) return flush();
  const options = programOptions();
  let code = RUNTIME_ERROR;
  try {
    options.report(ruffError(thrown));
  } catch {
    code = INTERNAL_FAILURE;
    writeErr(internalError(thrown));
  }
  if (options.trace && thrown instanceof Error) writeErr(`${callSites(thrown).join('\n')}\n`);
  exitProgram(code);
}

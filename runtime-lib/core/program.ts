/** The life of a program: its start, its two ends (the regular one and by an error), and what it asks about itself. */
import { ruffError, Signal } from './errors.js';
import { interruptible } from './interrupt.js';
import { programOptions } from './options.js';
import { flush, writeErr } from './output.js';
import { endProcess, onExit, onUncaught, programEnded, scriptWords, setting } from './process.js';
import { internalError, report } from './report.js';
import { callSites } from './stack.js';

const RUNTIME_ERROR = 4;
const INTERNAL_FAILURE = 6;

/**
 * Runs a program. It is over when `main` has returned and what was registered by `beforeEnd` is done; what then still goes
 * on outside of it (a file that is being written) keeps the process alive by itself.
 */
export function start(main: () => void): void {
  onUncaught(fail);
  interruptible(() => {
    try {
      main();
      if (finish) finish().catch(fail);
      else over();
    } catch (error) {
      fail(error);
    }
  });
}

/** Runs a program that waits. It is over when its promise is settled, and all else as well. */
export function startWaiting(main: () => Promise<void>): void {
  onUncaught(fail);
  interruptible(() => {
    main().then(end).catch(fail);
  });
}

/**
 * Runs a program of which the compiler knows that it waits for nothing and raises no error: it goes without all that
 * explains errors to users.
 */
export function startTotal(main: () => void): void {
  onUncaught(failInside);
  interruptible(() => {
    try {
      main();
      over();
    } catch (error) {
      failInside(error);
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

type Ending = () => Promise<void> | void;

const endings = /* @__PURE__ */ new Set<Ending>();

/** `end`, once there is something to do: most programs never come to that, and small ones go without the code. */
let finish: (() => Promise<void>) | undefined;

/** Has `ending` called, and waited for, when the main part has ended. An error of it is an error of the program. */
export function beforeEnd(ending: Ending): void {
  endings.add(ending);
  finish = end;
}

const leftovers = /* @__PURE__ */ new Set<Ending>();

/**
 * Has `ending` called when the program waits for nothing any more: connections that are still open must not keep the
 * process alive, but the bodies that the end waits for may be using them.
 */
export function whenOver(ending: Ending): void {
  leftovers.add(ending);
  finish = end;
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
  return programOptions().args ?? scriptWords();
}

function fail(thrown: unknown): void {
  if (thrown instanceof Signal) return flush();
  const { report: given } = programOptions();
  try {
    const error = ruffError(thrown);
    if (given) given(error);
    else writeErr(report(error));
  } catch {
    failInside(thrown);
  }
  trace(callSites(thrown as Error));
  exitProgram(RUNTIME_ERROR);
}

let traced = false;

/** Has the JavaScript stack of failures shown. */
export function traceFailures(): void {
  traced = true;
}

/** Shows a stack, or the list of its sites: what `stack` is where the calls were looked at. */
function trace(stack: unknown): void {
  if (traced || setting('RUFFJS_TRACE') === '1') writeErr(`${[stack].flat().join('\n')}\n`);
}

/** An error that is none of the program, but one of ours, or of what the output goes to. */
function failInside(thrown: unknown): never {
  writeErr(internalError(thrown));
  if (thrown instanceof Error) trace(thrown.stack);
  exitProgram(INTERNAL_FAILURE);
}

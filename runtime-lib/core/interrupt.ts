/**
 * Ctrl-C ends a program with code 130, and with its output written out.
 *
 * A JavaScript signal handler only runs when the event loop does, and while there is one the signal no longer ends the
 * process: a loop that never waits could not be stopped. So there are two ways. The first run of the program is
 * wrapped in a script that Node breaks off on the signal, wherever it is. Later, a handler is there only while the event
 * loop waits: `idle` asks for it, and `busy`, called when Ruff code goes on, takes it away. Code that goes on without
 * `busy` being called is no worse off than a usual Node program with a handler; code that waits without `idle` is
 * ended by the signal itself.
 */
import { runInThisContext } from 'node:vm';
import { flush } from './output.js';

const INTERRUPTED = 130;
const RUN = 'ruffjs.run';

/** Calls `run`, which must not throw. */
export function interruptible(run: () => void): void {
  started = true;
  Reflect.set(globalThis, RUN, run);
  try {
    runInThisContext(`globalThis['${RUN}']()`, { breakOnSigint: true });
  } catch {
    interrupted();
  }
  Reflect.deleteProperty(globalThis, RUN);
}

function interrupted(): never {
  flush();
  process.exit(INTERRUPTED);
}

/** Signals are ours to handle only in a process that runs a program. */
let started = false;
let asked = false;
let armed = false;

/** The program waits, unless something wakes it before the event loop comes round. */
export function idle(): void {
  if (!started || asked || armed) return;
  asked = true;
  setImmediate(arm);
}

function arm(): void {
  asked = false;
  armed = true;
  process.on('SIGINT', interrupted);
}

/** The program goes on. */
export function busy(): void {
  if (!armed) return;
  armed = false;
  process.off('SIGINT', interrupted);
}

/** Where strands give up their turn, and where the world outside gives them one. */
import { RuffError } from '../core/errors.js';
import { later } from '../core/event-loop.js';
import { busy, idle } from '../core/interrupt.js';
import { programOptions } from '../core/options.js';
import { enter } from './current.js';

let watched = false;

/** A strand is about to wait. */
export function turnMayEnd(): void {
  idle();
  if (!watched) watch();
}

/** Something from outside has come that wakes strands, or calls a function of the program on the main strand. */
export function turnBegins(): void {
  enter(null);
  busy();
  idle();
}

/** Ends a program that is at work too long after its first wait, if whoever started it set a limit. */
function watch(): void {
  watched = true;
  const limit = programOptions().schedulerTimeoutMs;
  if (limit === undefined) return;
  const timeOut = (): never => {
    throw new RuffError(`Scheduler timed out after ${limit}ms`);
  };
  later(timeOut, limit).unref();
}

/** Turns of the event loop. In browsers `../browser/event-loop.ts` stands in its place. */

/** Something that will happen; it keeps the process alive unless it is told not to. */
export interface Planned {
  ref(): unknown;
  unref(): unknown;
}

/** Calls back when the current turn is over and the outside world has been heard. */
export function immediately(callback: () => void): Planned {
  return setImmediate(callback);
}

/** Calls back after so many milliseconds, at most 2^31 - 1. */
export function later(callback: () => void, ms: number): Planned {
  return setTimeout(callback, ms);
}

export function cancel(planned: Planned): void {
  clearTimeout(planned as NodeJS.Timeout);
  clearImmediate(planned as NodeJS.Immediate);
}

/**
 * V8 optimises functions that have run for a while, in threads of its own, for the time when they go on running. A compiler
 * goes over a program once: below ten thousand lines or so the optimising takes longer than all that it could save, and
 * with few cores it takes the time from the compiler itself. So it waits until a program is known to be larger.
 */
import { giveUpKeeping, worked } from './work.js';

/** With less there is nothing to save: the module that knows of V8's flags takes a millisecond to load. */
const FROM = 8000;
/** Where optimising begins to pay, in characters. */
const TO = 300_000;

/** Whoever gave V8 options wants them. */
const HAS_DEFAULTS = process.execArgv.length === 0 && !process.env.NODE_OPTIONS;

/** @param work is told to `count` the characters of what it compiles, as soon as they are known */
export function withoutOptimising<T>(work: (count: (characters: number) => void) => T): T {
  let size = 0;
  let optimise: (() => void) | undefined;
  const count = (characters: number): void => {
    size += characters;
    if (size >= TO) optimise?.();
    else if (size >= FROM) optimise ??= stopOptimising();
  };
  try {
    return work(count);
  } finally {
    optimise?.();
    worked(size);
  }
}

/** Gives a function that lets V8 go on. */
function stopOptimising(): () => void {
  const v8 = HAS_DEFAULTS ? process.getBuiltinModule?.('node:v8') : undefined;
  if (!v8) return () => {};
  const tag = v8.cachedDataVersionTag();
  v8.setFlagsFromString('--no-opt');
  return () => {
    v8.setFlagsFromString('--opt');
    // Node 22 does not find back to the state that kept code is bound to, though the flags are the same.
    if (v8.cachedDataVersionTag() !== tag) giveUpKeeping();
  };
}

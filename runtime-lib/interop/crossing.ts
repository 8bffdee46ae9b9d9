/** Whose code runs: keeping the strands of the program and its output in order when calls cross the border. */
import { currentFrame, enter } from '../async/current.js';
import { turnBegins } from '../async/turns.js';
import { flush } from '../core/output.js';

/** Calls of JavaScript functions by Ruff code that are under way. */
let outside = 0;

/** Ruff code calls a function of JavaScript. Its output and what we have printed come in order. */
export function callOut<T>(run: () => T): T {
  flush();
  const frame = currentFrame();
  outside++;
  try {
    return run();
  } finally {
    outside--;
    enter(frame);
  }
}

/** JavaScript calls a function of Ruff: as a callback of a call from Ruff, on its strand, or on its own account. */
export function callIn<T>(run: () => T): T {
  if (outside === 0) turnBegins();
  try {
    return run();
  } finally {
    flush();
  }
}

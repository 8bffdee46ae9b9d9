/**
 * How deep bodies that may wait are nested. Endless recursion must end with an error, and there are two ways to recur.
 *
 * *In one turn*, each body starts inside the call of the one before, so the JavaScript stack would fill; but there every
 * async function on the way would catch the exhaustion, and V8 reports each promise that it cannot reject any more. So the
 * nesting is counted, and the error raised in good time.
 *
 * *Across turns*, when each call waits before it makes the next, the stack is empty all the time and the memory would fill.
 * So each call knows how many callers wait for it, and puts that back when it goes on (`resume`). A call that nobody
 * awaits has none: something that starts itself anew for ever is no recursion.
 */
import { RuffError } from '../core/errors.js';

/** Such calls take up to a kilobyte of the stack each, of which there is about one megabyte. */
const DEEPEST_IN_A_TURN = 1000;

/** Such calls take about a kilobyte of memory each. */
const DEEPEST = 100_000;

let nesting = 0;
let depth = 0;

/** How many callers wait for the code that runs now. */
export function currentDepth(): number {
  return depth;
}

export function goOnAt(depthOfCaller: number): void {
  depth = depthOfCaller;
}

/** Starts a body, which reports its end to `report`. */
export function startBody<Report, T>(body: (report: Report) => Promise<T>, report: Report): Promise<T> {
  if (nesting >= DEEPEST_IN_A_TURN || depth >= DEEPEST) throw tooDeep(body);
  nesting++;
  depth++;
  const end = body(report);
  depth--;
  nesting--;
  return end;
}

/** The name of a body is `~~` and that of its function. */
function tooDeep(body: { readonly name: string }): RuffError {
  const name = body.name.slice(2) || '<lambda>';
  return new RuffError(`Maximum VM call stack depth of 256 exceeded while calling ${name}`);
}

/**
 * How deep bodies that may wait are nested in one turn. Each starts inside the call of the one before, so endless
 * recursion fills the JavaScript stack; but there every async function on the way would catch the exhaustion, and V8
 * reports each promise that it cannot reject any more. So the depth is counted, and the error raised in good time.
 */
import { RuffError } from '../core/errors.js';

/** Such calls take up to a kilobyte of the stack each, of which there is about one megabyte. */
const DEEPEST = 1000;

let depth = 0;

/** Starts a body. Its JavaScript promise is nobody's business: it reports its end itself. */
export function startBody<Report>(body: (report: Report) => Promise<void>, report: Report): void {
  if (depth >= DEEPEST) throw tooDeep(body);
  depth++;
  body(report);
  depth--;
}

/** The name of a body is `~~` and that of its function. */
function tooDeep(body: { readonly name: string }): RuffError {
  const name = body.name.slice(2) || '<lambda>';
  return new RuffError(`Maximum VM call stack depth of 256 exceeded while calling ${name}`);
}

/**
 * `../core/output.ts` in a browser: the host of the page takes the text, or the console, which takes whole lines.
 *
 * A worker may be ended in the middle of a loop, and what it printed before should have been seen. So a host is given
 * the first texts at once, and what comes faster than it can be read in blocks.
 */
import { immediately } from './event-loop.js';
import { host } from './host.js';

const BLOCK = 16_384;
/** So many texts are given at once, until the program has printed nothing for so long. */
const AT_ONCE = 100;
const PAUSE_MS = 20;

let pending = '';
let scheduled = false;
let given = 0;
let last = Number.NEGATIVE_INFINITY;

export function writeOut(text: string): void {
  pending += text;
  if (host().write && isTime()) return flush();
  if (scheduled) return;
  scheduled = true;
  immediately(flush);
}

function isTime(): boolean {
  const now = performance.now();
  if (now - last >= PAUSE_MS) given = 0;
  return given < AT_ONCE || pending.length >= BLOCK;
}

export function writeErr(text: string): void {
  flush();
  const { write } = host();
  if (write) write(2, text);
  else console.error(withoutLineEnd(text));
}

export function flush(): void {
  scheduled = false;
  if (pending === '') return;
  const text = pending;
  pending = '';
  given++;
  last = performance.now();
  const { write } = host();
  if (write) write(1, text);
  else console.log(withoutLineEnd(text));
}

function withoutLineEnd(text: string): string {
  return text.replace(/\n$/, '');
}

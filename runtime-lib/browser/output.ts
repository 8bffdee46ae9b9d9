/** `../core/output.ts` in a browser: the host of the page takes the text, or the console, which takes whole lines. */
import { immediately } from './event-loop.js';
import { host } from './host.js';

let pending = '';
let scheduled = false;

export function writeOut(text: string): void {
  pending += text;
  if (scheduled) return;
  scheduled = true;
  immediately(flush);
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
  const { write } = host();
  if (write) write(1, text);
  else console.log(withoutLineEnd(text));
}

function withoutLineEnd(text: string): string {
  return text.replace(/\n$/, '');
}

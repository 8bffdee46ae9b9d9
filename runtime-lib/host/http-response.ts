/** What a handler of the HTTP server gives: a status, a body, and headers that say more than the server adds itself. */
import { RuffObject } from '../core/value.js';

export type Header = readonly [name: string, value: string];

const FRAMING: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'trailer', 'upgrade']);

/** Never changed: adding a header makes another response. */
export class HttpResponse extends RuffObject {
  constructor(
    readonly status: number,
    readonly body: string,
    readonly headers: readonly Header[] = [],
  ) {
    super();
  }

  get type(): string {
    return 'httpresponse';
  }

  override describe(): string {
    return `HttpResponse(status: ${this.status})`;
  }

  /** As it is sent. How the message is framed is the server's business, whatever the program says. */
  head(): string[] {
    const head: string[] = [];
    let typed = false;
    for (const [name, value] of this.headers) {
      const lower = name.toLowerCase();
      if (FRAMING.has(lower)) continue;
      if (lower === 'content-type') typed = true;
      head.push(name, value);
    }
    if (!typed) head.unshift('Content-Type', 'text/plain; charset=UTF-8');
    if (this.status !== 204 && this.status !== 304) {
      head.push('Content-Length', String(Buffer.byteLength(this.body)));
    }
    return head;
  }

  /** A header of the same name, in any case, is replaced. */
  with(name: string, value: string): HttpResponse {
    const lower = name.toLowerCase();
    const kept = this.headers.filter(([other]) => other.toLowerCase() !== lower);
    return new HttpResponse(this.status, this.body, [...kept, [name, value]]);
  }
}

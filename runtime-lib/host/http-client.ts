/**
 * The HTTP client of the library: a request, the redirects that follow it, and the bytes of the answer. What one exchange
 * takes is in `http-exchange.ts`.
 */
import type { Deliver, Hop, HttpResponse } from './http-errors.js';
import { exchange } from './http-exchange.js';
import { headerProblem } from './http-headers.js';

export interface HttpRequest {
  /** What the error of a refused destination calls it: `HTTP GET`. */
  readonly surface: string;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Uint8Array | undefined;
  /** For the whole of it, redirects included. */
  readonly timeoutMs?: number | undefined;
  /** How long the other side may send nothing. */
  readonly idleMs?: number | undefined;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
  readonly followRedirects?: boolean;
  readonly maxRedirects?: number;
  /** A longer answer is an error. */
  readonly maxBodyBytes?: number | undefined;
  /** Takes the body of the answer, instead of having it collected. */
  readonly deliver?: Deliver | undefined;
}

const MAX_REDIRECTS = 9;

/** The longest delay that JavaScript timers know. */
const LONGEST_DELAY = 0x7fffffff;

/**
 * Rejects with a `RuffError` when the program must not connect there, else with an `Error` whose message is a reason: a
 * `SendError` when no answer came, and a `BodyError` when one began and only its body is missing.
 */
export async function send(request: HttpRequest): Promise<HttpResponse> {
  const { timeoutMs, signal } = request;
  // Not AbortSignal.timeout: what depends on such a signal may be collected as garbage before its time is over.
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timeIsOver = (): void => ending.abort(new DOMException('operation timed out', 'TimeoutError'));
  const timer = timeoutMs === undefined ? undefined : setTimeout(timeIsOver, delayOf(timeoutMs));
  signal?.addEventListener('abort', end);
  try {
    return await follow(request, ending.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

function delayOf(ms: number): number {
  return Math.min(Math.max(1, Math.ceil(ms)) || 1, LONGEST_DELAY);
}

async function follow(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const { followRedirects = true, maxRedirects = MAX_REDIRECTS } = request;
  let hop: Hop = { ...request, url: parseUrl(request.url), signal };
  for (const [name, value] of request.headers) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new Error(problem);
  }
  for (let redirects = 0; ; redirects++) {
    const response = await exchange(hop);
    const next = followRedirects ? redirected(hop, response) : undefined;
    if (next === undefined) return response;
    if (redirects === maxRedirects)
      throw new Error(`error following redirect for url (${next.url}): too many redirects`);
    hop = next;
  }
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new Error(`invalid URL '${text}': ${whyInvalid(text)}`);
  const url = new URL(text);
  if (/^https?:$/.test(url.protocol)) return url;
  throw new Error(`unsupported URL scheme '${url.protocol.slice(0, -1)}'; expected http or https`);
}

function whyInvalid(url: string): string {
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) return 'relative URL without a base';
  if (/^https?:[/\\]*(?:$|[?#])/i.test(url)) return 'empty host';
  return Number(/:(\d+)(?:[/?#]|$)/.exec(url)?.[1]) > 65535 ? 'invalid port number' : 'invalid host';
}

const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization', 'www-authenticate']);

/** The request that a response redirects to. */
function redirected(hop: Hop, { status, headers }: HttpResponse): Hop | undefined {
  const location = headers.get('location');
  const keepsMethod = status === 307 || status === 308;
  if (location === undefined || !(keepsMethod || status === 301 || status === 302 || status === 303))
    return undefined;
  const url = parseUrl(URL.canParse(location, hop.url.href) ? new URL(location, hop.url).href : location);
  const becomesGet = !keepsMethod && hop.method !== 'GET' && hop.method !== 'HEAD';
  const kept = hop.headers.filter(([name]) => {
    const lower = name.toLowerCase();
    return (
      !(becomesGet && lower.startsWith('content-')) &&
      !(url.origin !== hop.url.origin && CREDENTIALS.has(lower))
    );
  });
  return becomesGet
    ? { ...hop, url, method: 'GET', headers: kept, body: undefined }
    : { ...hop, url, headers: kept };
}

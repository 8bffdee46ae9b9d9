/**
 * The HTTP client behind the asynchronous builtins: undici's dispatcher, which keeps connections alive and limits them per
 * origin, and what it leaves to its users: redirects, character sets, the last of repeated headers.
 *
 * Only the dispatcher is loaded, at the first request: the whole of undici takes three times as long and is twice the
 * size in a bundle.
 */
import type { Agent, Dispatcher } from 'undici';
import { beforeEnd } from '../core/program.js';
import { osErrorText } from '../host/os-error.js';

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
  /** For the whole exchange. */
  readonly timeoutMs?: number | undefined;
  readonly followRedirects?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; of a repeated header the last value. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The response began, and its body broke off. */
export class BodyError extends Error {}

const CONNECTIONS_PER_ORIGIN = 256;
const MAX_REDIRECTS = 9;

/** Rejects with an `Error` whose message is a reason, and with a `BodyError` when only the body is missing. */
export async function send(request: HttpRequest): Promise<HttpResponse> {
  const signal = request.timeoutMs === undefined ? undefined : AbortSignal.timeout(request.timeoutMs);
  let hop: Hop = { ...request, url: parseUrl(request.url) };
  for (let redirects = 0; ; redirects++) {
    const response = await exchange(hop, signal);
    const next = request.followRedirects === false ? undefined : redirected(hop, response);
    if (next === undefined) return response;
    if (redirects === MAX_REDIRECTS)
      throw new Error(`error following redirect for url (${next.url}): too many redirects`);
    hop = next;
  }
}

/** One request of a chain of redirects. */
interface Hop {
  readonly url: URL;
  readonly method: string;
  readonly headers: HttpRequest['headers'];
  readonly body?: string | undefined;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new Error(`invalid URL '${text}': relative URL without a base`);
  const url = new URL(text);
  if (/^https?:$/.test(url.protocol)) return url;
  throw new Error(`unsupported URL scheme '${url.protocol.slice(0, -1)}'; expected http or https`);
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
  return becomesGet ? { url, method: 'GET', headers: kept } : { ...hop, url, headers: kept };
}

let agent: Agent | undefined;

async function loadAgent(): Promise<Agent> {
  const { default: AgentClass } = await import('undici/lib/dispatcher/agent.js');
  if (agent === undefined) {
    agent = new AgentClass({ connections: CONNECTIONS_PER_ORIGIN, headersTimeout: 0, bodyTimeout: 0 });
    beforeEnd(abandonRequests);
  }
  return agent;
}

/** Requests that nobody waits for must not keep the process alive. */
async function abandonRequests(): Promise<void> {
  await agent?.destroy();
  agent = undefined;
}

async function exchange(hop: Hop, signal: AbortSignal | undefined): Promise<HttpResponse> {
  const dispatcher = agent ?? (await loadAgent());
  const { url, method } = hop;
  const headers = [['accept', '*/*'] as const, ...credentials(url), ...hop.headers].flat();
  const options = {
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers,
    body: hop.body ?? null,
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void =>
      reject(error instanceof BodyError ? error : new Error(describe(url, error)));
    dispatcher.dispatch(options as Dispatcher.DispatchOptions, new Exchange(signal, resolve, fail));
  });
}

function credentials(url: URL): [string, string][] {
  if (url.username === '' && url.password === '') return [];
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return [['authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
}

function describe(url: URL, error: Error): string {
  return `error sending request for url (${url}): ${osErrorText(error) || (error as NodeJS.ErrnoException).code}`;
}

/** Collects one response. */
class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: ReadonlyMap<string, string> = new Map();
  private readonly chunks: Buffer[] = [];
  private abort: (() => void) | undefined;

  constructor(
    private readonly signal: AbortSignal | undefined,
    private readonly resolve: (response: HttpResponse) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this;
    if (signal === undefined) return;
    this.abort = () => controller.abort(new Error('operation timed out'));
    if (signal.aborted) this.abort();
    else signal.addEventListener('abort', this.abort);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.status = status;
    this.headers = new Map(lastTexts(headers));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.end();
    const body = decode(Buffer.concat(this.chunks), this.headers.get('content-type') ?? '');
    this.resolve({ status: this.status, headers: this.headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.end();
    this.reject(this.status === 0 ? error : new BodyError(osErrorText(error)));
  }

  private end(): void {
    if (this.abort) this.signal?.removeEventListener('abort', this.abort);
  }
}

/** Values that are not visible ASCII are no text to the language, and left out. */
function lastTexts(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]): [string, string][] => {
    const value = Array.isArray(values) ? values.at(-1) : values;
    return value !== undefined && /^[\t\x20-\x7e]*$/.test(value) ? [[name.toLowerCase(), value]] : [];
  });
}

/** By the character set of the content type; UTF-8, if there is none or it is not known. */
function decode(bytes: Uint8Array, contentType: string): string {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * One exchange of HTTP: undici's dispatcher, which keeps connections alive and limits them per origin, and what it leaves
 * to its users: where a program may connect to, character sets, the last of repeated headers.
 *
 * Only the dispatcher is loaded, at the first request: the whole of undici takes three times as long and is twice the
 * size in a bundle.
 */
import type { Agent, Dispatcher } from 'undici';
import { beforeEnd } from '../core/program.js';
import { BlockedDestination, checkedLookup, deniesPrivate, refuseLiteral } from './destinations.js';
import { osErrorText } from './os-error.js';

/** One request of a chain of redirects. */
export interface Hop {
  readonly surface: string;
  readonly url: URL;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly maxBodyBytes?: number | undefined;
  readonly deliver?: Deliver | undefined;
}

/**
 * Asked when an answer begins: what takes the body piece by piece, each when the one before is dealt with. Of other
 * answers the body is collected.
 */
export type Deliver = (status: number) => ((piece: Uint8Array) => Promise<void>) | undefined;

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; of a repeated header the last value. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** No response came. */
export class SendError extends Error {}

/** The response began, and its body broke off. */
export class BodyError extends Error {}

/** The one who takes the body of the response cannot do so. */
export class DeliveryError extends Error {
  constructor(override readonly cause: unknown) {
    super('delivery failed');
  }
}

const CONNECTIONS_PER_ORIGIN = 256;

/**
 * An agent for each policy: all connections of the one that refuses private destinations led, when they were made, to an
 * address that was looked at, so they can be kept like others.
 */
const agents = new Map<'open' | 'public', Agent>();

async function agentFor(policy: 'open' | 'public'): Promise<Agent> {
  const known = agents.get(policy);
  if (known !== undefined) return known;
  const { default: AgentClass } = await import('undici/lib/dispatcher/agent.js');
  const agent = agents.get(policy) ?? new AgentClass(agentOptions(policy));
  agents.set(policy, agent);
  beforeEnd(abandonRequests);
  return agent;
}

function agentOptions(policy: 'open' | 'public'): Agent.Options {
  const options = { connections: CONNECTIONS_PER_ORIGIN, headersTimeout: 0, bodyTimeout: 0 };
  return policy === 'public' ? { ...options, connect: { lookup: checkedLookup } } : options;
}

/** Requests that nobody waits for must not keep the process alive. */
async function abandonRequests(): Promise<void> {
  const open = [...agents.values()];
  agents.clear();
  await Promise.all(open.map((agent) => agent.destroy()));
}

export async function exchange(hop: Hop): Promise<HttpResponse> {
  const { surface, url, method } = hop;
  const policy = deniesPrivate() ? 'public' : 'open';
  if (policy === 'public') refuseLiteral(surface, url.hostname);
  const agent = agents.get(policy) ?? (await agentFor(policy));
  const headers = [['accept', '*/*'] as const, ...credentials(url), ...hop.headers].flat();
  const options = {
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers,
    body: hop.body ?? null,
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      if (error instanceof BlockedDestination) reject(error.at(surface));
      else if (error instanceof SendError) reject(new SendError(describe(url, error.cause as Error)));
      else reject(error);
    };
    agent.dispatch(options as Dispatcher.DispatchOptions, new Exchange(hop, resolve, fail));
  });
}

function credentials(url: URL): [string, string][] {
  if (url.username === '' && url.password === '') return [];
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return [['authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
}

/** The answer is longer than the one who asked wants it. */
class TooLong extends Error {
  constructor(length: number, limit: number) {
    super(`response body exceeds maximum network body size (${length} bytes > ${limit} bytes)`);
  }
}

function describe(url: URL, error: Error): string {
  if (error instanceof TooLong) return error.message;
  return `error sending request for url (${url}): ${osErrorText(error) || (error as NodeJS.ErrnoException).code}`;
}

/** Collects one response. */
class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: ReadonlyMap<string, string> = new Map();
  private readonly chunks: Buffer[] = [];
  private length = 0;
  private abort: (() => void) | undefined;

  constructor(
    private readonly hop: Hop,
    private readonly resolve: (response: HttpResponse) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.hop;
    if (signal === undefined) return;
    this.abort = () => controller.abort(new Error('operation timed out'));
    if (signal.aborted) this.abort();
    else signal.addEventListener('abort', this.abort);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.status = status;
    this.headers = new Map(lastTexts(headers));
    if (this.hop.method !== 'HEAD') this.limit(controller, Number(this.headers.get('content-length') ?? 0));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
    this.limit(controller, this.length);
  }

  onResponseEnd(): void {
    this.end();
    this.resolve({ status: this.status, headers: this.headers, bytes: Buffer.concat(this.chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.end();
    const began = this.status !== 0 && !(error instanceof TooLong);
    this.reject(began ? new BodyError(osErrorText(error)) : error);
  }

  private limit(controller: Dispatcher.DispatchController, length: number): void {
    const { maxBodyBytes } = this.hop;
    if (maxBodyBytes === undefined || length <= maxBodyBytes) return;
    controller.abort(new TooLong(length, maxBodyBytes));
  }

  private end(): void {
    if (this.abort) this.hop.signal?.removeEventListener('abort', this.abort);
  }
}

/** Values that are not visible ASCII are no text to the language, and left out. */
function lastTexts(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]): [string, string][] => {
    const value = Array.isArray(values) ? values.at(-1) : values;
    return value !== undefined && /^[\t\x20-\x7e]*$/.test(value) ? [[name.toLowerCase(), value]] : [];
  });
}

/** The body as text, by the character set of its content type; UTF-8, if there is none or it is not known. */
export function bodyText({ headers, bytes }: HttpResponse): string {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * One exchange of HTTP: undici's dispatcher, which keeps connections alive and limits them per origin, and what it leaves
 * to its users: where a program may connect to, character sets, the last of repeated headers.
 *
 * Only the dispatcher is loaded, at the first request: the whole of undici takes three times as long and is twice the
 * size in a bundle.
 */
import type { Agent, Dispatcher } from 'undici';
import { whenOver } from '../core/program.js';
import { BlockedDestination, checkedLookup, deniesPrivate, refuseLiteral } from './destinations.js';
import {
  BodyError,
  type Deliver,
  DeliveryError,
  type Hop,
  type HttpResponse,
  SendError,
  TooLong,
} from './http-errors.js';
import { osErrorText } from './os-error.js';

/** What ends an exchange for a reason of ours. */
const OURS = [BlockedDestination, TooLong, DeliveryError];

const LENGTH_MISMATCH = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';

const CONNECTIONS_PER_ORIGIN = 256;

/**
 * An agent for each policy: all connections of the one that refuses private destinations led, when they were made, to an
 * address that was looked at, so they can be kept like others.
 */
const agents = new Map<'open' | 'public', Agent>();

/** The program has ended: what has not been sent never will be. */
let abandoned = false;

async function agentFor(policy: 'open' | 'public'): Promise<Agent> {
  const known = agents.get(policy);
  if (known !== undefined) return known;
  whenOver(abandonRequests);
  const { default: AgentClass } = await import('undici/lib/dispatcher/agent.js');
  if (abandoned) throw new Error('the program has ended');
  const agent = agents.get(policy) ?? new AgentClass(agentOptions(policy));
  agents.set(policy, agent);
  return agent;
}

function agentOptions(policy: 'open' | 'public'): Agent.Options {
  const options = { connections: CONNECTIONS_PER_ORIGIN, headersTimeout: 0, bodyTimeout: 0 };
  return policy === 'public' ? { ...options, connect: { lookup: checkedLookup } } : options;
}

/** Requests that nobody waits for must not keep the process alive. */
async function abandonRequests(): Promise<void> {
  abandoned = true;
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
    ...(hop.idleMs === undefined ? {} : { headersTimeout: hop.idleMs, bodyTimeout: hop.idleMs }),
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void =>
      reject(error instanceof BlockedDestination ? error.at(surface) : error);
    agent.dispatch(options as Dispatcher.DispatchOptions, new Exchange(hop, resolve, fail));
  });
}

function credentials(url: URL): [string, string][] {
  if (url.username === '' && url.password === '') return [];
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return [['authorization', `Basic ${Buffer.from(pair).toString('base64')}`]];
}

function describe(url: URL, error: Error): string {
  return `error sending request for url (${url}): ${reasonOf(error)}`;
}

/** The dispatcher asserts what it has not checked. */
function reasonOf(error: NodeJS.ErrnoException): string {
  return error.code === 'ERR_ASSERTION' ? 'invalid HTTP response' : osErrorText(error) || String(error.code);
}

/** Receives one response. */
class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: ReadonlyMap<string, string> = new Map();
  private readonly chunks: Buffer[] = [];
  private length = 0;
  private take: ReturnType<Deliver>;
  private stop: (() => void) | undefined;

  constructor(
    private readonly hop: Hop,
    private readonly resolve: (response: HttpResponse) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.hop;
    if (signal === undefined) return;
    this.stop = () => controller.abort(new Error('operation timed out'));
    if (signal.aborted) this.stop();
    else signal.addEventListener('abort', this.stop);
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.status = status;
    this.headers = new Map(lastTexts(headers));
    this.take = this.hop.deliver?.(status);
    if (this.hop.method !== 'HEAD') this.limit(controller, Number(this.headers.get('content-length') ?? 0));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.take !== undefined) {
      this.handOn(controller, chunk);
      return;
    }
    this.chunks.push(chunk);
    this.length += chunk.length;
    const { maxBodyBytes = Number.POSITIVE_INFINITY } = this.hop;
    this.limit(controller, Math.min(this.length, maxBodyBytes + 1));
  }

  private handOn(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      this.take?.(chunk);
    } catch (error) {
      controller.abort(new DeliveryError(error));
    }
  }

  onResponseEnd(): void {
    this.ends();
    this.resolve({ status: this.status, headers: this.headers, bytes: Buffer.concat(this.chunks) });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // Of what did not change the length is given, and no body; the dispatcher takes that for a mistake.
    if (this.status === 304 && (error as NodeJS.ErrnoException).code === LENGTH_MISMATCH) {
      this.onResponseEnd();
      return;
    }
    this.ends();
    if (OURS.some((kind) => error instanceof kind)) this.reject(error);
    else if (this.status !== 0) this.reject(new BodyError(reasonOf(error)));
    else this.reject(new SendError(describe(this.hop.url, error)));
  }

  private limit(controller: Dispatcher.DispatchController, length: number): void {
    const { maxBodyBytes } = this.hop;
    if (maxBodyBytes === undefined || length <= maxBodyBytes || this.take !== undefined) return;
    controller.abort(new TooLong(length, maxBodyBytes));
  }

  private ends(): void {
    if (this.stop) this.hop.signal?.removeEventListener('abort', this.stop);
  }
}

/** Values that are not visible ASCII are no text to the language, and left out. */
function lastTexts(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]): [string, string][] => {
    const value = Array.isArray(values) ? values.at(-1) : values;
    return value !== undefined && /^[\t\x20-\x7e]*$/.test(value) ? [[name.toLowerCase(), value]] : [];
  });
}

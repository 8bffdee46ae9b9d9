/**
 * What listens to a port and has each request answered by the handler that the program gave for it.
 *
 * A request is a turn of its own: its handler is called when the whole request is there, and while it waits, others run.
 * What a handler does between two waits is never interrupted. A client gets an answer to everything that is a request:
 * to an error in a handler (500, with its message), to a result that is no response (500), to a path without a handler
 * (404), to a body that is too long (413); a client that is too slow is left.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resume } from '../async/current.js';
import { RuffPromise } from '../async/promise.js';
import { turnBegins } from '../async/turns.js';
import { pending, value, wait } from '../async/waiting.js';
import { call } from '../core/call.js';
import { ruffError } from '../core/errors.js';
import type { RuffFunction, Value } from '../core/value.js';
import { requestDict, splitTarget } from './http-request.js';
import { HttpResponse } from './http-response.js';
import type { Router } from './http-routes.js';
import { MAX_NETWORK_BYTES } from './limits.js';

export interface ServiceLimits {
  /** The longest body of a request. */
  readonly bodyBytes: number;
  /** How long the head of a request may take to come. */
  readonly headMs: number;
  /** The same for a whole request. */
  readonly requestMs: number;
  /** How long a client may take nothing of its response. */
  readonly stallMs: number;
  /** How long a connection is kept for the next request. */
  readonly idleMs: number;
}

const LIMITS: ServiceLimits = {
  bodyBytes: MAX_NETWORK_BYTES,
  headMs: 30_000,
  requestMs: 120_000,
  stallMs: 30_000,
  idleMs: 5_000,
};

const NOT_FOUND = /* @__PURE__ */ new HttpResponse(404, 'Not Found');
const NO_RESPONSE = /* @__PURE__ */ new HttpResponse(
  500,
  'Internal Server Error: route handler must return an HTTP response',
);

export class HttpService {
  private readonly server: Server;

  constructor(
    private readonly router: Router,
    private readonly limits: ServiceLimits = LIMITS,
  ) {
    const { headMs, requestMs, idleMs } = limits;
    this.server = createServer(
      {
        headersTimeout: headMs,
        requestTimeout: requestMs,
        keepAliveTimeout: idleMs,
        connectionsCheckingInterval: Math.ceil(Math.min(headMs, requestMs) / 6),
      },
      (request, response) => this.receive(request, response),
    );
  }

  /** Resolves to the port. */
  start(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen({ host, port }, () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /** Breaks off whatever is being answered. */
  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Collects the body. A request that breaks off is nobody's business. */
  private receive(request: IncomingMessage, response: ServerResponse): void {
    const { headers } = request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      this.handle(request, response, '');
      return;
    }
    const announced = Number(headers['content-length'] ?? 0);
    if (announced > this.limits.bodyBytes) {
      this.respond(response, this.tooLong(announced));
      return;
    }
    const chunks: Buffer[] = [];
    let length = 0;
    const add = (chunk: Buffer): void => {
      length += chunk.length;
      if (length <= this.limits.bodyBytes) {
        chunks.push(chunk);
        return;
      }
      // What still comes is read and dropped: a client looks at the answer only when it has sent everything.
      request.off('data', add).off('end', end).resume();
      this.respond(response, this.tooLong(this.limits.bodyBytes + 1));
    };
    const end = (): void => this.handle(request, response, Buffer.concat(chunks, length).toString());
    request.on('data', add).on('end', end);
  }

  private tooLong(length: number): HttpResponse {
    const { bodyBytes } = this.limits;
    return new HttpResponse(
      413,
      `Payload Too Large: request body exceeds maximum network body size (${length} bytes > ${bodyBytes} bytes)`,
    );
  }

  private handle(request: IncomingMessage, response: ServerResponse, body: string): void {
    const target = splitTarget(request.url!);
    const match = this.router.find(request.method!, target.path);
    if (match === undefined) {
      this.respond(response, NOT_FOUND);
      return;
    }
    turnBegins();
    const answer = run(match.handler, requestDict(request, target, match.params, body));
    if (answer instanceof HttpResponse) this.respond(response, answer);
    else answer.then((later) => this.respond(response, later));
  }

  private respond(response: ServerResponse, answer: HttpResponse): void {
    if (response.destroyed) return;
    response.writeHead(answer.status, answer.head()).end(answer.body);
    const { socket } = response;
    // Nearly all responses are with the operating system by now.
    if (socket === null || socket.writableLength === 0) return;
    const { stallMs } = this.limits;
    socket.setTimeout(stallMs);
    response.once('finish', () => {
      // Unless it waits for the next request now, which has a time of its own.
      if (socket.timeout === stallMs) socket.setTimeout(0);
    });
  }
}

function run(handler: RuffFunction, request: Value): HttpResponse | Promise<HttpResponse> {
  try {
    const result: Value | Promise<Value> = call(handler, request);
    return result instanceof Promise || result instanceof RuffPromise
      ? afterWaiting(result)
      : responseOf(result);
  } catch (thrown) {
    return failure(thrown);
  }
}

async function afterWaiting(suspended: Promise<Value> | RuffPromise): Promise<HttpResponse> {
  try {
    const result = resume(null, suspended instanceof Promise ? await suspended : suspended);
    if (pending(result)) await wait(result);
    return responseOf(value(result));
  } catch (thrown) {
    return failure(thrown);
  }
}

function responseOf(result: Value): HttpResponse {
  return result instanceof HttpResponse ? result : NO_RESPONSE;
}

function failure(thrown: unknown): HttpResponse {
  return new HttpResponse(500, ruffError(thrown).message);
}

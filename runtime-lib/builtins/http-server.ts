/** Serving HTTP. A handler gets the request as a dict and gives a response, made by one of the functions for it. */

import { currentFrame, resume } from '../async/current.js';
import { fail } from '../core/errors.js';
import { type Int, intText, toDouble } from '../core/int.js';
import { writeOut } from '../core/output.js';
import { type RuffFunction, RuffObject, type Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { type Route, Router } from '../host/http-routes.js';
import { HttpService } from '../host/http-service.js';
import { osErrorText } from '../host/os-error.js';
import { waitFor } from '../host/wait-for.js';
import { any, type BuiltinFunction, builtin, func, int, param, rest, string } from './define.js';

/**
 * A server for all addresses of this machine. `app = app.route(method, path, handler)` adds a handler: `path` may have
 * segments like `:id`, which stand for any text. `app.listen()` (or `start()`) begins to serve and never returns; `exit()`
 * ends it. A handler gets a dict of `method`, `path`, `params`, `query`, `query_decoded`, `query_string`, `raw_path`,
 * `headers` and `body`. While a handler waits, other requests are answered.
 * @example type(http_server(8080).route("GET", "/users/:id", func(request) { return http_response(200, request["params"]["id"]) }))  // httpserver
 */
export const http_server = /* @__PURE__ */ builtin(
  'http_server',
  () => [int('port', 'http_server requires a port number')],
  {
    returns: 'httpserver',
    arity: 'http_server() expects 1 argument (port), got {n}',
    waitingMethods: ['listen', 'start'],
    notMethod: true,
  },
  (port) => new HttpServer('0.0.0.0', port),
);

/**
 * A server for one address of this machine; otherwise as `http_server`.
 * @example type(http_listen("127.0.0.1", 8080))  // httpserver
 */
export const http_listen = /* @__PURE__ */ builtin(
  'http_listen',
  () => {
    const error = 'http_listen requires host string and port number';
    return [string('host', error), int('port', error)];
  },
  {
    returns: 'httpserver',
    arity: 'http_listen() expects 2 arguments (host, port), got {n}',
    capability: 'network-server',
    requireCapability,
    waitingMethods: ['listen', 'start'],
    notMethod: true,
  },
  (host, port) => {
    const name = host.trim();
    return name === '' ? fail('http_listen requires a non-empty host string') : new HttpServer(name, port);
  },
);

/** Never changed: adding a route makes another server. */
class HttpServer extends RuffObject {
  constructor(
    readonly host: string,
    readonly port: Int,
    readonly routes: readonly Route[] = [],
  ) {
    super();
  }

  get type(): string {
    return 'httpserver';
  }

  override describe(): string {
    return `HttpServer(host: ${this.host}, port: ${intText(this.port)})`;
  }

  override method(name: string): RuffFunction {
    methods ??= makeMethods();
    return (Object.hasOwn(methods, name) && methods[name]) || fail(`HttpServer has no method '${name}'`);
  }

  override field(name: string): Value {
    return fail(`HttpServer has no method '${name}'`);
  }
}

let methods: Readonly<Record<string, BuiltinFunction>> | undefined;

function makeMethods(): Readonly<Record<string, BuiltinFunction>> {
  const error = 'route() requires (method, path, handler_function)';
  const server = () => param('server', 'httpserver', (value) => value as HttpServer);
  const serving = (name: string): BuiltinFunction =>
    builtin(
      'http_server.listen',
      () => [server(), rest(any('arguments'))],
      { returns: 'null', arity: null, capability: 'network-server', requireCapability, suspends: true },
      (app, ...more) =>
        more.length === 0 ? listen(app) : fail(`HttpServer.${name} expects 0 arguments, got ${more.length}`),
    );
  return {
    route: builtin(
      'route',
      () => [server(), string('method', error), string('path', error), func('handler', error)],
      { returns: 'httpserver', arity: error },
      ({ host, port, routes }, method, path, handler) =>
        new HttpServer(host, port, [...routes, { method, path, handler }]),
    ),
    listen: serving('listen'),
    start: serving('start'),
  };
}

async function listen({ host, port, routes }: HttpServer): Promise<Value> {
  const frame = currentFrame();
  const service = new HttpService(new Router(routes));
  const stop = (): void => service.stop();
  const shown = host.includes(':') ? `[${host}]` : host;
  writeOut(`Starting HTTP server on ${shown}:${toDouble(port)}...\n`);
  const bound = resume(frame, await waitFor(bind(service, host, toDouble(port)), stop));
  writeOut(`Server listening on http://${shown}:${bound}\nPress Ctrl+C to stop\n`);
  return waitFor(new Promise(() => {}), stop);
}

/** Resolves to the port, which the system chooses if the program gives 0. */
async function bind(service: HttpService, host: string, port: number): Promise<number> {
  if (!(port >= 0 && port <= 65535)) fail('Failed to start server: invalid port value');
  try {
    return await service.start(host, port);
  } catch (error) {
    return fail(`Failed to start server: ${osErrorText(error)}`);
  }
}

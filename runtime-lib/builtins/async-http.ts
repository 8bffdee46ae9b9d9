/** HTTP requests that go on beside the program. */
import { Operation } from '../async/operation.js';
import { Dict } from '../core/dict.js';
import { fail, RuffError } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import type { Value } from '../core/value.js';
import { type HttpRequest, send } from '../host/http-client.js';
import { BodyError, bodyText, type HttpResponse } from '../host/http-exchange.js';
import { any, builtin, dict, optional, string } from './define.js';

/**
 * A promise of the answer to a GET request, a dict of `status`, `body` and `headers`. Every status is an answer.
 * @example await async_http_get("nowhere")  // Runtime Error: Promise rejected: HTTP GET failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_get = /* @__PURE__ */ builtin(
  'async_http_get',
  () => [string('url', 'async_http_get() requires a string URL argument')],
  {
    returns: 'promise of dict',
    arity: 'async_http_get() expects 1 argument (url), got {n}',
    capability: 'network-client',
  },
  (url) => requesting({ surface: 'HTTP GET', url, method: 'GET', headers: [] }),
);

/**
 * A promise of the answer to a POST request. A content type is sent only if the headers name one.
 * @example await async_http_post("nowhere", "")  // Runtime Error: Promise rejected: HTTP POST failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_post = /* @__PURE__ */ builtin(
  'async_http_post',
  () => [
    string('url', 'async_http_post() requires a string URL argument'),
    string('body', 'async_http_post() requires a string body argument'),
    optional(dict('headers', 'async_http_post() headers must be a dictionary')),
  ],
  {
    returns: 'promise of dict',
    arity: 'async_http_post() expects 2-3 arguments (url, body, headers?), got {n}',
    capability: 'network-client',
  },
  (url, body, headers) =>
    requesting({ surface: 'HTTP POST', url, method: 'POST', headers: headerTexts(headers), body }),
);

/**
 * A promise of the answer to any request. Options: `method`, `headers`, `body`, `timeout` in seconds,
 * `follow_redirects`; a single dict of options has the `url` too.
 * @example await async_http_request("nowhere", {"method": "PUT"})  // Runtime Error: Promise rejected: HTTP request failed: invalid URL 'nowhere': relative URL without a base
 */
export const async_http_request = /* @__PURE__ */ builtin(
  'async_http_request',
  () => [any('url', 'string or dict'), optional(any('options', 'dict'))],
  {
    returns: 'promise of dict',
    arity: 'async_http_request() expects 1-2 arguments ((request), or (url, options)), got {n}',
    capability: 'network-client',
  },
  (first, second) => {
    const { url, options } = second === undefined ? onlyRequest(first) : urlAndOptions(first, second);
    return requesting(requestOf(url, options), 'HTTP request failed');
  },
);

/** `bodyFailure` stands before the reason when the body of the answer breaks off. */
function requesting(request: HttpRequest, bodyFailure = 'Failed to read response body'): Operation {
  return new Operation(send(request).then(answer), (error) => {
    const { message } = error as Error;
    if (error instanceof RuffError) return message;
    return `${error instanceof BodyError ? bodyFailure : `${request.surface} failed`}: ${message}`;
  });
}

function answer(response: HttpResponse): Dict {
  const { status, headers } = response;
  const headerDict = new Dict();
  for (const [name, value] of headers) headerDict.set(name, value);
  const result = new Dict();
  result.set('status', status);
  result.set('body', bodyText(response));
  result.set('headers', headerDict);
  return result;
}

function onlyRequest(request: Value): { url: string; options: Dict } {
  if (!(request instanceof Dict)) {
    return fail('async_http_request() single-argument form requires a request dictionary');
  }
  const url = request.get('url');
  if (typeof url === 'string' && url !== '') return { url, options: request };
  return fail("async_http_request() request dictionary requires a non-empty 'url' string");
}

function urlAndOptions(url: Value, options: Value): { url: string; options: Dict } {
  if (typeof url !== 'string') return fail('async_http_request() requires a URL string as first argument');
  if (options instanceof Dict) return { url, options };
  return fail('async_http_request() requires an options dictionary as second argument');
}

/** Options of another type than theirs are ignored. */
function requestOf(url: string, options: Dict): HttpRequest {
  const [method, body, timeout] = ['method', 'body', 'timeout'].map((name) => options.get(name));
  return {
    surface: 'HTTP request',
    url,
    method: typeof method === 'string' ? method.toUpperCase() : 'GET',
    headers: headerTexts(options.get('headers')),
    body: typeof body === 'string' ? body : undefined,
    timeoutMs: isNumber(timeout) ? Math.max(1, toDouble(timeout) * 1000) : undefined,
    followRedirects: options.get('follow_redirects') !== false,
  };
}

/** Values that are no texts are left out. */
function headerTexts(headers: Value | undefined): [string, string][] {
  if (!(headers instanceof Dict)) return [];
  return headers.keys().flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
}

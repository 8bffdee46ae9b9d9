/** What the handlers of an HTTP server answer. A response never changes: setting a header gives another one. */
import { Dict } from '../core/dict.js';
import { errorText, fail } from '../core/errors.js';
import type { Int } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { writeJson } from '../formats/json-writer.js';
import { headerProblem } from '../host/http-headers.js';
import { HttpResponse } from '../host/http-response.js';
import { any, builtin, deferred, dict, int, optional, type Param, param, string } from './define.js';

/**
 * A response with a text as its body. Unless a header says otherwise its type is plain text.
 * @example type(http_response(200, "ok"))  // httpresponse
 */
export const http_response = /* @__PURE__ */ builtin(
  'http_response',
  () => {
    const error = 'http_response requires status code and body string';
    return [int('status', error), string('body', error)];
  },
  { returns: 'httpresponse', arity: 'http_response() expects 2 arguments (status, body), got {n}' },
  (status, body) => new HttpResponse(statusCode('http_response', status), body),
);

/** The final statuses of HTTP: a response with another one would leave the client waiting. */
function statusCode(name: string, status: Int): number {
  const code = Number(status);
  return code >= 200 && code <= 599
    ? code
    : fail(`${name}() status code must be between 200 and 599, got ${text(status)}`);
}

/**
 * A response with a value as JSON.
 * @example type(json_response(200, {"ok": true}))  // httpresponse
 */
export const json_response = /* @__PURE__ */ builtin(
  'json_response',
  () => [int('status', 'json_response requires status code and data'), any('data')],
  { returns: 'httpresponse', arity: 'json_response() expects 2 arguments (status, data), got {n}' },
  (status, data) =>
    new HttpResponse(statusCode('json_response', status), jsonText(data), [
      ['Content-Type', 'application/json'],
    ]),
);

function jsonText(data: Value): string {
  try {
    return writeJson(data);
  } catch (error) {
    return fail(`json_response failed to serialize data: ${errorText(error)}`);
  }
}

/**
 * A response with an HTML page.
 * @example type(html_response(200, "<h1>Hello</h1>"))  // httpresponse
 */
export const html_response = /* @__PURE__ */ builtin(
  'html_response',
  () => {
    const error = 'html_response requires status code and HTML string';
    return [int('status', error), string('html', error)];
  },
  { returns: 'httpresponse', arity: 'html_response() expects 2 arguments (status, html), got {n}' },
  (status, html) =>
    new HttpResponse(statusCode('html_response', status), html, [
      ['Content-Type', 'text/html; charset=utf-8'],
    ]),
);

/**
 * A response that sends the client to another address (status 302), with further headers if there are any.
 * @example type(redirect_response("/home"))  // httpresponse
 */
export const redirect_response = /* @__PURE__ */ builtin(
  'redirect_response',
  () => [string('url', 'redirect_response requires a URL string'), optional(any('headers', 'dict'))],
  { returns: 'httpresponse', arity: 'redirect_response() expects 1-2 arguments (url, headers?), got {n}' },
  (url, headers) => {
    const response = new HttpResponse(302, `Redirecting to ${url}`);
    const moved = withHeader('redirect_response', response, 'Location', asciiUrl(url));
    return headers instanceof Dict ? withHeaders('redirect_response', moved, headers) : moved;
  },
);

/** Letters of other scripts and spaces are escaped in addresses. Anything else that is no printable ASCII is refused. */
function asciiUrl(url: string): string {
  return url.replace(/[ \u{a0}-\u{10ffff}]+/gu, encodeURIComponent);
}

/**
 * The response with a header set. Names count without regard to case.
 * @example type(set_header(http_response(200, "ok"), "Cache-Control", "no-store"))  // httpresponse
 * @example set_header(http_response(200, ""), "X-Name", "a\nb")  // Runtime Error: set_header failed: the value of header "X-Name" must be printable ASCII on one line
 */
export const set_header = /* @__PURE__ */ builtin(
  'set_header',
  () => {
    const error = 'set_header requires response, header name, and header value';
    return [
      deferred(response('set_header requires an HTTP response as first argument')),
      string('name', error),
      string('value', error),
    ];
  },
  {
    returns: 'httpresponse',
    arity: 'set_header() expects 3 arguments (response, name, value), got {n}',
  },
  (to, name, value) => withHeader('set_header', to(), name, value),
);

/**
 * The response with all headers of a dict set. Values that are no texts are left out.
 * @example type(set_headers(http_response(200, "ok"), {"X-A": "1", "X-B": "2"}))  // httpresponse
 */
export const set_headers = /* @__PURE__ */ builtin(
  'set_headers',
  () => [
    deferred(response('set_headers requires an HTTP response as first argument')),
    dict('headers', 'set_headers requires response and headers dictionary'),
  ],
  { returns: 'httpresponse', arity: 'set_headers() expects 2 arguments (response, headers), got {n}' },
  (to, headers) => withHeaders('set_headers', to(), headers),
);

function response(error: string): Param<HttpResponse> {
  return param('response', 'httpresponse', (value) => (value instanceof HttpResponse ? value : fail(error)));
}

function withHeaders(name: string, to: HttpResponse, headers: Dict): HttpResponse {
  let result = to;
  for (const key of headers.keys()) {
    const value = headers.get(key);
    if (typeof value === 'string') result = withHeader(name, result, key, value);
  }
  return result;
}

function withHeader(name: string, to: HttpResponse, header: string, value: string): HttpResponse {
  const problem = headerProblem(header, value);
  return problem === undefined ? to.with(header, value) : fail(`${name} failed: ${problem}`);
}

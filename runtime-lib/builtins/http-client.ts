/**
 * Requests that the program waits for. A request takes at most 30 seconds and its answer has at most 8 MiB, unless the
 * answer goes to a file; redirects are followed. Every status is an answer where the result has one.
 */

import { Bytes } from '../core/bytes.js';
import type { Dict } from '../core/dict.js';
import { errorText, fail, RuffError } from '../core/errors.js';
import { dict as literal } from '../core/literals.js';
import { err, type Outcome, ok } from '../core/tagged.js';
import { RuffObject, type Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { callHttp, exchangeHttp, type HttpCall, lossyText, requireSuccess } from '../host/http-call.js';
import { download } from '../host/http-download.js';
import type { HttpResponse } from '../host/http-errors.js';
import { isToken } from '../host/http-headers.js';
import { waitFor } from '../host/wait-for.js';
import { any, array, type BuiltinFunction, builtin, dict, optional, string } from './define.js';
import {
  headerDict,
  headerTexts,
  methodOption,
  textOption,
  timeoutOption,
  urlAndOptions,
} from './http-options.js';

/**
 * The answer to a GET request, a dict of `status` and `body`.
 * @example http_get("nowhere")  // Runtime Error: HTTP GET failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get = /* @__PURE__ */ withoutBody('http_get', 'GET');

/**
 * The answer to a DELETE request, a dict of `status` and `body`.
 * @example http_delete("nowhere")  // Runtime Error: HTTP DELETE failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_delete = /* @__PURE__ */ withoutBody('http_delete', 'DELETE');

function withoutBody(name: string, method: string): BuiltinFunction {
  return builtin(
    name,
    () => [string('url', `${name} requires a URL string`)],
    {
      returns: 'dict',
      arity: `${name}() expects 1 argument (url), got {n}`,
      capability: 'network-client',
      requireCapability,
      suspends: true,
    },
    async (url) => statusAndBody(await callHttp({ surface: `HTTP ${method}`, url, method })),
  );
}

/**
 * The answer to a POST request with a JSON text, a dict of `status` and `body`.
 * @example http_post("nowhere", "{}")  // Runtime Error: HTTP POST failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_post = /* @__PURE__ */ withJson('http_post', 'POST');

/**
 * The answer to a PUT request with a JSON text, a dict of `status` and `body`.
 * @example http_put("nowhere", "{}")  // Runtime Error: HTTP PUT failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_put = /* @__PURE__ */ withJson('http_put', 'PUT');

function withJson(name: string, method: string): BuiltinFunction {
  const error = `${name} requires URL and JSON body strings`;
  return builtin(
    name,
    () => [string('url', error), string('body', error)],
    {
      returns: 'dict',
      arity: `${name}() expects 2 arguments (url, body), got {n}`,
      capability: 'network-client',
      requireCapability,
      suspends: true,
    },
    async (url, body) => {
      const headers = [['Content-Type', 'application/json']] as const;
      return statusAndBody(await callHttp({ surface: `HTTP ${method}`, url, method, headers, body }));
    },
  );
}

function statusAndBody(response: HttpResponse): Dict {
  return literal('status', response.status, 'body', lossyText(response));
}

/**
 * The body of the answer to a GET request, as bytes. A status that is no success is an error.
 * @example http_get_binary("nowhere")  // Runtime Error: HTTP GET request failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get_binary = /* @__PURE__ */ bytesOf('http_get_binary', {
  surface: 'HTTP GET request',
  unsuccessful: 'HTTP GET failed',
});

/**
 * The body of the answer to a GET request, as bytes, all at once. A status that is no success is an error. For answers of
 * any length there is `http_download`.
 * @example http_get_stream("nowhere")  // Runtime Error: HTTP GET stream failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_get_stream = /* @__PURE__ */ bytesOf('http_get_stream', {
  surface: 'HTTP GET stream',
  attempt: 'HTTP GET stream request',
  unsuccessful: 'HTTP GET stream failed',
});

function bytesOf(
  name: string,
  { unsuccessful, ...words }: Pick<HttpCall, 'surface' | 'attempt'> & { readonly unsuccessful: string },
): BuiltinFunction {
  return builtin(
    name,
    () => [string('url', `${name} requires a URL string`)],
    {
      returns: 'bytes',
      arity: `${name}() expects 1 argument (url), got {n}`,
      capability: 'network-client',
      requireCapability,
      suspends: true,
    },
    async (url) => {
      const response = await callHttp({ ...words, url, method: 'GET' });
      requireSuccess(unsuccessful, response);
      return new Bytes(response.bytes);
    },
  );
}

/**
 * `Ok` with the answer to any request, a dict of `status`, `body` and `headers`, or `Err` with the reason why there is none.
 * Options: `method`, `headers`, `body`, `timeout` in seconds; a single dict of options has the `url` too.
 * @example http_request("nowhere", {"method": "PUT"})  // Err(HTTP request failed: invalid URL 'nowhere': relative URL without a base)
 */
export const http_request = /* @__PURE__ */ builtin(
  'http_request',
  () => [any('url', 'string or dict'), optional(any('options', 'dict'))],
  {
    returns: 'result',
    arity: 'http_request() expects 1-2 arguments ((request), or (url, options)), got {n}',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  async (first, second) => {
    const { url, options } = urlAndOptions('http_request', first, second);
    const method = methodOption(options);
    if (!isToken(method)) return err(`Invalid HTTP method '${method}': invalid HTTP method`);
    return outcomeOf({
      surface: 'HTTP request',
      url,
      method,
      headers: headerTexts(options.get('_headers') ?? options.get('headers')),
      body: textOption(options, options.has('_body') ? '_body' : 'body'),
      ...limitedTo(timeoutOption(options)),
    });
  },
);

function limitedTo(timeoutMs: number | undefined): Pick<HttpCall, 'timeoutMs'> {
  return timeoutMs === undefined ? {} : { timeoutMs };
}

async function outcomeOf(call: HttpCall): Promise<Outcome> {
  try {
    const response = await callHttp(call);
    const [status, body] = [response.status, lossyText(response)];
    const headers = headerDict(response.headers);
    return ok(literal('status', status, '_status', status, 'body', body, '_body', body, 'headers', headers));
  } catch (error) {
    if (error instanceof RuffError) return err(error.message);
    throw error;
  }
}

/**
 * Downloads what is at a URL into a file, however long it is, and gives the number of bytes. The file is there when it is
 * complete, and replaces one of its name. Options: `headers`, `timeout` in seconds for the whole.
 * @example http_download("nowhere", "page.html")  // Runtime Error: HTTP download failed: invalid URL 'nowhere': relative URL without a base
 */
export const http_download = /* @__PURE__ */ builtin(
  'http_download',
  () => {
    const error = 'http_download requires URL and path strings';
    return [
      string('url', error),
      string('path', error),
      optional(dict('options', 'http_download options must be a dictionary')),
    ];
  },
  {
    returns: 'int',
    arity: 'http_download() expects 2-3 arguments (url, path, options?), got {n}',
    capability: ['network-client', 'filesystem-write'],
    requireCapability,
    suspends: true,
  },
  (url, path, options) =>
    download(path, {
      surface: 'HTTP download',
      url,
      method: 'GET',
      headers: headerTexts(options?.get('headers')),
      ...limitedTo(options && timeoutOption(options)),
    }),
);

/**
 * The answers to GET requests that are made at the same time, in the order of the URLs: dicts of `status` and `body`. In the
 * place of one that failed stands an `error` with a `message`.
 * @example parallel_http([])  // []
 * @example parallel_http(["nowhere"])  // [Error: HTTP GET failed: invalid URL 'nowhere': relative URL without a base]
 */
export const parallel_http = /* @__PURE__ */ builtin(
  'parallel_http',
  () => [array('urls', 'parallel_http requires an array of URL strings')],
  {
    returns: 'array',
    arity: 'parallel_http() expects 1 argument (urls), got {n}',
    capability: 'network-client',
    requireCapability,
    suspends: true,
  },
  async (urls) => {
    const abort = new AbortController();
    const answers = urls.map((url) =>
      typeof url === 'string' ? url : fail('parallel_http requires an array of URL strings'),
    );
    return waitFor(Promise.all(answers.map((url) => entryOf(url, abort.signal))), () => abort.abort());
  },
);

async function entryOf(url: string, signal: AbortSignal): Promise<Value> {
  try {
    return statusAndBody(await exchangeHttp({ surface: 'HTTP GET', url, method: 'GET' }, signal));
  } catch (error) {
    return new FailedRequest(errorText(error));
  }
}

/** What stands in the place of an answer that did not come. */
class FailedRequest extends RuffObject {
  constructor(private readonly message: string) {
    super();
  }

  get type(): string {
    return 'error';
  }

  override text(): string {
    return `Error: ${this.message}`;
  }

  override field(name: string): Value {
    return name === 'message' ? this.message : super.field(name);
  }
}

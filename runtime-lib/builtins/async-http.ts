/** HTTP requests that go on beside the program. */

import { Operation } from '../async/operation.js';
import type { Dict } from '../core/dict.js';
import { RuffError } from '../core/errors.js';
import { dict as literal } from '../core/literals.js';
import { requireCapability } from '../host/capabilities.js';
import { type HttpRequest, send } from '../host/http-client.js';
import { BodyError, bodyText, type HttpResponse } from '../host/http-errors.js';
import { any, builtin, dict, optional, string } from './define.js';
import {
  headerDict,
  headerTexts,
  methodOption,
  textOption,
  timeoutOption,
  urlAndOptions,
} from './http-options.js';

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
    requireCapability,
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
    requireCapability,
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
    requireCapability,
  },
  (first, second) => {
    const { url, options } = urlAndOptions('async_http_request', first, second);
    const request = {
      surface: 'HTTP request',
      url,
      method: methodOption(options),
      headers: headerTexts(options.get('headers')),
      body: textOption(options, 'body'),
      timeoutMs: timeoutOption(options),
      followRedirects: options.get('follow_redirects') !== false,
    };
    return requesting(request, 'HTTP request failed');
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
  return literal(
    'status',
    response.status,
    'body',
    bodyText(response),
    'headers',
    headerDict(response.headers),
  );
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RuffPromise } from '../../runtime-lib/async/promise.js';
import { wait } from '../../runtime-lib/async/waiting.js';
import {
  async_http_get,
  async_http_post,
  async_http_request,
} from '../../runtime-lib/builtins/async-http.js';
import { promise_all } from '../../runtime-lib/builtins/promises.js';
import { async_timeout } from '../../runtime-lib/builtins/timers.js';
import { call } from '../../runtime-lib/core/call.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { float } from '../../runtime-lib/core/float.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { send } from '../../runtime-lib/host/http-client.js';
import { bodyText } from '../../runtime-lib/host/http-errors.js';
import { TestServer } from './http-server.js';
import { messageOf, outcomeOf } from './support.js';

let server: TestServer;
let elsewhere: TestServer;
beforeAll(async () => {
  server = await TestServer.start(answer);
  elsewhere = await TestServer.start((request, response) => response.end(JSON.stringify(request.headers)));
});
afterAll(() => {
  server.stop();
  elsewhere.stop();
});

const held: ServerResponse[] = [];

function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
  const [, route, argument = ''] = request.url!.split('?')[0]!.split('/');
  const routes: Record<string, () => void> = {
    echo: () =>
      response.end(
        JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }),
      ),
    status: () =>
      response.writeHead(Number(argument)).end(argument === '204' ? undefined : `status ${argument}`),
    headers: () => {
      response.setHeader('X-Mixed', 'Kept As Sent');
      response.setHeader('x-empty', '');
      response.setHeader('x-twice', ['one', 'two']);
      response.setHeader('x-latin', 'caf\xe9');
      response.end('ok');
    },
    latin1: () =>
      response
        .setHeader('content-type', 'text/plain; charset="ISO-8859-1"')
        .end(Buffer.from('café', 'latin1')),
    unknown: () => response.setHeader('content-type', 'text/plain; charset=klingon').end('naïve'),
    bad: () => response.end(Buffer.from([0x6f, 0x6b, 0xff, 0x21])),
    // Answers when so many wait for it.
    together: () => {
      held.push(response);
      if (held.length === Number(argument)) for (const waiting of held.splice(0)) waiting.end('together');
    },
    delay: () => setTimeout(() => response.end(argument), Number(argument)),
    redirect: () =>
      argument === '0'
        ? response.end(`landed ${request.method} ${body.length}`)
        : response.writeHead(302, { location: `/redirect/${Number(argument) - 1}` }).end(),
    as: () => response.writeHead(Number(argument), { location: '/redirect/0' }).end(),
    away: () => response.writeHead(302, { location: `${elsewhere.url}/` }).end(),
    denying: () => {
      process.env.RUFF_NET_DESTINATION_POLICY = 'deny_private';
      response.writeHead(302, { location: '/redirect/0' }).end();
    },
    ftp: () => response.writeHead(302, { location: 'ftp://example.org/' }).end(),
    chunked: () => {
      response.write('chunk ');
      setTimeout(() => response.end('chunk '), 20);
    },
    reset: () => request.socket.destroy(),
    half: () => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('ten bytes.', () => request.socket.destroy());
    },
  };
  routes[route!]!();
}

async function outcome(promise: RuffPromise): Promise<Value> {
  if (promise.state === 0) await wait(promise);
  return outcomeOf(promise);
}

interface Answer {
  status: number;
  body: string;
  headers: Record<string, string>;
}

function plain(value: Value): unknown {
  if (!(value instanceof Dict)) return value;
  return Object.fromEntries(value.keys().map((key) => [key, plain(value.get(key)!)]));
}

const answered = async (promise: RuffPromise): Promise<Answer> => plain(await outcome(promise)) as Answer;

function dict(entries: Record<string, Value>): Dict {
  const result = new Dict();
  for (const [key, value] of Object.entries(entries)) result.set(key, value);
  return result;
}

const get = (path: string): RuffPromise => async_http_get(server.url + path);

describe('answers', () => {
  test.each([200, 204, 404, 500])('status %i is a result', async (status) => {
    const body = status === 204 ? '' : `status ${status}`;
    expect(await answered(get(`/status/${status}`))).toMatchObject({ status, body });
  });

  test('header names are lower case, the last of several values counts, what is no text is left out', async () => {
    const { headers } = await answered(get('/headers'));
    expect(headers).toMatchObject({
      'x-mixed': 'Kept As Sent',
      'x-empty': '',
      'x-twice': 'two',
      'content-length': '2',
    });
    expect(headers).not.toHaveProperty('x-latin');
  });

  test('the body is decoded by the character set of its type', async () => {
    expect((await answered(get('/latin1'))).body).toBe('café');
    expect((await answered(get('/unknown'))).body).toBe('naïve');
    expect((await answered(get('/bad'))).body).toBe('ok\ufffd!');
  });
});

describe('requests', () => {
  const echoed = async (promise: RuffPromise) =>
    JSON.parse((await answered(promise)).body) as {
      method: string;
      url: string;
      headers: Record<string, string>;
      body: string;
    };

  test('POST sends the text, and a content type only when one is given', async () => {
    const bare = await echoed(async_http_post(`${server.url}/echo`, 'naïve'));
    expect(bare).toMatchObject({ method: 'POST', body: 'naïve' });
    expect(bare.headers).not.toHaveProperty('content-type');
    const headers = dict({ 'Content-Type': 'application/json', 'X-Token': 't-1', 'X-Number': 5 });
    const full = await echoed(async_http_post(`${server.url}/echo`, '{}', headers));
    expect(full.headers).toMatchObject({ 'content-type': 'application/json', 'x-token': 't-1' });
    expect(full.headers).not.toHaveProperty('x-number');
  });

  test('async_http_request takes any method, and options of another type are ignored', async () => {
    const url = `${server.url}/echo?q=1`;
    const put = await echoed(
      async_http_request(url, dict({ method: 'put', body: 'new', headers: dict({ 'x-tag': 'b' }) })),
    );
    expect(put).toMatchObject({ method: 'PUT', url: '/echo?q=1', body: 'new', headers: { 'x-tag': 'b' } });
    expect(await echoed(async_http_request(dict({ url, method: 5, body: 7, timeout: 'x' })))).toMatchObject({
      method: 'GET',
      body: '',
    });
  });

  test('the credentials of an address are sent as such', async () => {
    const { headers } = await echoed(async_http_get(`${server.url.replace('//', '//ann:p%40ss@')}/echo`));
    expect(headers.authorization).toBe(`Basic ${Buffer.from('ann:p@ss').toString('base64')}`);
  });
});

describe('redirects', () => {
  test('nine are followed, ten are too many', async () => {
    expect((await answered(get('/redirect/9'))).body).toBe('landed GET 0');
    expect(await outcome(get('/redirect/10'))).toMatch(
      /^error: Promise rejected: HTTP GET failed: .*too many redirects/,
    );
  });

  test.each([
    [301, 'GET 0'],
    [302, 'GET 0'],
    [303, 'GET 0'],
    [307, 'POST 4'],
    [308, 'POST 4'],
  ])('%i makes %s of a POST', async (status, landed) => {
    expect((await answered(async_http_post(`${server.url}/as/${status}`, 'four'))).body).toBe(
      `landed ${landed}`,
    );
  });

  test('credentials stay with the server that they were meant for', async () => {
    const headers = dict({ Authorization: 'Bearer x', Cookie: 'c=1', 'X-Tag': 'kept' });
    const { body } = await answered(async_http_request(`${server.url}/away`, dict({ headers })));
    const seen = JSON.parse(body) as Record<string, string>;
    expect(seen).toMatchObject({ 'x-tag': 'kept' });
    expect(seen).not.toHaveProperty('authorization');
    expect(seen).not.toHaveProperty('cookie');
  });

  test('are not followed when the request says so', async () => {
    const answer = await answered(
      async_http_request(`${server.url}/redirect/2`, dict({ follow_redirects: false })),
    );
    expect(answer).toMatchObject({ status: 302, headers: { location: '/redirect/1' } });
  });
});

describe('failures', () => {
  test.each([
    ['/reset', 'HTTP GET failed: '],
    ['/half', 'Failed to read response body: '],
    ['/ftp', "HTTP GET failed: unsupported URL scheme 'ftp'; expected http or https"],
  ])('%s', async (path, text) => {
    expect(String(await outcome(get(path)))).toContain(`error: Promise rejected: ${text}`);
  });

  test.each(['http://127.0.0.1:1/', 'not a url', '', 'ftp://127.0.0.1/x'])('no way to %j', async (url) => {
    expect(await outcome(async_http_get(url))).toMatch(/^error: Promise rejected: HTTP GET failed: .+/);
    expect(await outcome(async_http_post(url, 'x'))).toMatch(
      /^error: Promise rejected: HTTP POST failed: .+/,
    );
    expect(await outcome(async_http_request(url, dict({})))).toMatch(
      /^error: Promise rejected: HTTP request failed: .+/,
    );
  });

  test('a header that cannot be sent', async () => {
    const headers = dict({ 'a b': 'c' });
    expect(await outcome(async_http_post(`${server.url}/echo`, '', headers))).toMatch(/HTTP POST failed: .+/);
  });

  test('a timeout of the request', async () => {
    const slow = async_http_request(`${server.url}/delay/2000`, dict({ timeout: float(0.05) }));
    expect(await outcome(slow)).toMatch(/^error: Promise rejected: HTTP request failed: .*timed out/);
  });
});

describe('connections', () => {
  test('requests overlap', async () => {
    const all = promise_all(Array.from({ length: 20 }, () => get('/together/20')));
    expect(await outcome(all)).toHaveLength(20);
  });

  test('are kept and used again', async () => {
    await outcome(get('/status/200'));
    const before = server.connections;
    for (let i = 0; i < 50; i++) await outcome(get('/status/200'));
    expect(server.connections - before).toBeLessThanOrEqual(1);
  });

  test('are limited for each server', async () => {
    server.peak = 0;
    await outcome(promise_all(Array.from({ length: 600 }, () => get('/delay/20'))));
    expect(server.peak).toBeLessThanOrEqual(256);
  });

  test('a request whose timeout has passed goes on, and its promise can be awaited', async () => {
    const request = get('/delay/80');
    expect(await outcome(async_timeout(request, 10))).toBe('error: Promise rejected: Timeout after 10ms');
    expect((await answered(request)).body).toBe('80');
  });
});

describe('the destination policy', () => {
  const deny = (policy = 'deny_private') => {
    process.env.RUFF_NET_DESTINATION_POLICY = policy;
  };
  afterEach(() => {
    delete process.env.RUFF_NET_DESTINATION_POLICY;
  });
  const blocked = (surface: string, addresses: string) =>
    `error: Promise rejected: ${surface} blocked by outbound destination policy 'deny_private' ` +
    `(resolved to blocked addresses: ${addresses}). ` +
    'Set RUFF_ALLOW_PRIVATE_NETWORK_DESTINATIONS=1 to allow trusted local/private destinations.';
  const named = () => server.url.replace('127.0.0.1', 'localhost');

  test('refuses private addresses, however they are written', async () => {
    deny();
    const { port } = new URL(server.url);
    expect(await outcome(get('/status/200'))).toBe(blocked('HTTP GET', '127.0.0.1'));
    expect(await outcome(async_http_post(`http://0x7f.1:${port}/`, ''))).toBe(
      blocked('HTTP POST', '127.0.0.1'),
    );
    const mapped = async_http_request(`http://[::ffff:127.0.0.1]:${port}/`, dict({}));
    expect(await outcome(mapped)).toBe(blocked('HTTP request', '::ffff:7f00:1'));
  });

  test('refuses names that lead to private addresses, also over connections that were made before', async () => {
    expect(await answered(async_http_get(`${named()}/status/200`))).toMatchObject({ status: 200 });
    const { connections } = server;
    deny();
    expect(await outcome(async_http_get(`${named()}/status/200`))).toMatch(
      /HTTP GET blocked by .*\(resolved to blocked addresses: (127\.0\.0\.1|::1)/,
    );
    expect(server.connections).toBe(connections);
  });

  test('holds for every redirect', async () => {
    expect(await outcome(get('/denying'))).toBe(blocked('HTTP GET', '127.0.0.1'));
  });

  test('must be one that exists', async () => {
    deny('paranoid');
    expect(await outcome(get('/status/200'))).toBe(
      "error: Promise rejected: Invalid RUFF_NET_DESTINATION_POLICY value 'paranoid'; expected one of: allow_all, deny_private",
    );
  });
});

test('an answer that is longer than wanted is an error, whether it says its length or not', async () => {
  const request = { surface: 'HTTP GET', method: 'GET', headers: [], maxBodyBytes: 9 };
  const sent = (path: string) => send({ ...request, url: server.url + path });
  expect(bodyText(await sent('/delay/1'))).toBe('1');
  await expect(sent('/status/200')).rejects.toThrow(
    'response body exceeds maximum network body size (10 bytes > 9 bytes)',
  );
  await expect(sent('/chunked')).rejects.toThrow(
    'response body exceeds maximum network body size (10 bytes > 9 bytes)',
  );
});

test('arguments are checked at the call', () => {
  for (const [f, args, message] of [
    [async_http_get, [], 'async_http_get() expects 1 argument (url), got 0'],
    [async_http_get, [5], 'async_http_get() requires a string URL argument'],
    [async_http_post, ['http://x'], 'async_http_post() expects 2-3 arguments (url, body, headers?), got 1'],
    [async_http_post, [5, 'y'], 'async_http_post() requires a string URL argument'],
    [async_http_post, ['http://x', null], 'async_http_post() requires a string body argument'],
    [async_http_post, ['http://x', 'y', 'h'], 'async_http_post() headers must be a dictionary'],
    [
      async_http_request,
      [],
      'async_http_request() expects 1-2 arguments ((request), or (url, options)), got 0',
    ],
    [async_http_request, [5], 'async_http_request() single-argument form requires a request dictionary'],
    [async_http_request, [5, dict({})], 'async_http_request() requires a URL string as first argument'],
    [
      async_http_request,
      ['http://x', 'GET'],
      'async_http_request() requires an options dictionary as second argument',
    ],
    [
      async_http_request,
      [dict({ url: '' })],
      "async_http_request() request dictionary requires a non-empty 'url' string",
    ],
  ] as [RuffFunction, Value[], string][]) {
    expect(messageOf(() => call(f, ...args))).toBe(message);
  }
});

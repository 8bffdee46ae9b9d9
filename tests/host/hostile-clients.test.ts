/**
 * What clients may send to the HTTP server, by mistake or on purpose. Each gets an answer that says so, or a closed connection;
 * and after every case the server has to answer a sane request.
 */
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { nameFunction } from '../../runtime-lib/core/function.js';
import { HttpResponse } from '../../runtime-lib/host/http-response.js';
import { Router } from '../../runtime-lib/host/http-routes.js';
import { HttpService } from '../../runtime-lib/host/http-service.js';
import { answerOf, ask, exchangeRaw, type ServingProgram, startServing } from './network-support.js';

const PROGRAM = `
func deep(n) { return deep(n + 1) + 1 }
mut calls := 0
mut app := http_listen("127.0.0.1", 0)
app = app.route("GET", "/alive", func(r) { return http_response(200, "alive") })
app = app.route("POST", "/count", func(r) { calls := calls + 1  return http_response(200, to_string(len(r["body"]))) })
app = app.route("GET", "/calls", func(r) { return http_response(200, to_string(calls)) })
app = app.route("POST", "/echo", func(r) { return http_response(200, r["body"]) })
app = app.route("GET", "/query", func(r) { return json_response(200, r["query_decoded"]) })
app = app.route("GET", "/reflect", func(r) { return set_header(http_response(200, ""), "X-Name", r["query_decoded"]["name"]) })
app = app.route("GET", "/named", func(r) { return set_header(http_response(200, ""), r["query_decoded"]["name"], "x") })
app = app.route("GET", "/moved", func(r) { return redirect_response(r["query_decoded"]["to"]) })
app = app.route("GET", "/framed", func(r) {
  return set_headers(http_response(200, "short"), {"Content-Length": "500", "Transfer-Encoding": "chunked"})
})
app = app.route("GET", "/params/:__proto__", func(r) { return json_response(200, r["params"]) })
app = app.route("GET", "/throw", func(r) { throw("thrown") })
app = app.route("GET", "/throw-later", func(r) { sleep(5)  throw("thrown later") })
app = app.route("GET", "/zero", func(r) { x := 1 / 0 })
app = app.route("GET", "/deep", func(r) { return http_response(200, to_string(deep(0))) })
app = app.route("GET", "/rejected", func(r) { return async_read_file("/no/such") })
async func afar(r) { await async_sleep(1)  throw("from afar") }
app = app.route("GET", "/async-throw", afar)
app = app.route("GET", "/null", func(r) { return null })
app = app.route("GET", "/later-null", func(r) { sleep(1)  return null })
app = app.route("GET", "/array", func(r) { return [http_response(200, "x")] })
app = app.route("GET", "/two", func(a, b) { return http_response(200, "x") })
app = app.route("GET", "/status/:code", func(r) { return http_response(parse_int(r["params"]["code"]), "x") })
app = app.route("GET", "/wait", func(r) { calls := calls + 1  sleep(100)  return http_response(200, "waited") })
app.listen()
`;

let server: ServingProgram;

beforeAll(async () => {
  server = await startServing(PROGRAM);
});
afterAll(() => server.stop());
afterEach(async () => {
  expect((await ask(server.port, 'GET /alive HTTP/1.1')).body).toBe('alive');
});

const calls = async (): Promise<number> => Number((await ask(server.port, 'GET /calls HTTP/1.1')).body);

describe('a request that is none', () => {
  const host = 'Host: x\r\n';
  test.each([
    ['no target', `GET HTTP/1.1\r\n${host}\r\n`, 400],
    ['an invented method', `G@T /alive HTTP/1.1\r\n${host}\r\n`, 400],
    ['a future version', `GET /alive HTTP/7.3\r\n${host}\r\n`, 400],
    ['no host', 'GET /alive HTTP/1.1\r\n\r\n', 400],
    ['a header without a colon', `GET /alive HTTP/1.1\r\n${host}nonsense\r\n\r\n`, 400],
    ['a space before the colon', `GET /alive HTTP/1.1\r\n${host}A : b\r\n\r\n`, 400],
    ['NUL in a header', `GET /alive HTTP/1.1\r\n${host}A: b\0c\r\n\r\n`, 400],
    ['a bare CR in a header', `GET /alive HTTP/1.1\r\n${host}A: b\rInjected: c\r\n\r\n`, 400],
    ['a negative length', `POST /echo HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`, 400],
    ['a length that is no number', `POST /echo HTTP/1.1\r\n${host}Content-Length: 1e3\r\n\r\n`, 400],
    [
      'a length beyond all numbers',
      `POST /echo HTTP/1.1\r\n${host}Content-Length: 99999999999999999999\r\n\r\n`,
      400,
    ],
    ['two lengths', `POST /echo HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
    [
      'a length and chunks (request smuggling)',
      `POST /echo HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /throw HTTP/1.1\r\n\r\n`,
      400,
    ],
    ['an unknown encoding', `POST /echo HTTP/1.1\r\n${host}Transfer-Encoding: gzip\r\n\r\nabc`, 400],
    [
      'a chunk size that is no number',
      `POST /echo HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n`,
      400,
    ],
    [
      'a chunk without its end',
      `POST /echo HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n0\r\n\r\n`,
      400,
    ],
    ['a head of 20 KB', `GET /alive HTTP/1.1\r\n${host}A: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['a target of 20 KB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['something else altogether', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ])('%s', async (_, bytes, status) => {
    const before = await calls();
    expect(answerOf(await exchangeRaw(server.port, bytes)).status).toBe(status);
    expect(await calls()).toBe(before);
  });
});

describe('a body', () => {
  test('that announces more than the limit is refused before it comes', async () => {
    const answer = await ask(server.port, 'POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 8388609');
    expect(answer.status).toBe(413);
    expect(answer.body).toBe(
      'Payload Too Large: request body exceeds maximum network body size (8388609 bytes > 8388608 bytes)',
    );
  });

  test('that grows beyond the limit is refused, and the handler not called', async () => {
    const before = await calls();
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    const answer = await ask(
      server.port,
      'POST /count HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked',
      `${chunk.repeat(9)}0\r\n\r\n`,
    );
    expect(answer.status).toBe(413);
    expect(await calls()).toBe(before);
  });

  test('of the limit is taken', async () => {
    const answer = await ask(
      server.port,
      'POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 8388608',
      'x'.repeat(8388608),
    );
    expect(answer.body).toBe('8388608');
  });

  test.each([
    ['by its length', 'Content-Length: 100', 'half'],
    ['by chunks', 'Transfer-Encoding: chunked', '4\r\nhalf\r\n'],
  ])('that breaks off, framed %s, reaches no handler', async (_, header, body) => {
    const before = await calls();
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`POST /count HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n${body}`);
    await delay(20);
    socket.destroy();
    await delay(20);
    expect(await calls()).toBe(before);
  });

  test('that is no UTF-8 is repaired', async () => {
    const answer = await ask(
      server.port,
      'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5',
      Buffer.from([0x6f, 0x6b, 0xff, 0xfe, 0x21]),
    );
    expect(answer.body).toBe('ok\ufffd\ufffd!');
  });

  test('whose sender waits to be asked for it is asked for', async () => {
    const answer = await exchangeRaw(
      server.port,
      'POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n',
      'ok',
    );
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK[\s\S]*ok$/);
  });
});

describe('what a program takes over from a request', () => {
  test.each([
    [
      'a line break in a header value',
      '/reflect?name=a%0d%0aSet-Cookie:%20b',
      'set_header failed: the value of header "X-Name" must be printable ASCII on one line',
    ],
    [
      'a bare line feed',
      '/reflect?name=a%0aInjected:%20b',
      'set_header failed: the value of header "X-Name" must be printable ASCII on one line',
    ],
    [
      'NUL',
      '/reflect?name=a%00b',
      'set_header failed: the value of header "X-Name" must be printable ASCII on one line',
    ],
    [
      'another script',
      '/reflect?name=%C3%BC',
      'set_header failed: the value of header "X-Name" must be printable ASCII on one line',
    ],
    [
      'a line break in a header name',
      '/named?name=A%0d%0aB',
      'set_header failed: invalid header name "A\\r\\nB"',
    ],
    ['a space in a header name', '/named?name=A%20B', 'set_header failed: invalid header name "A B"'],
    ['an empty header name', '/named?name=', 'set_header failed: invalid header name ""'],
    [
      'a line break in an address',
      '/moved?to=/%0d%0aSet-Cookie:%20b',
      'redirect_response failed: the value of header "Location" must be printable ASCII on one line',
    ],
    ['a status below all', '/status/99', 'http_response() status code must be between 200 and 599, got 99'],
    [
      'a status that ends nothing',
      '/status/101',
      'http_response() status code must be between 200 and 599, got 101',
    ],
    [
      'a status above all',
      '/status/1000',
      'http_response() status code must be between 200 and 599, got 1000',
    ],
  ])('%s is refused', async (_, target, message) => {
    const answer = await ask(server.port, `GET ${target} HTTP/1.1`);
    expect(answer).toMatchObject({ status: 500, body: message });
    expect(answer.head).not.toMatch(/Set-Cookie|Injected/);
  });

  test('an address in another script is escaped', async () => {
    const { head } = await ask(server.port, 'GET /moved?to=/caf%C3%A9%20%E2%9C%93?x=%26 HTTP/1.1');
    expect(head).toContain('Location: /caf%C3%A9%20%E2%9C%93?x=&\r\n');
  });

  test('headers that would frame the response are left to the server', async () => {
    const { head, body } = await ask(server.port, 'GET /framed HTTP/1.1');
    expect(head).toMatch(/Content-Length: 5\r\n/);
    expect(head).not.toMatch(/500|chunked/);
    expect(body).toBe('short');
  });

  test('escapes that mean nothing stay as they are, and names of JavaScript are names', async () => {
    const query = 'a=%zz&b=%ff&c=%&__proto__=1&constructor=2&=3&&toString';
    const { body } = await ask(server.port, `GET /query?${query} HTTP/1.1`);
    expect(body).toBe('{"__proto__":"1","a":"%zz","b":"%ff","c":"%","constructor":"2","toString":""}');
    expect((await ask(server.port, 'GET /params/x HTTP/1.1')).body).toBe('{"__proto__":"x"}');
  });

  test.each(['/%2e%2e/alive', '//alive', '/alive/', '/ALIVE', '/alive%00', '*'])(
    'the path %s is none of the routes',
    async (path) => {
      expect((await ask(server.port, `GET ${path} HTTP/1.1`)).status).toBe(404);
    },
  );

  test('a whole URL as the target is a path', async () => {
    expect((await ask(server.port, 'GET http://elsewhere/alive?x HTTP/1.1')).body).toBe('alive');
  });
});

describe('a handler', () => {
  const noResponse = 'Internal Server Error: route handler must return an HTTP response';
  test.each([
    ['throw', 'thrown'],
    ['throw-later', 'thrown later'],
    ['zero', 'Division by zero'],
    ['deep', 'Maximum VM call stack depth of 256 exceeded while calling deep'],
    ['rejected', "Promise rejected: Failed to read file '/no/such': No such file or directory (os error 2)"],
    ['async-throw', 'from afar'],
    ['null', noResponse],
    ['later-null', noResponse],
    ['array', noResponse],
    ['two', '<lambda> expects 2 arguments, got 1'],
  ])('that goes wrong is the answer 500: %s', async (path, message) => {
    expect(await ask(server.port, `GET /${path} HTTP/1.1`)).toMatchObject({ status: 500, body: message });
  });

  test('whose client has left runs to its end', async () => {
    const before = await calls();
    for (let i = 0; i < 10; i++) {
      const socket = connect(server.port, '127.0.0.1').on('error', () => {});
      socket.write('GET /wait HTTP/1.1\r\nHost: x\r\n\r\n');
      setTimeout(() => socket.resetAndDestroy(), 20);
    }
    await delay(250);
    expect(await calls()).toBe(before + 10);
  });
});

describe('a client that is slow', () => {
  const limits = { bodyBytes: 1000, headMs: 100, requestMs: 200, stallMs: 150, idleMs: 100 };

  async function impatient(body: string): Promise<{ port: number; connections: () => Promise<number> }> {
    const handler = (_request: unknown) => new HttpResponse(200, body);
    nameFunction(handler, 'handler');
    const service = new HttpService(new Router([{ method: 'POST', path: '/', handler }]), limits);
    onTestFinished(() => service.stop());
    const { server } = service as unknown as { server: Server };
    const connections = promisify(server.getConnections.bind(server));
    return { port: await service.start('127.0.0.1', 0), connections };
  }

  /** Sends a byte now and then. */
  function trickle(port: number, beginning: string, rest: string): Promise<string> {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    let received = '';
    socket.setEncoding('latin1').on('data', (text: string) => (received += text));
    socket.write(beginning);
    let next = 0;
    const timer = setInterval(() => socket.write(rest[next++ % rest.length]!), 20);
    return new Promise((resolve) => {
      socket.on('close', () => {
        clearInterval(timer);
        resolve(received);
      });
    });
  }

  test('with its head is left', async () => {
    const { port } = await impatient('');
    expect(answerOf(await trickle(port, 'POST / HTTP/1.1\r\nHost: x\r\nA: ', 'x')).status).toBe(408);
  });

  test('with its body is left', async () => {
    const { port } = await impatient('');
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n';
    expect(answerOf(await trickle(port, head, 'x')).status).toBe(408);
  });

  test('with a body that has no end is left', async () => {
    const { port } = await impatient('');
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
    const chunk = `3e8\r\n${'x'.repeat(1000)}\r\n`;
    const text = await trickle(port, `${head}${chunk}${chunk}`, '1\r\nx\r\n');
    expect(answerOf(text).status).toBe(413);
  });

  test('to take its response is left', async () => {
    const { port, connections } = await impatient('x'.repeat(20_000_000));
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    onTestFinished(() => void socket.destroy());
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n');
    socket.pause();
    await vi.waitFor(async () => expect(await connections()).toBe(1));
    await vi.waitFor(async () => expect(await connections()).toBe(0), 5000);
  });

  test('but takes its response bit by bit gets all of it', async () => {
    const { port } = await impatient('x'.repeat(5_000_000));
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    let length = 0;
    for await (const chunk of socket) {
      length += (chunk as Buffer).length;
      if (length % 7 === 0) await delay(10);
    }
    expect(length).toBeGreaterThan(5_000_000);
  });

  test('to send its next request is left, also after a response that took long', async () => {
    const { port, connections } = await impatient('x'.repeat(10_000_000));
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n');
    socket.resume();
    await new Promise((resolve) => socket.on('close', resolve));
    expect(await connections()).toBe(0);
  });
});

/**
 * What servers may answer to requests of a program, by mistake or on purpose: each ends with the documented error in the
 * time it takes to find out, holds no more than the limit, and leaves nothing behind.
 */

import { lookup } from 'node:dns/promises';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ai_chat } from '../../runtime-lib/builtins/ai.js';
import {
  http_delete,
  http_download,
  http_get,
  http_get_binary,
  http_get_stream,
  http_post,
  http_put,
  http_request,
  parallel_http,
} from '../../runtime-lib/builtins/http-client.js';
import { oauth2_get_token } from '../../runtime-lib/builtins/oauth.js';
import { tcp_connect } from '../../runtime-lib/builtins/tcp.js';
import { udp_bind, udp_close, udp_send_to } from '../../runtime-lib/builtins/udp.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import type { Dict } from '../../runtime-lib/core/dict.js';
import { text } from '../../runtime-lib/core/text.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { checkedLookup } from '../../runtime-lib/host/destinations.js';
import { type Data, dict } from '../formats/support.js';
import { answering, freePort, hostileServer } from './network-support.js';
import { emptyFolder, outcomeLater } from './support.js';

vi.mock('node:dns/promises', async (original) => {
  const real = await original<typeof import('node:dns/promises')>();
  return { ...real, lookup: vi.fn(real.lookup) };
});

/** What a call gives, as `print` shows it. */
async function shown(f: RuffFunction, ...args: Value[]): Promise<string> {
  const result = (await outcomeLater(f, ...args)) as Value;
  return result instanceof Bytes ? Buffer.from(result.data).toString('hex') : text(result);
}

const url = (port: number, path = '/'): string => `http://127.0.0.1:${port}${path}`;
const get = async (port: Promise<number>): Promise<string> => shown(http_get, url(await port));
const sending = /^error: HTTP GET failed: error sending request for url \(http:\/\/127\.0\.0\.1:\d+\/\): ./;
const reading = /^error: HTTP GET failed while reading response body: ./;
const tooLong = (bytes: number) =>
  `error: HTTP GET failed: response body exceeds maximum network body size (${bytes} bytes > 8388608 bytes)`;

describe('no answer', () => {
  test.each<[string, (socket: Socket) => void]>([
    ['the connection is reset at once', (socket) => socket.resetAndDestroy()],
    ['it is closed at once', (socket) => socket.end()],
    ['it is reset after the request', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['it is closed in the head', (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nA: '))],
  ])('%s', async (_, talk) => {
    expect(await get(hostileServer(talk))).toMatch(sending);
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['no status', 'HTTP/1.1 OK\r\n\r\n'],
    ['a header without a colon', 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n'],
    ['NUL in a header', 'HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n'],
    ['a head of 40 KB', `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n'],
    ['the answer of a TLS server', '\x15\x03\x01\x00\x02\x02\x46'],
  ])('%s is none', async (_, bytes) => {
    expect(await get(answering(bytes))).toMatch(sending);
  });

  test('a port that nobody listens to: every function says so in its words', async () => {
    const nowhere = url(await freePort());
    const refused = `error sending request for url (${nowhere}): Connection refused (os error 111)`;
    expect(await shown(http_get, nowhere)).toBe(`error: HTTP GET failed: ${refused}`);
    expect(await shown(http_delete, nowhere)).toBe(`error: HTTP DELETE failed: ${refused}`);
    expect(await shown(http_post, nowhere, '')).toBe(`error: HTTP POST failed: ${refused}`);
    expect(await shown(http_put, nowhere, '')).toBe(`error: HTTP PUT failed: ${refused}`);
    expect(await shown(http_get_binary, nowhere)).toBe(`error: HTTP GET request failed: ${refused}`);
    expect(await shown(http_get_stream, nowhere)).toBe(`error: HTTP GET stream request failed: ${refused}`);
    expect(await shown(http_download, nowhere, '/dev/null')).toBe(`error: HTTP download failed: ${refused}`);
    expect(await shown(http_request, nowhere, dict({}))).toBe(`Err(HTTP request failed: ${refused})`);
    expect(await shown(parallel_http, [nowhere])).toBe(`[Error: HTTP GET failed: ${refused}]`);
    expect(await shown(oauth2_get_token, 'a', 'b', 'c', nowhere, 'd')).toBe(
      `error: OAuth2 token request failed: ${refused}`,
    );
    expect(await shown(ai_chat, 'x', dict({ endpoint: nowhere, model: 'm' }))).toBe(
      `Err(ai_chat failed: ${refused})`,
    );
  });
});

test('a status below all is no answer', async () => {
  const answer = await get(answering('HTTP/1.1 099 x\r\nContent-Length: 0\r\n\r\n'));
  expect(answer).toMatch(/^error: HTTP GET failed.*: invalid HTTP response$/);
});

describe('half an answer', () => {
  test.each([
    ['shorter than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
    ['chunks without an end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
    ['a chunk that breaks off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf'],
    ['a chunk size that is no number', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhalf\r\n'],
  ])('%s', async (_, bytes) => {
    expect(await get(answering(bytes))).toMatch(reading);
  });

  test('a reset in the middle', async () => {
    const port = hostileServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
        setTimeout(() => socket.resetAndDestroy(), 30);
      });
    });
    expect(await get(port)).toMatch(reading);
  });
});

describe('too much of an answer', () => {
  test('that says so is not even read', async () => {
    expect(await get(answering('HTTP/1.1 200 OK\r\nContent-Length: 8388609\r\n\r\n'))).toBe(tooLong(8388609));
    expect(await get(answering('HTTP/1.1 200 OK\r\nContent-Length: 9007199254740993\r\n\r\n'))).toContain(
      'exceeds maximum network body size',
    );
  });

  test.each(['', 'Transfer-Encoding: chunked\r\n'])('that never ends is left (%j)', async (header) => {
    let sent = 0;
    const port = hostileServer((socket) => {
      const piece = header === '' ? 'x'.repeat(65536) : `10000\r\n${'x'.repeat(65536)}\r\n`;
      const more = (): void => {
        while (socket.writable && socket.write(piece)) sent += 65536;
      };
      socket.once('data', () => {
        socket.write(`HTTP/1.1 200 OK\r\n${header}\r\n`);
        more();
      });
      socket.on('drain', more);
    });
    expect(await get(port)).toBe(tooLong(8388609));
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test('an archive bomb is not unpacked', async () => {
    const bomb = Buffer.alloc(100, 1);
    const head = 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n';
    const port = await answering(head, bomb);
    expect(await shown(http_get_binary, url(port))).toBe(bomb.toString('hex'));
  });
});

describe('an answer that takes too long', () => {
  const timeout = (seconds: number) => dict({ timeout: seconds });
  test.each<[string, string]>([
    ['to begin', ''],
    ['to go on', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('%s', async (_, beginning) => {
    const port = await hostileServer((socket) => {
      socket.once('data', () => socket.write(beginning));
    });
    const begun = Date.now();
    expect(await shown(http_request, url(port), timeout(0.1))).toMatch(
      /^Err\(HTTP request failed(: error sending request for url .*| while reading response body): operation timed out\)$/,
    );
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  test.each([0, -1, Number.NaN, 0.0000001])('a timeout of %d is a short one', async (seconds) => {
    const port = await hostileServer(() => {});
    expect(await shown(http_request, url(port), timeout(seconds))).toContain('operation timed out');
  });

  test('a timeout beyond all timers is a long one', async () => {
    const port = await answering('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    expect(await shown(http_request, url(port), timeout(1e300))).toContain('"status": 200');
  });
});

describe('a body', () => {
  const answered = (type: string, bytes: Buffer) =>
    answering(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`, bytes);

  test.each([
    ['text/plain', Buffer.from([0x6f, 0x6b, 0xff, 0xfe, 0x21]), 'ok\ufffd\ufffd!'],
    ['text/plain; charset=no-such-charset', Buffer.from('naïve'), 'naïve'],
    ['text/plain; charset="', Buffer.from('naïve'), 'naïve'],
    ['text/plain', Buffer.from('\ufeffmarked'), '\ufeffmarked'],
    ['text/plain', Buffer.from([0xf0, 0x9f, 0x98]), '\ufffd'],
  ])('of type %s is text whatever it is: %#', async (type, bytes, body) => {
    const answer = (await outcomeLater(http_get, url(await answered(type, bytes)))) as Dict;
    expect(answer.get('body')).toBe(body);
  });

  test('of a status that has none is empty', async () => {
    expect(await get(answering('HTTP/1.1 204 No Content\r\n\r\n'))).toBe('{"body": , "status": 204}');
    expect(await get(answering('HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n'))).toBe(
      '{"body": , "status": 304}',
    );
  });

  test('after messages that come before the answer', async () => {
    const port = answering(
      'HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    );
    expect(await get(port)).toBe('{"body": ok, "status": 200}');
  });
});

describe('what a program puts into a request', () => {
  const PROBLEM =
    /^Err\((HTTP request failed: (invalid header name|the value of header)|Invalid HTTP method)/;
  test.each<[string, Record<string, Data>]>([
    ['a line break in a header value', { headers: { A: 'b\r\nInjected: c' } }],
    ['a line feed', { headers: { A: 'b\nInjected: c' } }],
    ['a carriage return', { headers: { A: 'b\rInjected: c' } }],
    ['NUL', { headers: { A: 'b\0' } }],
    ['another script in a value', { headers: { A: 'ü' } }],
    ['a line break in a name', { headers: { 'A\r\nInjected': 'c' } }],
    ['a colon in a name', { headers: { 'A: b': 'c' } }],
    ['an empty name', { headers: { '': 'c' } }],
    ['a line break in the method', { method: 'GET / HTTP/1.1\r\nInjected: c\r\n' }],
    ['a space in the method', { method: 'GET /' }],
    ['an empty method', { method: '' }],
  ])('%s is refused, and nothing is sent', async (_, options) => {
    let connections = 0;
    const port = await hostileServer(() => connections++);
    expect(await shown(http_request, url(port), dict(options))).toMatch(PROBLEM);
    expect(connections).toBe(0);
  });

  test.each([
    ['a length of its own', { 'Content-Length': '1' }],
    ['a framing of its own', { 'Transfer-Encoding': 'chunked' }],
    ['a wish for another protocol', { Upgrade: 'h2c' }],
  ])('%s is refused', async (_, headers) => {
    const port = await answering('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
    const request = dict({ method: 'POST', body: 'body', headers });
    expect(await shown(http_request, url(port), request)).toMatch(
      /^Err\(HTTP request failed: error sending request/,
    );
  });

  test('line breaks in a URL end up in no head', async () => {
    let seen = '';
    const port = await hostileServer((socket) => {
      socket.once('data', (data) => {
        seen = String(data);
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
      });
    });
    await shown(http_get, `http://us%0d%0aer:pw@127.0.0.1:${port}/a\r\nInjected: c\r\n?q=\u{1f600} d`);
    expect(seen).toMatch(/^GET \/aInjected:%20c\?q=%F0%9F%98%80%20d HTTP\/1\.1\r\n/);
    expect(seen).not.toMatch(/^Injected/m);
  });

  test.each([
    ['/path', "invalid URL '/path': relative URL without a base"],
    ['http://', "invalid URL 'http://': empty host"],
    ['http://127.0.0.1:99999/', "invalid URL 'http://127.0.0.1:99999/': invalid port number"],
    ['http://a b/', "invalid URL 'http://a b/': invalid host"],
    ['javascript:alert(1)', "unsupported URL scheme 'javascript'; expected http or https"],
    ['file:///etc/passwd', "unsupported URL scheme 'file'; expected http or https"],
    ['data:text/plain,x', "unsupported URL scheme 'data'; expected http or https"],
    ['http://%zz@127.0.0.1/', 'URI malformed'],
  ])('the URL %j is none', async (address, reason) => {
    expect(await shown(http_get, address)).toBe(`error: HTTP GET failed: ${reason}`);
  });
});

describe('a redirect', () => {
  const to = (location: string) =>
    answering(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);

  test('without end is left', async () => {
    expect(await get(to('/'))).toMatch(/^error: HTTP GET failed: .*too many redirects$/);
  });

  test.each([
    ['file:///etc/passwd', "unsupported URL scheme 'file'; expected http or https"],
    ['ftp://127.0.0.1/', "unsupported URL scheme 'ftp'; expected http or https"],
    ['http://', "invalid URL 'http://': empty host"],
  ])('to %s is not followed', async (location, reason) => {
    expect(await get(to(location))).toBe(`error: HTTP GET failed: ${reason}`);
  });

  test('to nowhere is an answer', async () => {
    expect(await get(answering('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'))).toBe(
      '{"body": , "status": 302}',
    );
  });
});

describe('the destination policy', () => {
  beforeEach(() => {
    process.env.RUFF_NET_DESTINATION_POLICY = 'deny_private';
  });
  afterEach(() => {
    delete process.env.RUFF_NET_DESTINATION_POLICY;
    vi.mocked(lookup).mockClear();
  });

  const resolvingTo = (...answers: string[][]): void => {
    const rest = answers.map((addresses) =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
    const next = () => Promise.resolve(rest.length > 1 ? rest.shift() : rest[0]);
    vi.mocked(lookup).mockImplementation(next as unknown as typeof lookup);
    onTestFinished(() => void vi.mocked(lookup).mockReset());
  };

  test.each(
    '127.0.0.1 127.1 2130706433 0x7f000001 0177.0.0.1 0.0.0.0 10.1.2.3 172.16.0.1 192.168.0.1 169.254.169.254 224.0.0.1 [::1] [::] [::ffff:127.0.0.1] [::ffff:a00:1] [fd00::1] [fe80::1] [ff02::1]'.split(
      ' ',
    ),
  )('refuses http://%s', async (host) => {
    for (const f of [http_get, http_get_binary, http_get_stream]) {
      expect(await shown(f, `http://${host}:1/`)).toMatch(
        /^error: HTTP GET( request| stream)? blocked by outbound/,
      );
    }
  });

  test('is that of every function', async () => {
    const local = 'http://127.0.0.1:1/';
    const blocked = (surface: string) =>
      expect.stringMatching(
        new RegExp(
          `^(error: |Err\\(|\\[Error: )${surface} blocked by outbound destination policy 'deny_private'`,
        ),
      );
    expect(await shown(http_get, local)).toEqual(blocked('HTTP GET'));
    expect(await shown(http_delete, local)).toEqual(blocked('HTTP DELETE'));
    expect(await shown(http_post, local, '')).toEqual(blocked('HTTP POST'));
    expect(await shown(http_put, local, '')).toEqual(blocked('HTTP PUT'));
    expect(await shown(http_get_binary, local)).toEqual(blocked('HTTP GET request'));
    expect(await shown(http_get_stream, local)).toEqual(blocked('HTTP GET stream'));
    expect(await shown(http_download, local, '/dev/null')).toEqual(blocked('HTTP download'));
    expect(await shown(http_request, local, dict({}))).toEqual(blocked('HTTP request'));
    expect(await shown(parallel_http, [local])).toEqual(blocked('HTTP GET'));
    expect(await shown(oauth2_get_token, 'a', 'b', 'c', local, 'd')).toEqual(blocked('OAuth2 token request'));
    expect(await shown(ai_chat, 'x', dict({ endpoint: local, model: 'm' }))).toEqual(blocked('ai_chat'));
    expect(await shown(tcp_connect, '127.0.0.1', 1)).toEqual(blocked('tcp_connect'));
    expect(await shown(tcp_connect, '[::1]', 1)).toEqual(blocked('tcp_connect'));
    const socket = (await udp_bind('127.0.0.1', 0)) as Value;
    expect(await shown(udp_send_to, socket, 'x', '127.0.0.1', 9)).toEqual(blocked('udp_send_to'));
    udp_close(socket);
  });

  test('looks at all that a name leads to', async () => {
    resolvingTo(['203.0.113.7', '10.0.0.1', '::1']);
    const addresses = /resolved to blocked addresses: 10\.0\.0\.1, ::1\)/;
    expect(await shown(http_get, 'http://mixed.test/')).toMatch(addresses);
    expect(await shown(tcp_connect, 'mixed.test', 80)).toMatch(addresses);
  });

  test('asks for a name once, and the connection goes to what was looked at', async () => {
    const port = await hostileServer((socket) => socket.end());
    resolvingTo(['127.0.0.1'], ['203.0.113.7']);
    const socket = connect({ host: 'rebinding.test', port, lookup: checkedLookup });
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toBe('blocked destination');
    expect(vi.mocked(lookup)).toHaveBeenCalledTimes(1);
    process.env.RUFF_NET_DESTINATION_POLICY = 'allow_all';
    resolvingTo(['127.0.0.1'], ['203.0.113.7']);
    vi.mocked(lookup).mockClear();
    expect(await shown(tcp_connect, 'rebinding.test', port)).toBe('<unknown>');
    expect(vi.mocked(lookup)).toHaveBeenCalledTimes(1);
  });

  test('holds for names behind redirects', async () => {
    // The first hop is allowed because the policy comes with its answer.
    process.env.RUFF_NET_DESTINATION_POLICY = 'allow_all';
    const server = createServer((_request, response) => {
      process.env.RUFF_NET_DESTINATION_POLICY = 'deny_private';
      response.writeHead(302, { Location: 'http://internal.test/secret' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    resolvingTo(['192.168.1.1']);
    const { port } = server.address() as AddressInfo;
    expect(await shown(http_get, url(port))).toMatch(/^error: HTTP GET blocked by .*192\.168\.1\.1/);
  });
});

describe('a download', () => {
  const answered = (head: string, ...body: (string | Uint8Array)[]) =>
    answering(`HTTP/1.1 ${head}\r\n\r\n`, ...body);

  test('is there when it is complete', async () => {
    const path = join(emptyFolder(), 'file');
    const body = Buffer.alloc(20_000_000, 'abc');
    const port = await answered(`200 OK\r\nContent-Length: ${body.length}`, body);
    expect(await outcomeLater(http_download, url(port), path)).toBe(body.length);
    expect(readFileSync(path).equals(body)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['file']);
  });

  test('of nothing is an empty file', async () => {
    const path = join(emptyFolder(), 'file');
    expect(await outcomeLater(http_download, url(await answered('200 OK\r\nContent-Length: 0')), path)).toBe(
      0,
    );
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  test.each([
    ['breaks off', '200 OK\r\nContent-Length: 100', 'HTTP download failed while reading response body: '],
    [
      'is no success',
      '404 Not Found\r\nContent-Length: 4',
      'HTTP download failed with status: 404 Not Found',
    ],
    ['leads nowhere', '302 Found\r\nContent-Length: 0', 'HTTP download failed with status: 302 Found'],
    [
      'leads on for ever',
      '302 Found\r\nContent-Length: 0\r\nLocation: /',
      'HTTP download failed: error following',
    ],
  ])('that %s leaves what was there', async (_, head, message) => {
    const folder = emptyFolder();
    const [old, fresh] = [join(folder, 'old'), join(folder, 'fresh')];
    writeFileSync(old, 'kept');
    for (const path of [old, fresh]) {
      expect(await shown(http_download, url(await answered(head, 'half')), path)).toContain(
        `error: ${message}`,
      );
    }
    expect(readFileSync(old, 'utf8')).toBe('kept');
    expect(readdirSync(folder)).toEqual(['old']);
  });

  test('that cannot be written says so', async () => {
    const folder = emptyFolder();
    const port = await answered('200 OK\r\nContent-Length: 4', 'body');
    expect(await shown(http_download, url(port), join(folder, 'no/such'))).toBe(
      `error: Cannot write file '${folder}/no/such': No such file or directory (os error 2)`,
    );
    expect(await shown(http_download, url(port), folder)).toBe(
      `error: Cannot write file '${folder}': Is a directory (os error 21)`,
    );
    expect(existsSync('/dev/full')).toBe(true);
    expect(await shown(http_download, url(port), '/dev/full')).toBe(
      "error: Cannot write file '/dev/full': No space left on device (os error 28)",
    );
  });
});

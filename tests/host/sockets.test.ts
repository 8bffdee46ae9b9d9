/** TCP and UDP: bytes in pieces, ends of all kinds, and what was closed. */
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  tcp_accept,
  tcp_close,
  tcp_connect,
  tcp_listen,
  tcp_receive,
  tcp_send,
  tcp_set_nonblocking,
} from '../../runtime-lib/builtins/tcp.js';
import { udp_bind, udp_close, udp_receive_from, udp_send_to } from '../../runtime-lib/builtins/udp.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { text } from '../../runtime-lib/core/text.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { runText } from '../cli/support.js';
import { freePort, hostileServer } from './network-support.js';
import { outcomeLater } from './support.js';

/** What a call gives, as `print` shows it; bytes in hexadecimal. */
async function shown(f: RuffFunction, ...args: Value[]): Promise<string> {
  const result = (await outcomeLater(f, ...args)) as Value;
  return result instanceof Bytes ? Buffer.from(result.data).toString('hex') : text(result);
}

/** A stream of the program, and the other end of it. */
async function pair(): Promise<{ stream: Value; other: Socket }> {
  let other: Socket | undefined;
  const port = await hostileServer((socket) => {
    other = socket;
  });
  const stream = (await tcp_connect('127.0.0.1', port)) as Value;
  await vi.waitFor(() => expect(other).toBeDefined());
  onTestFinished(() => void outcomeLater(tcp_close, stream));
  return { stream, other: other! };
}

afterEach(() => void vi.useRealTimers());

describe('a TCP stream', () => {
  test('gives what has come, in the order in which it came, cut to size', async () => {
    const { stream, other } = await pair();
    other.write('hello');
    expect(await shown(tcp_receive, stream, 2)).toBe('he');
    expect(await shown(tcp_receive, stream, 100)).toBe('llo');
    const big = Buffer.alloc(1_000_000, 'abcdefghij');
    other.end(big);
    let received = '';
    for (let piece = await shown(tcp_receive, stream, 8_388_608); piece !== ''; ) {
      received += piece;
      piece = await shown(tcp_receive, stream, 8_388_608);
    }
    expect(received).toBe(big.toString());
  });

  test('does not take in what nobody asks for', async () => {
    const { other } = await pair();
    const piece = Buffer.alloc(65536);
    let sent = 0;
    while (sent < 200_000_000 && other.write(piece)) sent += piece.length;
    await delay(200);
    expect(other.writableLength).toBeGreaterThan(0);
    other.destroy();
  });

  test('gives bytes where a character is cut', async () => {
    const { stream, other } = await pair();
    other.write('✓');
    expect(await shown(tcp_receive, stream, 2)).toBe('e29c');
    expect(await shown(tcp_receive, stream, 2)).toBe('93');
  });

  test('still sends when the other side has ended, and ends when it is closed', async () => {
    const { stream, other } = await pair();
    other.end('bye');
    let got = '';
    other.setEncoding('utf8').on('data', (data: string) => (got += data));
    expect(await shown(tcp_receive, stream, 10)).toBe('bye');
    expect(await shown(tcp_receive, stream, 10)).toBe('');
    expect(await shown(tcp_receive, stream, 10)).toBe('');
    expect(await shown(tcp_send, stream, 'answer')).toBe('6');
    expect(await shown(tcp_close, stream)).toBe('true');
    await new Promise((resolve) => other.on('close', resolve));
    expect(got).toBe('answer');
  });

  test('that was reset says so', async () => {
    const { stream, other } = await pair();
    const waiting = shown(tcp_receive, stream, 10);
    other.resetAndDestroy();
    expect(await waiting).toBe(
      'error: Failed to receive data from TCP: Connection reset by peer (os error 104)',
    );
    expect(await shown(tcp_receive, stream, 10)).toBe(
      'error: Failed to receive data from TCP: Connection reset by peer (os error 104)',
    );
    expect(await shown(tcp_send, stream, 'x')).toMatch(/^error: Failed to send data over TCP: ./);
  });

  test('cannot be used when it is closed, also by those who wait', async () => {
    const { stream } = await pair();
    const waiting = shown(tcp_receive, stream, 10);
    expect(await shown(tcp_close, stream)).toBe('true');
    const bad = 'Bad file descriptor (os error 9)';
    expect(await waiting).toBe(`error: Failed to receive data from TCP: ${bad}`);
    expect(await shown(tcp_receive, stream, 10)).toBe(`error: Failed to receive data from TCP: ${bad}`);
    expect(await shown(tcp_send, stream, 'x')).toBe(`error: Failed to send data over TCP: ${bad}`);
    expect(await shown(tcp_close, stream)).toBe('true');
  });

  test('waits for half a minute', async () => {
    const { stream } = await pair();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = shown(tcp_receive, stream, 10);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await waiting).toBe(
      'error: Failed to receive data from TCP timed out after 30000ms read/30000ms write timeout policy: Resource temporarily unavailable (os error 11)',
    );
  });

  test('that nobody reads at the other end blocks the sender for half a minute', async () => {
    const { stream, other } = await pair();
    other.pause();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = shown(tcp_send, stream, new Bytes(Buffer.alloc(50_000_000)));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await waiting).toMatch(/^error: Failed to send data over TCP timed out after 30000ms/);
    vi.useRealTimers();
    expect(await shown(tcp_set_nonblocking, stream, true)).toBe('true');
    expect(await shown(tcp_send, stream, 'x')).toMatch(/^error: Failed to send data over TCP timed out/);
  });

  test('that does not block is asked again and again, and sees what comes', async () => {
    const { stream, other } = await pair();
    tcp_set_nonblocking(stream, true);
    setTimeout(() => other.write('at last'), 50);
    let result = '';
    let times = 0;
    do {
      result = await shown(tcp_receive, stream, 100);
      times++;
    } while (result.startsWith('error'));
    expect(result).toBe('at last');
    expect(times).toBeGreaterThan(1);
  });

  test.each([
    [0, 'tcp_receive size must be positive'],
    [-1, 'tcp_receive size must be positive'],
    [8388609, 'tcp_receive size exceeds maximum network body size (8388609 bytes > 8388608 bytes)'],
  ])('does not receive %d bytes', async (size, error) => {
    const { stream } = await pair();
    expect(await shown(tcp_receive, stream, size)).toBe(`error: ${error}`);
  });
});

describe('a TCP listener', () => {
  const listen = async (): Promise<{ listener: Value; port: number }> => {
    const port = await freePort();
    const listener = (await tcp_listen('127.0.0.1', port)) as Value;
    onTestFinished(() => void outcomeLater(tcp_close, listener));
    return { listener, port };
  };

  test('gives connections in the order in which they came', async () => {
    const { listener, port } = await listen();
    for (const word of ['one', 'two', 'three']) {
      const client = connect(port, '127.0.0.1', () => client.end(word));
      await new Promise((resolve) => client.on('connect', resolve));
    }
    for (const word of ['one', 'two', 'three']) {
      expect(await shown(tcp_receive, (await tcp_accept(listener)) as Value, 10)).toBe(word);
    }
  });

  test('that is closed breaks off who waits on both sides, and its port is free', async () => {
    const { listener, port } = await listen();
    const accepting = shown(tcp_accept, listener);
    tcp_close(listener);
    expect(await accepting).toBe('error: Failed to accept connection: Bad file descriptor (os error 9)');
    expect(await shown(tcp_accept, listener)).toBe(
      'error: Failed to accept connection: Bad file descriptor (os error 9)',
    );
    expect(tcp_close(listener)).toBe(true);
    expect(await shown(tcp_connect, '127.0.0.1', port)).toBe(
      `error: tcp_connect failed to connect to '127.0.0.1:${port}': Connection refused (os error 111)`,
    );
    const again = (await tcp_listen('127.0.0.1', port)) as Value;
    expect(tcp_close(again)).toBe(true);
  });

  test('drops connections that nobody accepts when it is closed', async () => {
    const { listener, port } = await listen();
    const client = connect(port, '127.0.0.1').on('error', () => {});
    await new Promise((resolve) => client.on('connect', resolve));
    await delay(20);
    tcp_close(listener);
    client.resume();
    await new Promise((resolve) => client.on('close', resolve));
  });

  test('that does not block sees who comes', async () => {
    const { listener, port } = await listen();
    tcp_set_nonblocking(listener, true);
    expect(await shown(tcp_accept, listener)).toMatch(/^error: Failed to accept connection timed out/);
    const client = connect(port, '127.0.0.1');
    onTestFinished(() => void client.destroy());
    let accepted = '';
    do accepted = await shown(tcp_accept, listener);
    while (accepted.startsWith('error'));
    expect(accepted).toBe('<unknown>');
  });

  test.each([
    ['127.0.0.1', -1, 'invalid port value'],
    ['127.0.0.1', 65536, 'invalid port value'],
    ['192.0.2.1', 0, 'Cannot assign requested address (os error 99)'],
  ])('cannot have %s:%d', async (host, port, reason) => {
    expect(await shown(tcp_listen, host, port)).toBe(
      `error: Failed to bind TCP listener on '${host}:${port}': ${reason}`,
    );
    expect(await shown(udp_bind, host, port)).toBe(
      `error: Failed to bind UDP socket on '${host}:${port}': ${reason}`,
    );
  });
});

describe('a UDP socket', () => {
  const bind = async (): Promise<{ socket: Value; port: number }> => {
    const port = await freePort();
    const socket = (await udp_bind('127.0.0.1', port)) as Value;
    onTestFinished(() => void udp_close(socket));
    return { socket, port };
  };

  test('keeps datagrams whole, and cuts what is too long', async () => {
    const { socket, port } = await bind();
    for (const data of ['a', '', 'long one', 'b']) await udp_send_to(socket, data, '127.0.0.1', port);
    const from = `127.0.0.1:${port}`;
    expect(await shown(udp_receive_from, socket, 10)).toBe(`{"data": a, "from": ${from}, "size": 1}`);
    expect(await shown(udp_receive_from, socket, 10)).toBe(`{"data": , "from": ${from}, "size": 0}`);
    expect(await shown(udp_receive_from, socket, 4)).toBe(`{"data": long, "from": ${from}, "size": 4}`);
    expect(await shown(udp_receive_from, socket, 10)).toBe(`{"data": b, "from": ${from}, "size": 1}`);
  });

  test('works with IPv6', async () => {
    const socket = (await udp_bind('::1', 0)) as Value;
    onTestFinished(() => void udp_close(socket));
    expect(await shown(udp_send_to, socket, 'x', '[::1]', 9)).toBe('1');
    expect(await shown(udp_send_to, socket, 'x', '127.0.0.1', 9)).toMatch(
      /^error: Failed to send UDP datagram to '127\.0\.0\.1:9': ./,
    );
  });

  test('does not send what is longer than a datagram', async () => {
    const { socket, port } = await bind();
    expect(await shown(udp_send_to, socket, 'x'.repeat(70_000), '127.0.0.1', port)).toBe(
      `error: Failed to send UDP datagram to '127.0.0.1:${port}': Message too long (os error 90)`,
    );
  });

  test('goes on when nobody is where it sends to', async () => {
    const { socket, port } = await bind();
    expect(await shown(udp_send_to, socket, 'x', '127.0.0.1', await freePort())).toBe('1');
    await udp_send_to(socket, 'y', '127.0.0.1', port);
    expect(await shown(udp_receive_from, socket, 10)).toContain('"data": y');
  });

  test('cannot be used when it is closed, also by those who wait', async () => {
    const { socket } = await bind();
    const waiting = shown(udp_receive_from, socket, 10);
    expect(udp_close(socket)).toBe(true);
    const bad = 'Bad file descriptor (os error 9)';
    expect(await waiting).toBe(`error: Failed to receive UDP datagram: ${bad}`);
    expect(await shown(udp_receive_from, socket, 10)).toBe(`error: Failed to receive UDP datagram: ${bad}`);
    expect(await shown(udp_send_to, socket, 'x', '127.0.0.1', 9)).toBe(
      `error: Failed to send UDP datagram to '127.0.0.1:9': ${bad}`,
    );
    expect(udp_close(socket)).toBe(true);
  });

  test('waits for half a minute', async () => {
    const { socket } = await bind();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const waiting = shown(udp_receive_from, socket, 10);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await waiting).toMatch(/^error: Failed to receive UDP datagram timed out after 30000ms/);
  });
});

describe('a program', () => {
  test('ends with its sockets open, and with requests that nobody waits for', async () => {
    const { code, stdout } = await runText(`
      l := tcp_listen("127.0.0.1", 0)
      u := udp_bind("127.0.0.1", 0)
      print(type(l), type(u))
    `);
    expect([code, stdout]).toEqual([0, 'tcplistener udpsocket\n']);
  });

  test('lets the bodies of its async functions use their connections to the end', async () => {
    const server = createServer((socket) => {
      socket.on('data', () =>
        setTimeout(() => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'), 100),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const { code, stdout } = await runText(`
      print(http_get("http://127.0.0.1:${port}/")["body"])
      l := tcp_listen("127.0.0.1", 0)
      async func later() {
        print(http_get("http://127.0.0.1:${port}/")["body"])
        c := tcp_connect("127.0.0.1", ${port})
        tcp_send(c, "x")
        print(len(tcp_receive(c, 100)))
      }
      later()
      print("main is done")
    `);
    expect([code, stdout]).toEqual([0, 'ok\nmain is done\nok\n40\n']);
  });

  test('serves several clients at once, each in an async function', async () => {
    const port = await freePort();
    const { stdout } = await runText(`
      listener := tcp_listen("127.0.0.1", ${port})
      async func handle(c) {
        while true {
          line := tcp_receive(c, 100)
          if line == "" { tcp_close(c)  return null }
          sleep(20)
          tcp_send(c, upper(line))
        }
      }
      async func accept_all() { while true { handle(tcp_accept(listener)) } }
      async func client(n) {
        c := tcp_connect("127.0.0.1", ${port})
        for i in range(0, 3) { tcp_send(c, "hello \${n}")  tcp_receive(c, 100) }
        tcp_send(c, "bye \${n}")
        last := tcp_receive(c, 100)
        tcp_close(c)
        return last
      }
      spawn { accept_all() }
      print(await promise_all(map(range(0, 20), func(n) { return client(n) })))
    `);
    const all = Array.from({ length: 20 }, (_, n) => `BYE ${n}`);
    expect(stdout).toBe(`[${all.join(', ')}]\n`);
  });
});

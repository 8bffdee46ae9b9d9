/** The HTTP server: programs that serve, and clients that ask them. */
import { describe, expect, test } from 'vitest';
import { folder, ruffjs, runText } from '../cli/support.js';
import { ask, exchangeRaw, freePort, serve } from './network-support.js';

const SERVER = 'mut app := http_listen("127.0.0.1", 0)\n';

describe('handlers', () => {
  test('that wait let others run, and their code between waits is not interrupted', async () => {
    const { port } = await serve(`${SERVER}
      mut log := []
      app = app.route("GET", "/slow", func(r) {
        log := push(log, "slow begins")
        sleep(300)
        log := push(log, "slow ends")
        return http_response(200, join(log, ","))
      })
      app = app.route("GET", "/quick", func(r) {
        log := push(log, "quick")
        return http_response(200, "quick")
      })
      app.listen()
    `);
    const slow = ask(port, 'GET /slow HTTP/1.1');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask(port, 'GET /quick HTTP/1.1')).body).toBe('quick');
    expect((await slow).body).toBe('slow begins,quick,slow ends');
  });

  test('may be async, suspend in helpers, use tasks and channels, and call other servers', async () => {
    const inner = await serve(`${SERVER}
      app = app.route("GET", "/part/:n", func(r) { sleep(20)  return http_response(200, r["params"]["n"]) })
      app.listen()
    `);
    const { port } = await serve(`${SERVER}
      func part(n) { return http_get("http://127.0.0.1:${inner.port}/part/\${n}")["body"] }
      async func both() {
        parts := await promise_all([async_http_get("http://127.0.0.1:${inner.port}/part/1"), async_http_get("http://127.0.0.1:${inner.port}/part/2")])
        return http_response(200, join(map(parts, func(p) { return p["body"] }), "+"))
      }
      app = app.route("GET", "/async", func(r) { return both() })
      app = app.route("GET", "/plain", func(r) { return http_response(200, part(3) + part(4)) })
      app = app.route("GET", "/channel", func(r) {
        ch := channel()
        spawn { sleep(20)  ch.send("sent") }
        return http_response(200, ch.receive())
      })
      app = app.route("GET", "/task", func(r) {
        t := spawn_task(func() { sleep(10)  return "task" })
        return http_response(200, await await_task(t))
      })
      app.listen()
    `);
    const bodies = await Promise.all(
      ['async', 'plain', 'channel', 'task'].map(
        async (path) => (await ask(port, `GET /${path} HTTP/1.1`)).body,
      ),
    );
    expect(bodies).toEqual(['1+2', '34', 'sent', 'task']);
  });

  test('keep the state of the program from request to request, however many come at once', async () => {
    const { port } = await serve(`${SERVER}
      mut count := 0
      app = app.route("POST", "/add", func(r) {
        count := count + parse_int(r["body"])
        return http_response(200, to_string(count))
      })
      app = app.route("GET", "/count", func(r) { return http_response(200, to_string(count)) })
      app.listen()
    `);
    await Promise.all(
      Array.from({ length: 200 }, () => ask(port, 'POST /add HTTP/1.1\r\nHost: x\r\nContent-Length: 1', '3')),
    );
    expect((await ask(port, 'GET /count HTTP/1.1')).body).toBe('600');
  });
});

describe('a server', () => {
  test('does not let the program go on, and ends with it', async () => {
    const { port, ended } = await serve(`${SERVER}
      app = app.route("GET", "/quit", func(r) { print("quitting")  exit(7) })
      app.start()
      print("never")
    `);
    await ask(port, 'GET /quit HTTP/1.1');
    const { code, stdout } = await ended;
    expect(code).toBe(7);
    expect(stdout).toBe(
      `Starting HTTP server on 127.0.0.1:0...\nServer listening on http://127.0.0.1:${port}\nPress Ctrl+C to stop\nquitting\n`,
    );
  });

  test('runs beside another one, and beside the rest of the program', async () => {
    const [one, two] = [await freePort(), await freePort()];
    const { stdout, code } = await runText(`
      app := http_listen("127.0.0.1", ${one}).route("GET", "/", func(r) { return http_response(200, "one") })
      other := http_listen("127.0.0.1", ${two}).route("GET", "/", func(r) { return http_response(200, "two") })
      async func serve(server) { server.listen() }
      serve(app)
      serve(other)
      sleep(50)
      print(http_get("http://127.0.0.1:${one}/")["body"], http_get("http://127.0.0.1:${two}/")["body"])
      exit(0)
    `);
    expect(stdout).toMatch(/\none two\n$/);
    expect(code).toBe(0);
  });

  test('stops with the task that it serves in', async () => {
    const port = await freePort();
    const { stdout } = await runText(`
      url := "http://127.0.0.1:${port}/"
      t := spawn_task(func() { http_listen("127.0.0.1", ${port}).listen() })
      sleep(50)
      print(http_get(url)["status"], cancel_task(t))
      sleep(20)
      try { http_get(url) } except e { print(e.message) }
    `);
    expect(stdout).toMatch(/\n404 true\nHTTP GET failed: .*Connection refused/);
  });

  test('that cannot have its address is an error that can be caught', async () => {
    const { stdout, code } = await runText(`
      for host in ["127.0.0.1:x", "192.0.2.1"] {
        try { http_listen(host, 0).listen() } except e { print(e.message) }
      }
      try { http_listen("127.0.0.1", 99999).listen() } except e { print(e.message) }
    `);
    const errors = stdout.split('\n').filter((line) => line.startsWith('Failed'));
    expect(errors).toEqual([
      expect.stringMatching(/^Failed to start server: failed to lookup address information: /),
      'Failed to start server: Cannot assign requested address (os error 99)',
      'Failed to start server: invalid port value',
    ]);
    expect(code).toBe(0);
  });

  test('only needs its permission to listen, and asks for it before it looks at arguments', async () => {
    const cwd = folder({ 'main.ruff': 'http_server(0).listen(1)' });
    const trusted = await ruffjs(['run', 'main.ruff'], { cwd });
    expect(trusted.stderr).toContain('HttpServer.listen expects 0 arguments, got 1');
    const untrusted = await ruffjs(['run', '--untrusted', 'main.ruff'], { cwd });
    expect(untrusted.stderr).toContain(
      'Capability denied: network-server required for http_server.listen; rerun with --allow-net-server',
    );
  });

  test('answers requests on one connection in their order', async () => {
    const { port } = await serve(`${SERVER}
      app = app.route("GET", "/:ms", func(r) {
        ms := parse_int(r["params"]["ms"])
        sleep(ms)
        return http_response(200, "after \${ms}")
      })
      app.listen()
    `);
    const get = (ms: number, more = '') => `GET /${ms} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
    const text = await exchangeRaw(port, get(60) + get(1) + get(20, 'Connection: close\r\n'));
    expect(text.match(/after \d+/g)).toEqual(['after 60', 'after 1', 'after 20']);
  });
});

// What the end of a program waits for, and what it does not: whole programs, run by the command line.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from './http-server.js';

const cli = join(import.meta.dirname, '../../dist/cli.cjs');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruffjs-end-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

let programs = 0;

function run(source: string, flags: readonly string[] = []): Promise<Run> {
  const file = join(folder, `program-${programs++}.ruff`);
  writeFileSync(file, source);
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'run', ...flags, file], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (exit) => resolve({ exit, stdout, stderr, ms: performance.now() - began }));
  });
}

describe('is not delayed by', () => {
  test('timers and timeouts that nobody awaits', async () => {
    const result = await run(`
      async_sleep(60000)
      async_timeout(async_sleep(60000), 50000)
      promise_all([async_sleep(60000)])
      promise_race([async_sleep(60000)])
      print("end")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'end\n', stderr: '' });
    expect(result.ms).toBeLessThan(20_000);
  });

  test('tasks and spawned bodies that still wait', async () => {
    const result = await run(`
      ch := channel()
      spawn { sleep(60000) print("never") }
      spawn { ch.receive() print("never") }
      spawn_task(func() { await async_sleep(60000) })
      sleep(5)
      print("end")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'end\n', stderr: '' });
    expect(result.ms).toBeLessThan(20_000);
  });

  test('requests that nobody waits for any more', async () => {
    const server = await TestServer.start((_request, response) =>
      setTimeout(() => response.end('late'), 30_000).unref(),
    );
    const result = await run(`
      try { await async_timeout(async_http_get("${server.url}"), 20) } except e { print(e.message) }
      async_http_get("${server.url}")
      await async_sleep(20)
      print("end")`);
    server.stop();
    expect(result).toMatchObject({
      exit: 0,
      stdout: 'Promise rejected: Timeout after 20ms\nend\n',
      stderr: '',
    });
    expect(result.ms).toBeLessThan(20_000);
  });
});

describe('waits for', () => {
  test('bodies of async functions, and what they start', async () => {
    const result = await run(`
      async func inner() { await async_sleep(20) print("inner") }
      async func outer() { await async_sleep(20) inner() print("outer") }
      outer()
      print("main")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'main\nouter\ninner\n' });
  });

  test('a mapper that has elements left', async () => {
    const result = await run(`
      async func work(n) { await async_sleep(5) print(n) }
      parallel_map([1, 2, 3], work, 1)
      print("main")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'main\n1\n2\n3\n' });
  });

  test('writes that were started', async () => {
    const file = join(folder, 'written.txt');
    const result = await run(`
      spawn { sleep(60000) }
      async_write_file("${file}", repeat("x", 3000000))
      print("main")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'main\n' });
    expect(readFileSync(file, 'utf8')).toHaveLength(3_000_000);
  });

  test('the first part of bodies that have not started', async () => {
    const result = await run(`
      spawn { print("first") spawn { print("inner") } sleep(1) print("never") }
      spawn_task(func() { print("task") })
      print("main")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'main\nfirst\ntask\ninner\n' });
  });
});

describe('fails', () => {
  test('for an error of an async function that nobody looked at: the first one', async () => {
    const result = await run(`
      async func doomed(ms, text) { await async_sleep(ms) throw(text) }
      doomed(20, "second")
      doomed(5, "first")
      doomed(1, "seen")
      print("main")`);
    expect(result).toMatchObject({ exit: 4, stdout: 'main\n' });
    expect(result.stderr).toContain('Runtime Error: seen\n');
  });

  test('not for errors that were looked at, however late and in whatever way', async () => {
    const result = await run(`
      async func doomed(text) { throw(text) }
      func attempt(p) { try { await p } except e { print(e.message) } }
      a := doomed("a")
      b := doomed("b")
      c := doomed("c")
      d := doomed("d")
      await async_sleep(10)
      await attempt(a)
      await attempt(promise_all([b]))
      await attempt(async_timeout(c, 10))
      promise_race([d])
      promise_all([doomed("h"), doomed("i")])
      spawn_task(func() { return doomed("e") })
      spawn { doomed("f") throw("g") }
      await async_sleep(10)`);
    expect(result).toMatchObject({ exit: 0, stderr: '' });
    expect(result.stdout.split('\n')[0]).toBe('a');
  });

  test('not for rejections of timers, files and requests', async () => {
    const result = await run(`
      async_read_file("/no/such/file")
      async_timeout(async_sleep(300), 5)
      async_http_get("nowhere")
      promise_all([async_read_file("/no/such/file")])
      await async_sleep(30)
      print("end")`);
    expect(result).toMatchObject({ exit: 0, stdout: 'end\n', stderr: '' });
  });

  test('when it waits longer than whoever started it allows', async () => {
    const result = await run('print("a")\nawait async_sleep(60000)\nprint("b")', [
      '--scheduler-timeout-ms',
      '100',
    ]);
    expect(result).toMatchObject({ exit: 4, stdout: 'a\n' });
    expect(result.stderr).toContain('Runtime Error: Scheduler timed out after 100ms');
  });
});

test('exit ends it at once, wherever it stands', async () => {
  const result = await run(`
    async func stop() { try { await async_sleep(5) exit(3) } except e { print("never") } }
    async_write_file("${join(folder, 'started.txt')}", "x")
    stop()
    await async_sleep(60000)
    print("never")`);
  expect(result).toMatchObject({ exit: 3, stdout: '', stderr: '' });
});

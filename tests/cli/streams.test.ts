/** What holds for output however a program ends: real pipes, real signals. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CLI, finished, folder, node, ruffjs, runText, start } from './support.js';

/** The program run by the command, and as a standalone bundle. */
async function bothWays(program: string) {
  const cwd = folder({ 'main.ruff': program });
  expect(await ruffjs(['build', 'main.ruff', '--minify'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  return [
    { cwd, args: [CLI, 'run', 'main.ruff'] },
    { cwd, args: ['main.mjs'] },
  ];
}

const MANY_LINES = 'i := 0\nwhile i < 400000 { print("line number", i, "of very many")\n i += 1 }\n';
const lineCount = (text: string) => text.split('\n').length - 1;

describe('output', () => {
  test('reaches a slow reader complete, also before exit()', async () => {
    for (const { args, cwd } of await bothWays(`${MANY_LINES}exit(3)`)) {
      const child = start(args, { cwd });
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        child.stdout.pause();
        setTimeout(() => child.stdout.resume(), 1);
      });
      const [code] = await once(child, 'close');
      expect(code).toBe(3);
      expect(text.length).toBeGreaterThan(10_000_000);
      expect(lineCount(text)).toBe(400_000);
      expect(text.endsWith('line number 399999 of very many\n')).toBe(true);
    }
  });

  test('and errors come in the order in which they were written', async () => {
    const program = 'print("one")\neprint("two")\nprint("three")\nthrow("four")';
    for (const { args, cwd } of await bothWays(program)) {
      const path = join(cwd, 'log');
      const file = openSync(path, 'w');
      spawnSync(process.execPath, args, { cwd, stdio: ['ignore', file, file] });
      closeSync(file);
      expect(readFileSync(path, 'utf8')).toMatch(
        /^one\ntwo\nthree\n\[RUFVM001\] \[vm\] Runtime Error: four\n/,
      );
    }
  });

  test('is there while the program waits', async () => {
    const child = start([CLI, 'run', 'main.ruff'], {
      cwd: folder({ 'main.ruff': 'print("waiting")\nsleep(20000)\nprint("done")' }),
    });
    const [first] = await once(child.stdout, 'data');
    expect(String(first)).toBe('waiting\n');
    expect(child.exitCode).toBeNull();
  });

  test('that nobody reads ends the program quietly', async () => {
    for (const { args, cwd } of await bothWays(`while true { print("again") }`)) {
      const child = start(args, { cwd });
      const end = finished(child);
      await once(child.stdout, 'data');
      child.stdout.destroy();
      expect(await end).toMatchObject({ code: 141, stderr: '' });
    }
  });

  test('has no colours outside of terminals', async () => {
    expect((await runText('throw("x")', [], { env: { NO_COLOR: '' } })).stderr).not.toContain('\x1b');
  });

  test('of a million prints is fast', async () => {
    const cwd = folder({ 'main.ruff': 'i := 0\nwhile i < 1000000 { print(i)\n i += 1 }' });
    const { stdout } = await ruffjs(['run', 'main.ruff'], { cwd });
    expect(lineCount(stdout)).toBe(1_000_000);
  });
});

describe('input', () => {
  const program = `
    func ask() { return input() }
    func reader(name) { return name + " got " + ask() }
    a := spawn_task(func() { return reader("a") })
    b := spawn_task(func() { return reader("b") })
    c := spawn_task(func() { return reader("c") })
    sleep(20)
    print("others run", cancel_task(a))
    print(await await_task(b), await await_task(c))
    print("[" + ask() + "]", "[" + ask() + "]")`;

  test('that somebody waits for lets others go on; each line goes to one, not to those who left', async () => {
    for (const { args, cwd } of await bothWays(program)) {
      const child = start(args, { cwd });
      const end = finished(child);
      const [first] = await once(child.stdout, 'data');
      expect(String(first)).toBe('others run true\n');
      child.stdin.end('one\ntwo\nlast');
      expect(await end).toMatchObject({
        code: 0,
        stdout: 'others run true\nb got one c got two\n[last] []\n',
        stderr: '',
      });
    }
  });

  test('that nobody needs any more does not keep the program', async () => {
    for (const { args, cwd } of await bothWays('spawn { print(input()) }\nsleep(20)\nprint("end")')) {
      const child = start(args, { cwd });
      expect(await finished(child)).toMatchObject({ code: 0, stdout: 'end\n', stderr: '' });
    }
  });
});

describe('Ctrl-C', () => {
  const interrupted = { code: 130, signal: null, stdout: 'started\n', stderr: '' };

  test('ends a loop that never waits, with its output', async () => {
    for (const { args, cwd } of await bothWays('print("started")\neprint("")\nwhile true { x := 1 }')) {
      const child = start(args, { cwd });
      const end = finished(child);
      await once(child.stderr, 'data');
      child.kill('SIGINT');
      expect(await end).toMatchObject({ ...interrupted, stderr: '\n' });
    }
  });

  test('ends a program that waits', async () => {
    for (const { args, cwd } of await bothWays('print("started")\nsleep(20000)')) {
      const child = start(args, { cwd });
      const end = finished(child);
      await once(child.stdout, 'data');
      await delay(50);
      child.kill('SIGINT');
      expect(await end).toMatchObject(interrupted);
    }
  });

  test('ends a loop that comes after waiting', async () => {
    for (const { args, cwd } of await bothWays(
      'sleep(60)\nprint("started")\neprint("")\nwhile true { x := 1 }',
    )) {
      const child = start(args, { cwd });
      const end = finished(child);
      await once(child.stderr, 'data');
      child.kill('SIGINT');
      const { code, signal } = await end;
      expect(code ?? signal).toBe('SIGINT');
    }
  });
});

test('a bundle has no other words than its own', async () => {
  const cwd = folder({ 'main.ruff': 'print(args())' });
  await ruffjs(['build', 'main.ruff'], { cwd });
  expect((await node(['main.mjs', '--untrusted', 'x'], { cwd })).stdout).toBe('[--untrusted, x]\n');
});

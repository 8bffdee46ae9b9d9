/** Processes: what they give, how they are ended, and what goes on meanwhile. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  execute,
  execute_status,
  pipe_commands,
  spawn_process,
} from '../../runtime-lib/builtins/processes.js';
import type { Struct } from '../../runtime-lib/core/struct.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { finished, node, runText as runProgram, start } from '../cli/support.js';
import { dict } from '../formats/support.js';
import { emptyFolder, outcomeLater } from './support.js';

function isAlive(pid: number): boolean {
  try {
    // A zombie that nobody has buried yet is dead.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function dies(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && isAlive(pid); i++) await delay(10);
  return !isAlive(pid);
}

async function fields(promise: Promise<Value>): Promise<Record<string, Value>> {
  const result = (await promise) as Struct;
  return Object.fromEntries(result.fieldNames().map((name) => [name, result.field(name)]));
}

describe('a process whose time is over', () => {
  test('ends with all that it started, at once', async () => {
    const file = join(emptyFolder(), 'pid');
    const begun = Date.now();
    const run = await fields(
      execute_status(`(sleep 30 & echo $! > ${file}; wait); echo late`, dict({ timeout_ms: 300 })),
    );
    expect(Date.now() - begun).toBeLessThan(3000);
    expect(run).toMatchObject({ exitcode: -1, success: false, timed_out: true, stdout: '' });
    expect(await dies(Number(readFileSync(file, 'utf8')))).toBe(true);
  });

  test('is not waited for by what left its group', async () => {
    const begun = Date.now();
    const run = await fields(
      spawn_process(['sh', '-c', 'echo early; setsid sleep 5 & sleep 5'], dict({ timeout_ms: 300 })),
    );
    expect(Date.now() - begun).toBeLessThan(3000);
    expect(run).toMatchObject({ timed_out: true, stdout: 'early\n' });
  });
});

describe('output', () => {
  test('over the limit is dropped, and the process ends by itself', async () => {
    const run = await fields(
      execute_status('head -c 3000000 /dev/zero; echo done >&2', dict({ max_output_bytes: 1000 })),
    );
    expect(run).toMatchObject({ exitcode: 0, stdout_truncated: true, stderr: 'done\n', success: true });
    expect((run.stdout as string).length).toBe(1000);
  });

  test('without end is cut off with the process', async () => {
    const run = await fields(execute_status('yes', dict({ timeout_ms: 300, max_output_bytes: 4 })));
    expect(run).toMatchObject({ stdout: 'y\ny\n', stdout_truncated: true, timed_out: true });
  });

  test('that is a failure when it is no UTF-8', async () => {
    const of = (octal: string) => outcomeLater(pipe_commands, [['printf', octal]]);
    const error = 'error: Failed to decode output as UTF-8: ';
    expect(await of('ab\\342\\202')).toBe(`${error}incomplete utf-8 byte sequence from index 2`);
    expect(await of('ab\\342\\202x')).toBe(`${error}invalid utf-8 sequence of 2 bytes from index 2`);
    expect(await of('é\\355\\240\\200')).toBe(`${error}invalid utf-8 sequence of 1 bytes from index 2`);
    expect(await of('abc\\360\\237\\222x')).toBe(`${error}invalid utf-8 sequence of 3 bytes from index 3`);
  });
});

test('a pipe takes more than a buffer, also when nobody reads it', async () => {
  expect(
    await pipe_commands([
      ['head', '-c', '900000', '/dev/zero'],
      ['wc', '-c'],
    ]),
  ).toBe('900000\n');
  expect(await pipe_commands([['head', '-c', '900000', '/dev/zero'], ['true']])).toBe('');
});

test('nothing of a pipe starts when a part of it is wrong', async () => {
  const file = join(emptyFolder(), 'touched');
  expect(await outcomeLater(pipe_commands, [['touch', file], [1]])).toBe(
    'error: Each command must be an array of strings',
  );
  expect(existsSync(file)).toBe(false);
});

test.each([
  [
    ['no-such-program', 'x'],
    "Failed to spawn process 'no-such-program x': No such file or directory (os error 2)",
  ],
  [[''], "Failed to spawn process '': No such file or directory (os error 2)"],
  [['/'], "Failed to spawn process '/': Permission denied (os error 13)"],
  [['echo', 'a\0b'], "Failed to spawn process 'echo a\0b': nul byte found in provided data"],
])('%j cannot be started', async (words, error) => {
  expect(await outcomeLater(spawn_process, words)).toBe(`error: ${error}`);
});

test('the environment may have any name', async () => {
  const env = { inherit_env: false, env: { __proto__x: 'a', constructor: 'b', PATH: process.env.PATH! } };
  expect(await execute('env | grep -E "^(__proto__x|constructor)=" | sort', dict(env))).toBe(
    '__proto__x=a\nconstructor=b\n',
  );
});

test('a shell sees what the program does not mean for it only through the command', async () => {
  expect(await fields(spawn_process(['printf', '%s', '$(id); `id` | x > y']))).toMatchObject({
    stdout: '$(id); `id` | x > y',
  });
});

describe('meanwhile', () => {
  test('other async functions and tasks go on', async () => {
    const { stdout } = await runProgram(`
      async func slow() { return execute("sleep 0.4; printf slow") }
      p := slow()
      for i in range(0, 3) { sleep(20)  print("tick", i) }
      print(await p)
    `);
    expect(stdout).toBe('tick 0\ntick 1\ntick 2\nslow\n');
  });

  test('processes run at the same time', async () => {
    const begun = Date.now();
    const { stdout } = await runProgram(`
      async func nap(n) { execute("sleep 0.5")  return n }
      print(await promise_all([nap(1), nap(2), nap(3), nap(4)]))
    `);
    expect(stdout).toBe('[1, 2, 3, 4]\n');
    expect(Date.now() - begun).toBeLessThan(1900);
  });

  test('plain calls give plain values, also in callbacks', async () => {
    const { stdout } = await runProgram(`
      print(trim(pipe_commands([["echo", "a b"], ["tr", "a-z", "A-Z"]])), execute_status("exit 3").exitcode)
      func wrap(line) { return trim(execute(line)) }
      print(map(["echo 1", "echo 2"], wrap))
    `);
    expect(stdout).toBe('A B 3\n[1, 2]\n');
  });
});

describe('a process that nobody waits for any more', () => {
  const sleeper = (file: string) => `execute("echo $$ > ${file}; exec sleep 30")`;

  test('ends with the program', async () => {
    const file = join(emptyFolder(), 'pid');
    const { code } = await runProgram(`
      async func child() { ${sleeper(file)} }
      child()
      while !file_exists("${file}") { sleep(5) }
      sleep(50)
      exit(3)
    `);
    expect(code).toBe(3);
    expect(await dies(Number(readFileSync(file, 'utf8')))).toBe(true);
  });

  test('ends with its task', async () => {
    const file = join(emptyFolder(), 'pid');
    const { stdout } = await runProgram(`
      t := spawn_task(func() { ${sleeper(file)} })
      while !file_exists("${file}") { sleep(5) }
      sleep(50)
      print(cancel_task(t))
      sleep(50)
    `);
    expect(stdout).toBe('true\n');
    expect(await dies(Number(readFileSync(file, 'utf8')))).toBe(true);
  });

  test('ends with Ctrl-C', async () => {
    const file = join(emptyFolder(), 'pid');
    const program = join(emptyFolder(), 'main.ruff');
    writeFileSync(program, sleeper(file));
    const child = start([join(import.meta.dirname, '../../dist/cli.cjs'), 'run', program]);
    const end = finished(child);
    while (!existsSync(file)) await delay(10);
    await delay(100);
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    expect(await dies(Number(readFileSync(file, 'utf8')))).toBe(true);
  });
});

test('the first process reads what the program would', async () => {
  const path = join(emptyFolder(), 'main.ruff');
  writeFileSync(path, 'print(pipe_commands([["cat"], ["tr", "a-z", "A-Z"]]))');
  const { stdout } = await node([join(import.meta.dirname, '../../dist/cli.cjs'), 'run', path], {
    input: 'given',
  });
  expect(stdout).toBe('GIVEN\n');
});

/** Output, input, arguments and the end of a program. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { runText } from '../language/run.js';

describe('output', () => {
  test('has a space between values and a line end after them', async () => {
    await expectRuff('print()\nprint("a", 1, 1.0, null, [true, "b"])\nprintln("c")').toPrint(
      '',
      'a 1 1 null [true, b]',
      'c',
    );
  });

  test('with types, for looking at a program at work', async () => {
    await expectRuff('debug("a", 1, [2.5])\ndebug()').toPrint(
      '[DEBUG] String("a") Int(1) Array[Float(2.5)]',
      '[DEBUG] ',
    );
  });

  test('goes to standard error', async () => {
    expect(await runText('print(eprint("a", [1]))')).toEqual({
      stdout: 'null\n',
      stderr: 'a [1]\n',
      exit: 0,
    });
  });
});

describe('the end', () => {
  test.each([
    ['exit()', 0],
    ['exit(3)', 3],
    ['exit(2.9)', 2],
    ['exit(-1)', 255],
    ['exit(256)', 0],
    ['try { exit(7) } except e { exit(8) }', 7],
  ])('%s', async (source, exit) => {
    expect((await runText(source)).exit).toBe(exit);
  });

  test('wants a number', async () => {
    await expectRuff('exit("3")').toFail('exit() requires a numeric exit code when provided');
    await expectRuff('exit(1, 2)').toFail('exit expects 0 to 1 arguments, got 2');
  });
});

const READ = 'const count = Number(process.argv[2]); const lines = []; while (lines.length < count)';

describe.each([
  [
    'input',
    `import { input } from './runtime-lib/builtins/process.ts';
    ${READ} lines.push(input('> '));`,
  ],
  [
    'input beside others',
    `import { inputBesideOthers } from './runtime-lib/builtins/process.ts';
    import { async_sleep } from './runtime-lib/builtins/timers.ts';
    async_sleep(0);
    ${READ} lines.push(await inputBesideOthers('> '));`,
  ],
])('%s', (_name, reading) => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ruffjs-input-'));
    script = join(folder, 'lines.mjs');
    const contents = `${reading}\nprocess.stderr.write(JSON.stringify(lines));`;
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile: script,
    });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** The lines that a program reads from what comes in these pieces, and what it writes. */
  async function read(
    count: number,
    ...pieces: (string | Buffer)[]
  ): Promise<{ lines: string[]; stdout: string }> {
    const child = spawn(process.execPath, [script, String(count)]);
    const written = ['', ''];
    child.stdout.on('data', (data) => (written[0] += data));
    child.stderr.on('data', (data) => (written[1] += data));
    for (const piece of pieces) {
      child.stdin.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    return { lines: JSON.parse(written[1]!), stdout: written[0]! };
  }

  test('comes line by line, without the white space at the end', async () => {
    const { lines, stdout } = await read(5, 'one\n  two \t\r\n\nlast');
    expect(lines).toEqual(['one', '  two', '', 'last', '']);
    expect(stdout).toBe('> > > > > ');
  });

  test('may come in pieces that divide lines and characters', async () => {
    const bytes = Buffer.from('häl');
    const { lines } = await read(3, 'ab', 'c\nd', bytes.subarray(0, 2), bytes.subarray(2), '\n');
    expect(lines).toEqual(['abc', 'dhäl', '']);
  });

  test('may have long lines', async () => {
    const long = 'x'.repeat(200_000);
    const { lines } = await read(2, `${long}\nend`);
    expect(lines).toEqual([long, 'end']);
  });
});

import { describe, expect, test } from 'vitest';
import { folder, ruffjs } from './support.js';

describe('the command line', () => {
  test('without words prints the help', async () => {
    const help = await ruffjs([]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: ruffjs <COMMAND>');
    for (const verb of ['run', 'build', 'check']) expect(help.stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(await ruffjs(['--help'])).toEqual(help);
  });

  test('prints the help of a command', async () => {
    const { code, stdout } = await ruffjs(['run', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: ruffjs run [OPTIONS] <FILE> [SCRIPT_ARGS]...');
    expect(stdout).toContain('--allow-fs-read');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await ruffjs(['help', 'run'])).stdout).toBe(stdout);
  });

  test('prints the version', async () => {
    expect(await ruffjs(['--version'])).toMatchObject({ code: 0, stdout: 'ruffjs 0.1.0\n', stderr: '' });
  });

  test.each([
    [['frobnicate'], "unrecognized subcommand 'frobnicate'"],
    [['--frobnicate'], "unexpected argument '--frobnicate'"],
    [['a.ruff'], "tip: to run a file, use 'ruffjs run a.ruff'"],
    [['run'], 'Usage: ruffjs run'],
    [['check', '-q', '-v', 'a.ruff'], "'--quiet' cannot be used with '--verbose'"],
    [['run', '--scheduler-timeout-ms', 'x', 'a.ruff'], "invalid value 'x'"],
    [
      ['run', '--scheduler-timeout-ms', '0', 'a.ruff'],
      '[RUFCLI001] [cli] error: Scheduler timeout must be greater than 0ms',
    ],
    [['build', 'a.ruff', '--sourcemap', 'some'], '[possible values: inline, external, none]'],
    [['build', 'a.ruff', '-o', './a.ruff'], 'is the program itself'],
  ])('refuses %s', async (words, problem) => {
    const { code, stdout, stderr } = await ruffjs(words);
    expect(stderr).toContain(problem);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('files that cannot be read', () => {
  const unreadable = (file: string, reason: string) =>
    `[RUFCLI001] [cli] error: Failed to read .ruff file '${file}': ${reason}\n`;

  test.each([
    ['missing.ruff', 'No such file or directory (os error 2)'],
    ['folder.ruff', 'Is a directory (os error 21)'],
    ['latin1.ruff', 'stream did not contain valid UTF-8'],
    ['latin1.ruff/x', 'Not a directory (os error 20)'],
  ])('%s', async (file, reason) => {
    const cwd = folder({ 'folder.ruff/x': '', 'latin1.ruff': new Uint8Array([34, 0xe9, 34]) });
    const expected = { code: 5, stdout: '', stderr: unreadable(file, reason) };
    expect(await ruffjs(['run', file], { cwd })).toMatchObject(expected);
    expect(await ruffjs(['check', file], { cwd })).toMatchObject(expected);
    expect(await ruffjs(['build', file], { cwd })).toMatchObject(expected);
  });
});

describe('check', () => {
  const files = {
    'ok.ruff': 'x := 1\nprint(x)\n',
    'broken.ruff': 'print(\n',
    'wrong.ruff': 'break\n',
  };

  test('says that a file is good', async () => {
    const cwd = folder(files);
    const plain = await ruffjs(['check', 'ok.ruff'], { cwd });
    expect(plain).toMatchObject({ code: 0, stdout: 'check passed: ok.ruff\n', stderr: '' });
    expect((await ruffjs(['check', '-q', 'ok.ruff'], { cwd })).stdout).toBe('');
    const { stdout } = await ruffjs(['check', '-v', 'ok.ruff'], { cwd });
    expect(stdout).toMatch(/^check passed: ok\.ruff \(statements=2, bytecode_instructions=\d+\)\n$/);
  });

  test('gives the result as data', async () => {
    const cwd = folder(files);
    const good = await ruffjs(['check', '--json', 'ok.ruff'], { cwd });
    const data = JSON.parse(good.stdout);
    expect(data).toEqual({
      bytecode_instruction_count: expect.any(Number),
      command: 'check',
      file: 'ok.ruff',
      statement_count: 2,
      status: 'ok',
    });
    expect(good.stdout).toBe(`${JSON.stringify(data, null, 2)}\n`);

    const bad = await ruffjs(['check', '--json', 'broken.ruff', 'missing.ruff', 'ok.ruff'], { cwd });
    expect(bad.code).toBe(5);
    expect(bad.stderr).toContain('[RUFPARSE001] [parser] error:');
    expect(JSON.parse(bad.stdout)).toMatchObject([
      {
        command: 'check',
        diagnostics: [{ code: 'RUFPARSE001', file: 'broken.ruff', line: 2, column: 1, severity: 'error' }],
        exit_code: 3,
        status: 'error',
      },
      {
        diagnostics: [{ code: 'RUFCLI001', message: expect.stringContaining("file 'missing.ruff'") }],
        exit_code: 5,
        file: 'missing.ruff',
        status: 'error',
      },
      { file: 'ok.ruff', status: 'ok' },
    ]);
  });

  test('looks at every file, and gives the gravest exit code', async () => {
    const cwd = folder(files);
    const { code, stdout, stderr } = await ruffjs(['check', 'broken.ruff', 'wrong.ruff', 'ok.ruff'], { cwd });
    expect(code).toBe(4);
    expect(stdout).toBe('check passed: ok.ruff\n');
    expect(stderr).toContain('--> broken.ruff:2:1');
    expect(stderr).toContain(
      '[RUFVM001] [vm] error: Compilation error: break can only be used inside a loop',
    );
    expect((await ruffjs(['check', 'broken.ruff'], { cwd })).code).toBe(3);
  });
});

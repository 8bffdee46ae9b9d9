import { describe, expect, test } from 'vitest';
import { type Arguments, readArguments } from '../../src/cli/arguments.js';
import { BUILD, build } from '../../src/cli/build.js';
import { permissionsOf } from '../../src/cli/capabilities.js';
import { CHECK } from '../../src/cli/check.js';
import { UsageError } from '../../src/cli/errors.js';
import { RUN } from '../../src/cli/run.js';

const words = (line: string) => line.split(' ').filter(Boolean);
const run = (line: string): Arguments => readArguments(words(line), RUN);

describe('run', () => {
  test.each([
    ['a.ruff x y', 'x y', ''],
    ['a.ruff --untrusted y', 'y', 'untrusted'],
    ['--untrusted a.ruff y', 'y', 'untrusted'],
    ['a.ruff x --untrusted', 'x --untrusted', ''],
    ['a.ruff --verbose x', '--verbose x', ''],
    ['a.ruff -- --untrusted y', '--untrusted y', ''],
    ['a.ruff x -- y', 'x -- y', ''],
    ['a.ruff -- -- y', '-- y', ''],
    ['-- a.ruff x', 'x', ''],
    ['-- a.ruff --untrusted', '--untrusted', ''],
    ['--untrusted -- a.ruff x', 'x', 'untrusted'],
    ['a.ruff --untrusted -- --allow-all', '--allow-all', 'untrusted'],
    ['a.ruff --scheduler-timeout-ms 5 y', 'y', 'scheduler-timeout-ms'],
    ['a.ruff --scheduler-timeout-ms=5 y', 'y', 'scheduler-timeout-ms'],
    ['a.ruff --allow-net --allow-clock y --allow-all', 'y --allow-all', 'allow-net allow-clock'],
    ['a.ruff -x', '-x', ''],
    ['a.ruff -V', '-V', ''],
    ['a.ruff - y', '- y', ''],
    ['a.ruff -h', '', 'help'],
    ['a.ruff y --help', 'y --help', ''],
    ['a.ruff --untrust y', '--untrust y', ''],
    ['--trace a.ruff y', 'y', 'trace'],
    ['a.ruff --trace y', '--trace y', ''],
  ])('%s', (line, script, flags) => {
    const given = run(line);
    expect(given.files).toEqual(['a.ruff']);
    expect(given.script).toEqual(words(script));
    expect([...given.flags]).toEqual(words(flags));
  });

  test.each([
    ['', 'required arguments were not provided'],
    ['--untrusted', 'required arguments were not provided'],
    ['--untrust a.ruff', "unexpected argument '--untrust' found"],
    ['-x a.ruff', "unexpected argument '-x' found"],
    ['--untrusted --untrusted a.ruff', "'--untrusted' cannot be used multiple times"],
    ['a.ruff --untrusted=1 y', "unexpected value '1' for '--untrusted'"],
    ['a.ruff --scheduler-timeout-ms', "a value is required for '--scheduler-timeout-ms <MS>'"],
  ])('refuses: run %s', (line, problem) => {
    expect(() => run(line)).toThrow(UsageError);
    expect(() => run(line)).toThrow(problem);
  });

  test('an empty word is no file', () => {
    expect(() => readArguments([''], RUN)).toThrow("a value is required for '<FILE>'");
  });
});

describe('capability flags', () => {
  test.each([
    ['', null],
    ['--allow-all', null],
    ['--untrusted --allow-all --allow-clock', null],
    ['--untrusted', []],
    ['--allow-fs-read', ['filesystem-read']],
    ['--untrusted --allow-net --allow-clock', ['network-client', 'network-server', 'clock']],
  ])('%s', (line, granted) => {
    const permissions = permissionsOf(run(`${line} a.ruff`));
    expect(permissions && [...permissions]).toEqual(granted);
  });
});

describe('the other commands', () => {
  test('check takes files and flags in any order', () => {
    const given = readArguments(words('a.ruff -v b.ruff --json -- --c.ruff'), CHECK);
    expect(given.files).toEqual(['a.ruff', 'b.ruff', '--c.ruff']);
    expect([...given.flags]).toEqual(['verbose', 'json']);
  });

  test('build takes a file and flags, and several files for a library', async () => {
    const given = readArguments(words('-o out.mjs a.ruff --minify --sourcemap=none --target es2022'), BUILD);
    expect(given.files).toEqual(['a.ruff']);
    expect([given.value('output'), given.value('sourcemap'), given.value('target')]).toEqual([
      'out.mjs',
      'none',
      'es2022',
    ]);
    expect(() => readArguments(words('-o'), BUILD)).toThrow("a value is required for '-o <OUT>'");
    await expect(build(words('a.ruff b.ruff'))).rejects.toThrow("unexpected argument 'b.ruff' found");
    await expect(build(words('--lib -o x a.ruff'))).rejects.toThrow(
      "the argument '--output' cannot be used with '--lib'",
    );
    await expect(build(words('--dicts map a.ruff'))).rejects.toThrow(
      "the argument '--dicts' cannot be used without '--lib'",
    );
    await expect(build(words('--lib --dicts list a.ruff'))).rejects.toThrow(
      "invalid value 'list' for '--dicts <FORM>'\n  [possible values: object, map]",
    );
  });
});

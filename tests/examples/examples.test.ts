// Every program of examples/ with an expected output beside it: run by the command line, then built into one file that
// runs with plain node from an empty folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findExamples } from '../../scripts/examples.mjs';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.cjs');

function node(args: readonly string[], cwd: string, stdin = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    input: stdin,
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

const examples = findExamples();

test('there are examples, and each expected output belongs to a program', () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
  expect(examples.filter((example) => !existsSync(example.file))).toEqual([]);
});

describe.each(examples)('$name', ({ name, file, args, stdin, stdout }) => {
  let empty = '';
  beforeAll(() => {
    empty = mkdtempSync(join(tmpdir(), 'ruffjs-example-'));
  });
  afterAll(() => rmSync(empty, { recursive: true, force: true }));

  test('run', () => {
    expect(node([cli, 'run', file, ...args], dirname(file), stdin)).toEqual({ exit: 0, stdout, stderr: '' });
  });

  test('built and run from an empty folder', () => {
    const bundle = join(empty, `${name.replaceAll('/', '-')}.mjs`);
    expect(node([cli, 'build', file, '-o', bundle], root)).toMatchObject({ exit: 0, stderr: '' });
    expect(node([bundle, ...args], empty, stdin)).toEqual({ exit: 0, stdout, stderr: '' });
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsInFlight } from '../../runtime-lib/async/external.js';
import type { RuffPromise } from '../../runtime-lib/async/promise.js';
import { wait } from '../../runtime-lib/async/waiting.js';
import {
  async_read_file,
  async_read_files,
  async_write_file,
  async_write_files,
} from '../../runtime-lib/builtins/async-files.js';
import { call } from '../../runtime-lib/core/call.js';
import type { RuffFunction, Value } from '../../runtime-lib/core/value.js';
import { messageOf, outcomeOf } from './support.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ruffjs-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function outcome(promise: RuffPromise): Promise<Value> {
  if (promise.state === 0) await wait(promise);
  return outcomeOf(promise);
}

describe('single files', () => {
  test('are written and read as UTF-8', async () => {
    const text = '\uFEFFnaïve — 日本 🎉\r\n';
    expect(await outcome(async_write_file(path('text'), text))).toBe(true);
    expect(await outcome(async_read_file(path('text')))).toBe(text);
    expect(await outcome(async_write_file(path('text'), ''))).toBe(true);
    expect(readFileSync(path('text'), 'utf8')).toBe('');
  });

  test('are rejected with the words of the operating system', async () => {
    writeFileSync(path('bin'), Buffer.from([0xff, 0xfe, 0xfd]));
    const reasons: [RuffPromise, string][] = [
      [async_read_file('/no/such'), "read file '/no/such': No such file or directory (os error 2)"],
      [async_read_file(''), "read file '': No such file or directory (os error 2)"],
      [async_read_file(folder), `read file '${folder}': Is a directory (os error 21)`],
      [async_read_file(path('bin')), `read file '${path('bin')}': stream did not contain valid UTF-8`],
      [async_write_file('/no/dir/x', 'x'), "write file '/no/dir/x': No such file or directory (os error 2)"],
      [async_write_file(folder, 'x'), `write file '${folder}': Is a directory (os error 21)`],
    ];
    for (const [promise, reason] of reasons) {
      expect(await outcome(promise)).toBe(`error: Promise rejected: Failed to ${reason}`);
    }
    expect(operationsInFlight()).toBe(false);
  });
});

describe('several files', () => {
  test('keep the order of their paths', async () => {
    const names = Array.from({ length: 150 }, (_, i) => path(`f${i}`));
    const texts = names.map((_, i) => `body ${i}`);
    expect(await outcome(async_write_files(names, texts, 16))).toEqual(names.map(() => true));
    expect(await outcome(async_read_files(names, 7))).toEqual(texts);
    expect(await outcome(async_read_files(names.slice().reverse()))).toEqual(texts.slice().reverse());
    expect(outcomeOf(async_read_files([]))).toEqual([]);
  });

  test('say which one failed, and begin no other after it', async () => {
    const files = [path('new'), '/no/dir/x', path('never')];
    expect(await outcome(async_write_files(files, ['1', '2', '3'], 1))).toBe(
      "error: Promise rejected: Failed to write file '/no/dir/x' (index 1): No such file or directory (os error 2)",
    );
    expect(readFileSync(path('new'), 'utf8')).toBe('1');
    expect(await outcome(async_read_files([path('new'), path('never')]))).toBe(
      `error: Promise rejected: Failed to read file '${path('never')}' (index 1): No such file or directory (os error 2)`,
    );
  });
});

test('arguments are checked at the call', () => {
  for (const [f, args, message] of [
    [async_read_file, [], 'async_read_file() expects 1 argument (path), got 0'],
    [async_read_file, [5], 'async_read_file() requires a string path argument'],
    [async_write_file, ['a'], 'async_write_file() expects 2 arguments (path, content), got 1'],
    [async_write_file, [5, 5], 'async_write_file() requires a string path argument'],
    [async_write_file, ['x', null], 'async_write_file() requires a string content argument'],
    [
      async_read_files,
      [],
      'async_read_files() expects 1 or 2 arguments (paths, optional concurrency_limit), got 0',
    ],
    [async_read_files, ['a'], 'async_read_files() first argument must be an array of string paths'],
    [async_read_files, [['a', 5]], 'async_read_files() path at index 1 must be a string'],
    [async_read_files, [['a', 5], 0], 'async_read_files() concurrency_limit must be > 0, got 0'],
    [async_write_files, [5, 5, 0], 'async_write_files() first argument must be an array of string paths'],
    [async_write_files, [[], 'a'], 'async_write_files() second argument must be an array of string contents'],
    [
      async_write_files,
      [['a', 'b'], ['x'], 0],
      'async_write_files() paths and contents arrays must have the same length (paths=2, contents=1)',
    ],
    [async_write_files, [['a', 5], [7, 'b'], 0], 'async_write_files() concurrency_limit must be > 0, got 0'],
    [
      async_write_files,
      [
        ['a', 5],
        [7, 'b'],
      ],
      'async_write_files() content at index 0 must be a string',
    ],
    [async_write_files, [[], [], 'q'], 'async_write_files() optional concurrency_limit must be an integer'],
  ] as [RuffFunction, Value[], string][]) {
    expect(messageOf(() => call(f, ...args))).toBe(message);
  }
});

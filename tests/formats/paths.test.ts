import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as paths from '../../runtime-lib/builtins/paths.js';
import { failure } from './support.js';

const { basename, dirname, join_path, path_extension, path_join } = paths;

const someText = fc
  .array(fc.constantFrom('a', 'b.c', '.d', '.', '..', '/', '//', 'é'), { maxLength: 8 })
  .map((parts) => parts.join(''));

test.each([
  ['/usr/local/bin/tool', '/usr/local/bin', 'tool', ''],
  ['file.txt', '', 'file.txt', 'txt'],
  ['/', '/', '', ''],
  ['', '/', '', ''],
  ['.', '', '', ''],
  ['./', '', '', ''],
  ['./a', '.', 'a', ''],
  ['..', '', '', ''],
  ['a/..', 'a', '', ''],
  ['a/.', '', 'a', ''],
  ['a/./b', 'a', 'b', ''],
  ['/root', '/', 'root', ''],
  ['//root', '/', 'root', ''],
  ['a/b//', 'a', 'b', ''],
  ['a//b', 'a', 'b', ''],
  ['/a/b/../c.md', '/a/b/..', 'c.md', 'md'],
  ['archive.tar.gz', '', 'archive.tar.gz', 'gz'],
  ['.bashrc', '', '.bashrc', ''],
  ['trailing.', '', 'trailing.', ''],
  ['..a', '', '..a', 'a'],
  ['a.b/c', 'a.b', 'c', ''],
])('%j: in %j, named %j, of kind %j', (path, directory, name, extension) => {
  expect([dirname(path), basename(path), path_extension(path)]).toEqual([directory, name, extension]);
});

describe('join_path', () => {
  test.each([
    [['only'], 'only'],
    [['a', 'b'], 'a/b'],
    [['a/', 'b'], 'a/b'],
    [['a', '/b'], '/b'],
    [['', 'b'], 'b'],
    [['a', ''], 'a/'],
    [['a', '', 'c'], 'a/c'],
    [['a', '..', 'b'], 'a/../b'],
    [['./a', 'b/'], './a/b/'],
    [['/', 'x'], '/x'],
  ])('%j is %s', (parts, joined) => {
    expect(join_path(...parts)).toBe(joined);
    expect(path_join(...parts)).toBe(joined);
  });

  test('names the same file as resolving the parts one by one', () => {
    fc.assert(
      fc.property(fc.array(someText, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(posix.resolve('/here', join_path(...parts))).toBe(posix.resolve('/here', ...parts));
      }),
    );
  });

  test.each([
    ['join_path', join_path],
    ['path_join', path_join],
  ])('%s complains under its own name', (name, join) => {
    expect(failure(() => join())).toBe(`${name} requires at least one string argument`);
    expect(failure(() => join('a', 5))).toBe(`${name} argument 2 must be a string`);
  });
});

test('a path with a name is its directory and its name', () => {
  fc.assert(
    fc.property(someText, (path) => {
      const name = basename(path);
      expect(
        name === '' || posix.resolve('/here', dirname(path), name) === posix.resolve('/here', path),
      ).toBe(true);
      expect(name.endsWith(path_extension(path))).toBe(true);
    }),
  );
});

test.each([
  ['dirname', dirname],
  ['basename', basename],
  ['path_extension', path_extension],
])('%s takes a text', (name, take) => {
  expect(failure(() => take(null))).toBe(`${name} requires a string argument (path)`);
});

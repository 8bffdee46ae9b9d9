/** Whatever happens while a file is written, it has its old content or its new one, and nothing else is left. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Replacement, replaceFile } from '../../runtime-lib/host/replacement.js';
import { emptyFolder } from './support.js';

const write = (path: string, text: string) => replaceFile(path, (file) => writeFileSync(file, text));

function brokenWrite(path: string): void {
  replaceFile(path, (file) => {
    writeFileSync(file, 'half of the new con');
    throw new Error('disk full');
  });
}

const mode = (path: string) => statSync(path).mode & 0o7777;

describe('an existing file', () => {
  test('gets new content and keeps its permission bits', () => {
    const folder = emptyFolder();
    const path = join(folder, 'script');
    for (const bits of [0o755, 0o600, 0o664, 0o2755]) {
      writeFileSync(path, 'old');
      chmodSync(path, bits);
      write(path, 'new');
      expect([readFileSync(path, 'utf8'), mode(path)]).toEqual(['new', bits]);
    }
    expect(readdirSync(folder)).toEqual(['script']);
  });

  test('is another file afterwards: who reads the old one goes on doing so', () => {
    const path = join(emptyFolder(), 'data');
    writeFileSync(path, 'old');
    const before = statSync(path).ino;
    write(path, 'new');
    expect(statSync(path).ino).not.toBe(before);
  });

  test('keeps its content when the new one breaks off', () => {
    const folder = emptyFolder();
    const path = join(folder, 'data');
    writeFileSync(path, 'old');
    expect(() => brokenWrite(path)).toThrow('disk full');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test('is written through a link, or a chain of links', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/data'), 'old');
    symlinkSync('real/data', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    write(join(folder, 'two'), 'new');
    expect(readFileSync(join(folder, 'real/data'), 'utf8')).toBe('new');
    expect([readlinkSync(join(folder, 'one')), readlinkSync(join(folder, 'two'))]).toEqual([
      'real/data',
      'one',
    ]);
    expect(() => brokenWrite(join(folder, 'two'))).toThrow('disk full');
    expect(readFileSync(join(folder, 'real/data'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'real'))).toEqual(['data']);
  });

  test('with several names keeps them all', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a'), 'old');
    linkSync(join(folder, 'a'), join(folder, 'b'));
    write(join(folder, 'a'), 'new');
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new');
  });
});

describe('a new file', () => {
  test('is created', () => {
    const folder = emptyFolder();
    write(join(folder, 'data'), 'new');
    expect(readFileSync(join(folder, 'data'), 'utf8')).toBe('new');
    expect(mode(join(folder, 'data'))).toBe(0o666 & ~process.umask());
  });

  test('goes again when its content breaks off', () => {
    const folder = emptyFolder();
    expect(() => brokenWrite(join(folder, 'data'))).toThrow('disk full');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('may be what a dangling link leads to', () => {
    const folder = emptyFolder();
    symlinkSync('target', join(folder, 'link'));
    write(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('new');
    expect(readlinkSync(join(folder, 'link'))).toBe('target');
  });

  test('is not created over something', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'data'), 'old');
    expect(Replacement.ofNothing(join(folder, 'data'))).toBeUndefined();
    expect(Replacement.ofNothing(folder)).toBeUndefined();
    expect(readFileSync(join(folder, 'data'), 'utf8')).toBe('old');
  });
});

test('special files are written directly', () => {
  write('/dev/null', 'gone');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(() => write('/dev/full', 'x')).toThrow('ENOSPC');
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
});

test('a folder cannot be written', () => {
  const folder = emptyFolder();
  expect(() => write(folder, 'x')).toThrow('EISDIR');
});

test('after any sequence of writes, some broken, the file has the content of the last good one', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string()), { maxLength: 6 }), (contents) => {
      const folder = emptyFolder();
      const path = join(folder, 'data');
      let expected: string | undefined;
      for (const content of contents) {
        if (content === null) {
          expect(() => brokenWrite(path)).toThrow('disk full');
        } else {
          write(path, content);
          expected = content;
        }
        expect(readdirSync(folder)).toEqual(expected === undefined ? [] : ['data']);
        if (expected !== undefined) expect(readFileSync(path, 'utf8')).toBe(expected);
      }
    }),
    { numRuns: 30 },
  );
});

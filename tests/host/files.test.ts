import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as parts from '../../runtime-lib/builtins/binary-io.js';
import { create_dir, list_dir, os_chdir } from '../../runtime-lib/builtins/directories.js';
import {
  append_file,
  copy_file,
  write_binary_file,
  write_file,
} from '../../runtime-lib/builtins/file-writing.js';
import {
  delete_file,
  file_exists,
  read_binary_file,
  read_file,
  read_file_lossy,
  read_lines,
} from '../../runtime-lib/builtins/files.js';
import { kv_get, kv_set } from '../../runtime-lib/builtins/kv-store.js';
import { path_is_dir, path_is_file } from '../../runtime-lib/builtins/path-lookup.js';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { emptyFolder, outcome } from './support.js';

const text = fc.string({ unit: 'grapheme' });
const bytes = fc.uint8Array({ maxLength: 200 });

describe('whole files', () => {
  test('come back as they were written', () => {
    const path = join(emptyFolder(), 'file');
    fc.assert(
      fc.property(text, (content) => {
        expect(write_file(path, content, true)).toBe(true);
        expect(read_file(path)).toBe(content);
      }),
    );
    fc.assert(
      fc.property(bytes, (data) => {
        write_binary_file(path, new Bytes(data), true);
        expect(Buffer.from((read_binary_file(path) as Bytes).data)).toEqual(Buffer.from(data));
        expect(read_file_lossy(path)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(data));
      }),
    );
  });

  test('have the lines that they were written with', () => {
    const path = join(emptyFolder(), 'file');
    const line = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\t') });
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        write_file(path, lines.map((each) => each + end).join(''), true);
        expect(read_lines(path)).toEqual(lines);
      }),
    );
  });

  test('that exist are not overwritten by mistake', () => {
    const path = join(emptyFolder(), 'file');
    write_file(path, 'old');
    for (const flag of [[], [false]]) {
      expect(outcome(write_file, path, 'new', ...flag)).toBe(
        `error: Cannot write file '${path}': file already exists (pass overwrite=true to replace it)`,
      );
    }
    expect(read_file(path)).toBe('old');
  });

  test('of devices end where the limit is', () => {
    expect(outcome(read_file, '/dev/zero')).toBe(
      "error: Cannot read file '/dev/zero': exceeds maximum read size (8388609 bytes > 8388608 bytes)",
    );
  });

  test('whose size is not known in advance are read', () => {
    expect(read_file('/proc/self/status')).toContain('Name:');
  });

  test('on a full disk say so', () => {
    const full = 'No space left on device (os error 28)';
    expect(outcome(write_file, '/dev/full', 'x', true)).toBe(`error: Cannot write file '/dev/full': ${full}`);
    expect(outcome(append_file, '/dev/full', 'x')).toBe(`error: Cannot append to file '/dev/full': ${full}`);
    expect(outcome(parts.io_append_bytes, '/dev/full', new Bytes(new Uint8Array(1)))).toBe(
      `error: Cannot append bytes to file '/dev/full': ${full}`,
    );
  });
});

test('a NUL in a path is never cut off', () => {
  const bad = '/tmp\0/etc';
  const reason = 'file name contained an unexpected NUL byte';
  expect(outcome(read_file, bad)).toBe(`error: Cannot read file '${bad}': ${reason}`);
  expect(outcome(write_file, bad, 'x')).toBe(`error: Cannot write file '${bad}': ${reason}`);
  expect(outcome(create_dir, bad)).toBe(`error: Cannot create directory '${bad}': ${reason}`);
  expect(outcome(list_dir, bad)).toBe(`error: Cannot list directory '${bad}': ${reason}`);
  expect(outcome(os_chdir, bad)).toBe(`error: Cannot change directory to '${bad}': ${reason}`);
  expect(outcome(delete_file, bad)).toBe(`error: Cannot delete file '${bad}': ${reason}`);
  for (const probe of [file_exists, path_is_dir, path_is_file]) expect(probe(bad)).toBe(false);
});

test('probes say no where nothing can be found out', () => {
  const folder = emptyFolder();
  symlinkSync('loop', join(folder, 'loop'));
  for (const path of [join(folder, 'loop'), `/${'x'.repeat(300)}`, '', '/dev/null/x']) {
    for (const probe of [file_exists, path_is_dir, path_is_file]) expect(probe(path), path).toBe(false);
  }
});

describe('copies', () => {
  test('have the permission bits of their source', () => {
    const folder = emptyFolder();
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(from, 'content');
    for (const mode of [0o755, 0o640]) {
      chmodSync(from, mode);
      expect(copy_file(from, to)).toBe(true);
      expect([readFileSync(to, 'utf8'), statSync(to).mode & 0o777]).toEqual(['content', mode]);
    }
  });

  test('of a file to itself leave it as it is', () => {
    const path = join(emptyFolder(), 'file');
    writeFileSync(path, 'content');
    expect(copy_file(path, path)).toBe(true);
    const range = (count: number) => parts.io_copy_range(path, path, 2, count);
    expect(readFileSync(path, 'utf8')).toBe('content');
    expect(range(3)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('nte');
  });

  test('of what is larger than any buffer are complete', () => {
    const folder = emptyFolder();
    const data = Buffer.alloc(3_500_001, 'abcdefg');
    writeFileSync(join(folder, 'from'), data);
    copy_file(join(folder, 'from'), join(folder, 'to'));
    expect(readFileSync(join(folder, 'to')).equals(data)).toBe(true);
    parts.io_copy_range(join(folder, 'from'), join(folder, 'part'), 1_000_000, 2_000_000);
    expect(readFileSync(join(folder, 'part')).equals(data.subarray(1_000_000, 3_000_000))).toBe(true);
  });

  test('to a device do not change the device', () => {
    const path = join(emptyFolder(), 'file');
    writeFileSync(path, 'content', { mode: 0o600 });
    const before = statSync('/dev/null').mode;
    expect(copy_file(path, '/dev/null')).toBe(true);
    expect(statSync('/dev/null').mode).toBe(before);
  });
});

describe('parts of files', () => {
  test('are what they are in the whole', () => {
    const path = join(emptyFolder(), 'file');
    fc.assert(
      fc.property(bytes, fc.nat(250), fc.nat(250), (data, offset, count) => {
        parts.io_write_bytes(path, new Bytes(data));
        const got = (value: Bytes) => Array.from(value.data);
        expect(got(parts.io_read_at(path, offset, count))).toEqual([...data.slice(offset, offset + count)]);
        expect(got(parts.io_read_bytes(path, count))).toEqual([...data.slice(0, count)]);
        expect(got(parts.io_seek_read(path, offset))).toEqual([...data.slice(offset)]);
      }),
    );
  });

  test('are written over what was there, after zeros where nothing was', () => {
    const path = join(emptyFolder(), 'file');
    fc.assert(
      fc.property(bytes, bytes, fc.nat(250), (data, patch, offset) => {
        parts.io_write_bytes(path, new Bytes(data));
        parts.io_write_at(path, new Bytes(patch), offset);
        const expected = Buffer.alloc(Math.max(data.length, patch.length > 0 ? offset + patch.length : 0));
        expected.set(data);
        expected.set(patch, patch.length > 0 ? offset : 0);
        expect(readFileSync(path)).toEqual(expected);
      }),
    );
  });

  test('may be of files larger than can be read at once', () => {
    const path = join(emptyFolder(), 'file');
    writeFileSync(path, 'x');
    truncateSync(path, 10_000_000_000);
    expect(parts.io_read_at(path, 9_999_999_999, 10).data.length).toBe(1);
    expect(parts.io_file_metadata(path).get('size')).toBe(10_000_000_000);
  });
});

describe('the key-value store', () => {
  test('keeps texts of all kinds', () => {
    const folder = emptyFolder();
    process.env.RUFF_KV_PATH = join(folder, 'new/store.json');
    const expected = new Map<string, string>();
    fc.assert(
      fc.property(text, text, (key, value) => {
        expected.set(key, value);
        kv_set(key, value);
        for (const [each, content] of expected) expect(kv_get(each)).toBe(content);
      }),
      { numRuns: 30 },
    );
    const stored: Record<string, string> = JSON.parse(readFileSync(process.env.RUFF_KV_PATH, 'utf8'));
    expect(new Map(Object.entries(stored))).toEqual(expected);
    delete process.env.RUFF_KV_PATH;
  });

  test.each(['[]', '{"a":1}', '{"a":{}}', '{', 'null', '{"a":"b"} x'])(
    'refuses %s and leaves it',
    (content) => {
      const path = join(emptyFolder(), 'store.json');
      process.env.RUFF_KV_PATH = path;
      writeFileSync(path, content);
      expect(outcome(kv_get, 'a')).toMatch(`error: Failed to parse kv store '${path}': `);
      expect(outcome(kv_set, 'a', 'b')).toMatch(`error: Failed to parse kv store '${path}': `);
      expect(readFileSync(path, 'utf8')).toBe(content);
      delete process.env.RUFF_KV_PATH;
    },
  );
});

test('folders are created with those above them', () => {
  const folder = emptyFolder();
  expect(create_dir(join(folder, 'a/b/c'))).toBe(true);
  expect(create_dir(join(folder, 'a/b'))).toBe(true);
  mkdirSync(join(folder, 'a/.hidden'));
  expect(list_dir(join(folder, 'a')).sort()).toEqual(['.hidden', 'b']);
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true);
});

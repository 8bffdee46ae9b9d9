/** Zip archives: what goes in comes out, and what comes from others does no harm. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  unzip,
  zip_add_dir,
  zip_add_file,
  zip_close,
  zip_create,
} from '../../runtime-lib/builtins/archives.js';
import { runText } from '../cli/support.js';
import { emptyFolder, outcome, outcomeLater } from './support.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** All files below a folder with their contents. */
function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

function pack(folder: string, archive: string): void {
  const zip = zip_create(archive);
  zip_add_dir(zip, folder);
  zip_close(zip);
}

describe('an archive of a folder', () => {
  const name = fc.stringMatching(/^[a-zé ✓.-]{1,6}$/).filter((part) => !/^\.+$/.test(part));
  const file = fc.record({
    path: fc.array(name, { minLength: 1, maxLength: 3 }),
    data: fc.uint8Array({ maxLength: 300 }),
  });

  test('gives the same folder', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 6 }), async (files) => {
        const folder = emptyFolder();
        const source = join(folder, 'in');
        mkdirSync(source);
        for (const { path, data } of files) {
          const target = join(source, ...path);
          try {
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, data);
          } catch {
            // A file and a folder of one name.
          }
        }
        pack(source, join(folder, 'a.zip'));
        const written: string[] = await unzip(join(folder, 'a.zip'), join(folder, 'out'));
        expect(tree(join(folder, 'out'))).toEqual(tree(source));
        expect(written.sort()).toEqual(
          Object.keys(tree(source))
            .map((each) => join(folder, 'out', each))
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is one for other programs too', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'in/sub'), { recursive: true });
    writeFileSync(join(folder, 'in/big'), Buffer.alloc(3_000_000, 'text '));
    writeFileSync(join(folder, 'in/sub/ü.txt'), 'small');
    pack(join(folder, 'in'), join(folder, 'a.zip'));
    const check = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
    const { stdout } = spawnSync('python3', ['-c', check, join(folder, 'a.zip')], { encoding: 'utf8' });
    expect(stdout).toBe("None ['big', 'sub/', 'sub/ü.txt']\n");
    expect(statSync(join(folder, 'a.zip')).size).toBeLessThan(20_000);
  });

  test('may lie in that folder, and does not go into itself', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), 'a');
    pack(folder, join(folder, 'self.zip'));
    pack(folder, join(folder, 'self.zip'));
    expect(statSync(join(folder, 'self.zip')).size).toBeLessThan(1000);
  });

  test('that has a link to a folder above is refused', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'in'));
    symlinkSync('..', join(folder, 'in/up'));
    const zip = zip_create(join(folder, 'a.zip'));
    expect(outcome(zip_add_dir, zip, folder)).toBe(
      `error: Failed to read '${folder}/in/up': Too many levels of symbolic links (os error 40)`,
    );
    zip_close(zip);
  });

  test('has nothing of it when a part cannot be read', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in/a'), 'a');
    symlinkSync('nowhere', join(folder, 'in/b'));
    const zip = zip_create(join(folder, 'a.zip'));
    expect(outcome(zip_add_dir, zip, join(folder, 'in'))).toBe(
      `error: Failed to read '${folder}/in/b': No such file or directory (os error 2)`,
    );
    expect(zip_add_file(zip, join(folder, 'in/a'))).toBe(true);
    zip_close(zip);
    expect(await unzip(join(folder, 'a.zip'), join(folder, 'out'))).toEqual([join(folder, 'out/a')]);
  });
});

test('an archive replaces an old one when it is closed', () => {
  const folder = emptyFolder();
  const path = join(folder, 'a.zip');
  writeFileSync(path, 'old');
  writeFileSync(join(folder, 'x'), 'x');
  const zip = zip_create(path);
  zip_add_file(zip, join(folder, 'x'));
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(outcome(zip_add_file, zip, join(folder, 'x'))).toBe(
    "error: Failed to start zip entry 'x': invalid Zip archive: Duplicate filename: x",
  );
  zip_close(zip);
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder).sort()).toEqual(['a.zip', 'x']);
});

test('an archive that a program forgot to close is complete', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'x'), 'content');
  await runText(`z := zip_create("${folder}/a.zip")  zip_add_file(z, "${folder}/x")`);
  expect(await unzip(join(folder, 'a.zip'), join(folder, 'out'))).toEqual([join(folder, 'out/x')]);
});

describe('an archive of others', () => {
  /** Unpacks entries into `out` of an empty folder and says what is in the folder then. */
  async function unpack(entries: Zippable, change: (zip: Buffer) => void = () => {}) {
    const folder = emptyFolder();
    const zip = Buffer.from(zipSync(entries, { level: 0 }));
    change(zip);
    writeFileSync(join(folder, 'a.zip'), zip);
    const result = await outcomeLater(unzip, join(folder, 'a.zip'), join(folder, 'out'));
    const left = Object.keys(tree(folder)).filter((name) => name !== 'a.zip');
    return { result, left, folder };
  }

  const LEAVES = 'parent directory traversal component is not allowed';
  const ABSOLUTE = 'absolute path is not allowed';
  const DRIVE = 'drive-prefixed path is not allowed';
  const EMPTY = 'empty normalized path is not allowed';

  test.each([
    ['../evil', LEAVES],
    ['a/../../evil', LEAVES],
    ['a/..', LEAVES],
    ['..', LEAVES],
    ['..\\evil', LEAVES],
    ['a\\..\\..\\evil', LEAVES],
    ['./../evil', LEAVES],
    ['a/../b', LEAVES],
    ['/etc/evil', ABSOLUTE],
    ['//evil', ABSOLUTE],
    ['\\evil', ABSOLUTE],
    ['\\\\host\\share', ABSOLUTE],
    ['C:/evil', DRIVE],
    ['c:evil', DRIVE],
    ['a/C:/evil', DRIVE],
    ['./', EMPTY],
    ['.', EMPTY],
  ])('with the name %j is refused', async (name, reason) => {
    const { result, left } = await unpack({ [name]: encode('evil') });
    expect(result).toBe(`error: Unsafe archive entry '${name}': ${reason}`);
    expect(left).toEqual([]);
  });

  test('keeps what came before the refused entry', async () => {
    const { left } = await unpack({ good: encode('x'), '../bad': encode('x'), later: encode('x') });
    expect(left).toEqual(['out/good']);
  });

  test('with a link is refused', async () => {
    const { result, left, folder } = await unpack({
      link: [encode('/etc/passwd'), { os: 3, attrs: 0o120777 * 0x10000 }],
    });
    expect(result).toBe("error: Unsafe archive entry 'link': symbolic links are not allowed");
    expect(left).toEqual([]);
    expect(existsSync(join(folder, 'out/link'))).toBe(false);
  });

  test.each(['link/evil', 'link'])('does not write %s through a link that is there', async (name) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'out/link'));
    writeFileSync(join(folder, 'a.zip'), zipSync({ [name]: encode('evil') }));
    expect(await outcomeLater(unzip, join(folder, 'a.zip'), join(folder, 'out'))).toBe(
      `error: Unsafe archive entry '${name}': symbolic links are not allowed`,
    );
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  test('whose entry is larger than it says is refused', async () => {
    const { result, left } = await unpack({ a: [new Uint8Array(5000), { level: 9 }] }, (zip) => {
      const entry = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
      zip.writeUInt32LE(10, entry + 24);
    });
    expect(result).toMatch(/^error: Failed to extract file 'a': /);
    expect(left).toEqual([]);
  });

  test('that is damaged is refused', async () => {
    const { result, left } = await unpack({ a: encode('some content') }, (zip) => {
      zip[34]! ^= 1;
    });
    expect(result).toBe("error: Failed to extract file 'a': Invalid checksum");
    expect(left).toEqual([]);
  });

  test('that is locked is refused', async () => {
    const { result } = await unpack({ a: [encode('secret'), { level: 9 }] }, (zip) => {
      const entry = zip.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
      zip.writeUInt16LE(1, entry + 8);
    });
    expect(result).toBe(
      'error: Failed to read zip entry 0: unsupported Zip archive: Password required to decrypt file',
    );
  });

  test('that is cut off anywhere is an error, never a crash', async () => {
    const folder = emptyFolder();
    const zip = zipSync({ 'a/b': encode('content'), c: encode('more') });
    for (let end = 0; end < zip.length; end++) {
      writeFileSync(join(folder, 'a.zip'), zip.subarray(0, end));
      const result = await outcomeLater(unzip, join(folder, 'a.zip'), join(folder, 'out'));
      expect(result).toBe(
        `error: Failed to open zip archive '${folder}/a.zip': invalid Zip archive: Could not find EOCD`,
      );
    }
  });

  test('with any byte changed writes nothing elsewhere', async () => {
    const zip = zipSync({ 'a/b': encode('content'), c: encode('more') });
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const folder = emptyFolder();
        const damaged = Uint8Array.from(zip);
        damaged[at]! ^= change;
        writeFileSync(join(folder, 'a.zip'), damaged);
        const result = await outcomeLater(unzip, join(folder, 'a.zip'), join(folder, 'out'));
        if (!Array.isArray(result)) expect(result).toMatch(/^error: /);
        expect(readdirSync(folder).filter((name) => name !== 'out')).toEqual(['a.zip']);
      }),
      { numRuns: 150 },
    );
  });
});

/** A disk that becomes full: the old content stays, nothing is left behind, and the error says why. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { all } from '../builtins/families.js';
import { emptyFolder, outcomeLater } from './support.js';

const FULL = 'No space left on device (os error 28)';
const LARGE = 'x'.repeat(2_000_000);

/** Mounting needs a right that few have. */
function mayMount(): boolean {
  return (
    spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', '/mnt']).status === 0
  );
}

/** A folder on a disk of one megabyte. */
function smallDisk(): string {
  const folder = join(emptyFolder(), 'disk');
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test.runIf(mayMount()).each([
  ['write_file', (path: string) => [path, LARGE, true], 'Cannot write file'],
  [
    'write_binary_file',
    (path: string) => [path, new Bytes(Buffer.from(LARGE)), true],
    'Cannot write binary file',
  ],
  ['io_write_bytes', (path: string) => [path, new Bytes(Buffer.from(LARGE))], ''],
  ['copy_file', (path: string) => [join(path, '../../large'), path], 'Cannot copy file'],
] as const)('%s', async (name, args, failure) => {
  const disk = smallDisk();
  const path = join(disk, 'kept.txt');
  writeFileSync(join(disk, '../large'), LARGE);
  writeFileSync(path, 'old');
  const result = await outcomeLater(all.get(name)!, ...(args(path) as never[]));
  expect(result).toContain(`error: ${failure}`);
  expect(result).toContain(FULL);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(disk)).toEqual(['kept.txt']);
  const fresh = join(disk, 'fresh.txt');
  expect(await outcomeLater(all.get(name)!, ...(args(fresh) as never[]))).toContain(FULL);
  expect(readdirSync(disk)).toEqual(['kept.txt']);
});

test.runIf(mayMount())('an SQLite file', async () => {
  const path = join(smallDisk(), 'a.db');
  const db = (await outcomeLater(all.get('db_connect')!, 'sqlite', path)) as never;
  const run = (name: string, ...more: unknown[]) => outcomeLater(all.get(name)!, db, ...(more as never[]));
  await run('db_execute', 'CREATE TABLE t (v)');
  await run('db_execute', "INSERT INTO t VALUES ('kept')");
  expect(await run('db_execute', 'INSERT INTO t VALUES (?)', [LARGE])).toBe(
    'error: SQLite execution error: database or disk is full',
  );
  expect((await run('db_query', 'SELECT COUNT(*) AS n FROM t')) as unknown[]).toHaveLength(1);
  await run('db_close');
});

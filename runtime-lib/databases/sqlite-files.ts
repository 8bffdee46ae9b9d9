/**
 * The files of the SQLite in WebAssembly: what it calls a VFS, made of the synchronous functions of `node:fs`. Each function
 * gives a result code; what Node throws becomes the code of the operation.
 */
import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { LOCK, locksOf } from './sqlite-locks.js';
import type { Pointer, Sqlite3 } from './sqlite-wasm-api.js';

export const FILE_SYSTEM = 'ruff';

const SECTOR_SIZE = 4096;
const LONGEST_PATH = 4096;

/** A file that SQLite has open. */
interface OpenFile {
  readonly file: number;
  readonly path: string;
  /** What goes when it is closed. */
  readonly temporary: string | undefined;
}

/** Makes the files known to SQLite, under the name `FILE_SYSTEM`. */
export function installFileSystem({ capi, wasm, vfs: registry }: Sqlite3): void {
  const files = new Map<Pointer, OpenFile>();
  const io = new capi.sqlite3_io_methods();
  const vfs = new capi.sqlite3_vfs();
  const known = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null));
  io.$iVersion = 1;
  vfs.$iVersion = 2;
  vfs.$szOsFile = capi.sqlite3_file.structInfo.sizeof;
  vfs.$mxPathname = LONGEST_PATH;
  for (const same of ['$xRandomness', '$xSleep', '$xCurrentTime', '$xCurrentTimeInt64'] as const) {
    vfs[same] = known[same];
  }

  /** The code of an operation that Node may refuse. */
  const attempt = (failure: number, operation: () => void): number => {
    try {
      operation();
      return capi.SQLITE_OK;
    } catch {
      return failure;
    }
  };
  const of = (pointer: Pointer): OpenFile => files.get(pointer)!;
  const bytesAt = (pointer: Pointer, count: number): Uint8Array =>
    wasm.heap8u().subarray(pointer, pointer + count);
  const open = (path: string | undefined, flags: number): OpenFile => {
    const folder = path === undefined ? mkdtempSync(join(tmpdir(), 'ruff-sqlite-')) : undefined;
    const name = path ?? join(folder!, 'temporary');
    const readOnly = (flags & capi.SQLITE_OPEN_READONLY) !== 0;
    const mode =
      (readOnly ? constants.O_RDONLY : constants.O_RDWR) |
      (flags & capi.SQLITE_OPEN_CREATE ? constants.O_CREAT : 0) |
      (flags & capi.SQLITE_OPEN_EXCLUSIVE ? constants.O_EXCL : 0);
    const temporary = folder ?? (flags & capi.SQLITE_OPEN_DELETEONCLOSE ? name : undefined);
    return { file: openSync(name, mode, 0o644), path: name, temporary };
  };

  const ioMethods = {
    xClose: (pointer: Pointer) =>
      attempt(capi.SQLITE_IOERR_CLOSE, () => {
        const { file, path, temporary } = of(pointer);
        locksOf(path).lower(of(pointer), LOCK.none);
        files.delete(pointer);
        closeSync(file);
        if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
      }),
    xRead: (pointer: Pointer, target: Pointer, count: number, offset: bigint) => {
      let done = 0;
      const result = attempt(capi.SQLITE_IOERR_READ, () => {
        while (done < count) {
          const size = readSync(
            of(pointer).file,
            bytesAt(target, count),
            done,
            count - done,
            Number(offset) + done,
          );
          if (size === 0) break;
          done += size;
        }
      });
      if (result !== capi.SQLITE_OK || done === count) return result;
      bytesAt(target, count).fill(0, done);
      return capi.SQLITE_IOERR_SHORT_READ;
    },
    xWrite: (pointer: Pointer, source: Pointer, count: number, offset: bigint) => {
      try {
        for (let done = 0; done < count; ) {
          done += writeSync(
            of(pointer).file,
            bytesAt(source, count),
            done,
            count - done,
            Number(offset) + done,
          );
        }
        return capi.SQLITE_OK;
      } catch (error) {
        const full = /^(?:ENOSPC|EDQUOT)$/.test((error as NodeJS.ErrnoException).code ?? '');
        return full ? capi.SQLITE_FULL : capi.SQLITE_IOERR_WRITE;
      }
    },
    xTruncate: (pointer: Pointer, size: bigint) =>
      attempt(capi.SQLITE_IOERR_TRUNCATE, () => ftruncateSync(of(pointer).file, Number(size))),
    xSync: (pointer: Pointer) => attempt(capi.SQLITE_IOERR_FSYNC, () => fsyncSync(of(pointer).file)),
    xFileSize: (pointer: Pointer, target: Pointer) =>
      attempt(capi.SQLITE_IOERR_FSTAT, () => wasm.poke64(target, BigInt(fstatSync(of(pointer).file).size))),
    xLock: (pointer: Pointer, level: number) => {
      let given = false;
      const result = attempt(capi.SQLITE_IOERR_LOCK, () => {
        given = locksOf(of(pointer).path).raise(of(pointer), level);
      });
      return result === capi.SQLITE_OK && !given ? capi.SQLITE_BUSY : result;
    },
    xUnlock: (pointer: Pointer, level: number) =>
      attempt(capi.SQLITE_IOERR_UNLOCK, () => locksOf(of(pointer).path).lower(of(pointer), level)),
    xCheckReservedLock: (pointer: Pointer, target: Pointer) => {
      wasm.poke32(target, locksOf(of(pointer).path).isReserved ? 1 : 0);
      return capi.SQLITE_OK;
    },
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xSectorSize: () => SECTOR_SIZE,
    xDeviceCharacteristics: () => 0,
  };

  const vfsMethods = {
    xOpen: (_vfs: Pointer, name: Pointer, pointer: Pointer, flags: number, outFlags: Pointer) =>
      attempt(capi.SQLITE_CANTOPEN, () => {
        files.set(pointer, open(name === 0 ? undefined : wasm.cstrToJs(name), flags));
        const struct = new capi.sqlite3_file(pointer);
        struct.$pMethods = io.pointer;
        struct.dispose();
        if (outFlags !== 0) wasm.poke32(outFlags, flags);
      }),
    xDelete: (_vfs: Pointer, name: Pointer, withFolder: number) => {
      const path = wasm.cstrToJs(name);
      try {
        unlinkSync(path);
      } catch (error) {
        const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
        return missing ? capi.SQLITE_IOERR_DELETE_NOENT : capi.SQLITE_IOERR_DELETE;
      }
      if (withFolder) syncFolder(path);
      return capi.SQLITE_OK;
    },
    xAccess: (_vfs: Pointer, name: Pointer, flags: number, target: Pointer) => {
      const path = wasm.cstrToJs(name);
      const found = flags === capi.SQLITE_ACCESS_EXISTS ? hasContent(path) : mayReadAndWrite(path);
      wasm.poke32(target, found ? 1 : 0);
      return capi.SQLITE_OK;
    },
    xFullPathname: (_vfs: Pointer, name: Pointer, size: number, target: Pointer) => {
      const path = Buffer.from(`${realPath(wasm.cstrToJs(name))}\0`);
      if (path.length > size) return capi.SQLITE_CANTOPEN;
      wasm.heap8u().set(path, target);
      return capi.SQLITE_OK;
    },
    xGetLastError: () => 0,
  };

  registry.installVfs({
    io: { struct: io, methods: ioMethods },
    vfs: { struct: vfs, methods: vfsMethods, name: FILE_SYSTEM },
  });
}

/** An empty journal counts as none. */
function hasContent(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && (!stat.isFile() || stat.size > 0);
}

function mayReadAndWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** So that a link and what it leads to have the same journal, and the same locks. */
function realPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    try {
      return join(realpathSync.native(dirname(full)), full.slice(dirname(full).length));
    } catch {
      return full;
    }
  }
}

/** That a file is gone must survive a loss of power. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Not every system can do that with a folder.
  }
}

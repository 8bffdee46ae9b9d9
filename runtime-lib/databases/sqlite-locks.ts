/**
 * Who may read and write a database file, for the SQLite in WebAssembly.
 *
 * SQLite's own rules hold between the connections of this program: many read, one of them prepares a change (reserved),
 * and writes it (exclusive) when the others have stopped reading. Between programs there is one lock for all of that, because
 * Node has no way to the locks of the operating system: a file beside the database, with the number of the process that has
 * it. It is not seen by programs that use another SQLite.
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';

export const LOCK = { none: 0, shared: 1, reserved: 2, pending: 3, exclusive: 4 } as const;

/** The locks that the connections of this program have on one file. */
class FileLocks {
  private readonly levels = new Map<object, number>();

  constructor(private readonly path: string) {}

  /** Whether it was given. */
  raise(holder: object, level: number): boolean {
    const others = [...this.levels].filter(([other]) => other !== holder).map(([, held]) => held);
    const highest = Math.max(LOCK.none, ...others);
    const held = this.levels.get(holder) ?? LOCK.none;
    if (held >= level) return true;
    if (level === LOCK.shared && highest >= LOCK.pending) return false;
    if (level >= LOCK.reserved && highest >= LOCK.reserved) return false;
    if (level === LOCK.exclusive && highest >= LOCK.shared) {
      // Nobody begins to read any more.
      this.levels.set(holder, LOCK.pending);
      return false;
    }
    if (this.levels.size === 0 && !takeFile(lockFile(this.path))) return false;
    this.levels.set(holder, level);
    return true;
  }

  lower(holder: object, level: number): void {
    if (level !== LOCK.none) {
      if (this.levels.has(holder)) this.levels.set(holder, level);
    } else if (this.levels.delete(holder) && this.levels.size === 0) {
      rmSync(lockFile(this.path), { force: true });
    }
  }

  get isReserved(): boolean {
    return [...this.levels.values()].some((level) => level >= LOCK.reserved);
  }
}

const files = /* @__PURE__ */ new Map<string, FileLocks>();

/** `path` must be the real one. */
export function locksOf(path: string): FileLocks {
  let locks = files.get(path);
  if (!locks) {
    locks = new FileLocks(path);
    files.set(path, locks);
  }
  return locks;
}

function lockFile(path: string): string {
  return `${path}.ruff-lock`;
}

function takeFile(path: string): boolean {
  if (createLock(path)) return true;
  if (!isAbandoned(path)) return false;
  rmSync(path, { force: true });
  return createLock(path);
}

function createLock(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, `${process.pid} ${hostname()}`);
  } finally {
    closeSync(file);
  }
  return true;
}

/** Its process was killed. Of a process of another machine that cannot be said. */
function isAbandoned(path: string): boolean {
  try {
    const [pid, host] = readFileSync(path, 'utf8').split(' ');
    if (host !== hostname() || !/^\d+$/.test(pid ?? '')) return false;
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

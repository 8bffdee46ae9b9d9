/** Where results are kept, and how much of them. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildId } from './build-id.js';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 2000;
/** Pruning leaves room, so that it is rare. */
const KEPT = 0.75;
/** Results of compilers that were not used for so long are of other versions. */
const FORGOTTEN_MS = 30 * 24 * 60 * 60 * 1000;

/** The user's folder for what can be made again; null when the environment names none. */
function cacheRoot(): string | null {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME?.startsWith('/')) return join(XDG_CACHE_HOME, 'ruffjs');
  if (process.platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'ruffjs', 'cache') : null;
  try {
    return join(homedir(), '.cache', 'ruffjs');
  } catch {
    return null;
  }
}

/** The folder for what this compiler makes; null when there can be none. */
export function openFolder(): string | null {
  const root = cacheRoot();
  if (buildId === null || root === null) return null;
  const folder = join(root, buildId);
  try {
    return isOurs(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Makes sure of the folder, which nobody else may write to: what lies in it is run. */
function isOurs(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!process.getuid) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

/** After something new was written: limits how much there is. */
export function tidy(folder: string): void {
  try {
    prune(folder);
    forgetOthers(folder);
  } catch {
    // There is too much for now.
  }
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly used: number;
}

/** Takes out what was not used for longest, when there is too much. */
export function prune(folder: string): void {
  const entries = list(folder);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= MAX_BYTES && entries.length <= MAX_ENTRIES) return;
  entries.sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const [i, { path, size }] of entries.entries()) {
    bytes += size;
    if (bytes > MAX_BYTES * KEPT || i >= MAX_ENTRIES * KEPT) rmSync(path, { force: true });
  }
}

/** Takes out the folders of other compilers, beside that of this one, that were not used for long. */
function forgetOthers(current: string): void {
  const root = dirname(current);
  for (const name of readdirSync(root)) {
    const folder = join(root, name);
    const newest =
      folder === current ? Number.POSITIVE_INFINITY : Math.max(...list(folder).map(({ used }) => used));
    if (newest < Date.now() - FORGOTTEN_MS) rmSync(folder, { recursive: true, force: true });
  }
}

function list(folder: string): Entry[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ path, size: stats.size, used: stats.mtimeMs }] : [];
  });
}

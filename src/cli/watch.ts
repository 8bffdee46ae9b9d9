/**
 * Doing something again whenever files change. chokidar watches: editors replace files instead of writing them, files are
 * waited for that do not exist yet, and some file systems tell of nothing.
 */
import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { writeErr } from '../../runtime-lib/core/output.js';
import { modulePath } from './library-files.js';

/** When it is looked whether something has changed before it was watched. */
const LOOKS_MS = [100, 500];

/** Changes that come together are one. */
const TOGETHER_MS = 60;

/** Watches folders, not files: one that is not there yet, or is there again, is noticed all the same. */
export class FileWatcher {
  readonly #watcher: FSWatcher;
  #files: ReadonlySet<string> = new Set();
  #folders: ReadonlySet<string> = new Set();
  readonly #changed = new Set<string>();
  /** States of files that were noticed. */
  readonly #seen = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #notify = (): void => {};

  constructor() {
    this.#watcher = watch([], { ignoreInitial: true, depth: 0 });
    for (const event of ['add', 'change', 'unlink'] as const) {
      this.#watcher.on(event, (path: string, stats?: Stats) => {
        if (this.#files.has(resolve(path))) this.#note(resolve(path), stats?.mtimeMs ?? 0);
      });
    }
  }

  /** From now on these files, and no others: their changes since a time, by the clock. */
  set(files: Iterable<string>, since: number): void {
    this.#files = new Set(Array.from(files, (file) => resolve(file)));
    const folders = new Set(Array.from(this.#files, (file) => dirname(file)));
    const gone = [...this.#folders].filter((folder) => !folders.has(folder));
    const added = [...folders].filter((folder) => !this.#folders.has(folder));
    if (gone.length > 0) this.#watcher.unwatch(gone);
    if (added.length > 0) this.#watcher.add(added);
    this.#folders = folders;
    // Changes before the watcher has looked at a folder for the first time are no changes to it.
    for (const delay of LOOKS_MS) setTimeout(() => this.#look(since), delay).unref();
  }

  #look(since: number): void {
    for (const file of this.#files) {
      const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (changed > since && !this.#seen.has(`${file} ${changed}`)) this.#note(file, changed);
    }
  }

  #note(file: string, changed: number): void {
    this.#seen.add(`${file} ${changed}`);
    this.#changed.add(modulePath(file));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#notify(), TOGETHER_MS);
  }

  /** The files that have changed since it was last asked. */
  async changes(): Promise<readonly string[]> {
    if (this.#changed.size === 0) await new Promise<void>((wake) => (this.#notify = wake));
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }
}

/** What happens, on standard error: what a program prints is not mixed with it. */
export function say(text: string): void {
  writeErr(`[ruffjs] ${text}\n`);
}

/** `geo.ruff`, or `geo.ruff and 2 more`. */
export function someOf(files: readonly string[]): string {
  const [first = '', ...more] = files;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

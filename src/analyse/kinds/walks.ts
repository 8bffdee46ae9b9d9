/** Which functions to walk again: those that looked at something which has changed since. */
import type { ModuleFacts } from '../facts.js';
import type { FunctionInfo } from '../scope.js';

/** The walk over one function. */
export class Walk {
  /** Something that the last walk looked at has changed since; or there was none. */
  isStale = true;

  constructor(
    readonly info: FunctionInfo,
    readonly facts: ModuleFacts,
  ) {}
}

/** Something that walks look at and that may change. */
export class Watched {
  /** Who looked last. Most things belong to one function, which looks at them again and again. */
  #watcher: Walk | null = null;
  #others: Set<Walk> | null = null;
  #opened = false;

  /** Code without kinds sees it: it puts in anything, and takes only generic values. */
  get opened(): boolean {
    return this.#opened;
  }

  /** Gives whether that is new. */
  open(): boolean {
    if (this.#opened) return false;
    this.#opened = true;
    this.touch();
    return true;
  }

  watch(walk: Walk): void {
    if (walk === this.#watcher) return;
    if (this.#watcher) {
      this.#others ??= new Set();
      this.#others.add(this.#watcher);
    }
    this.#watcher = walk;
  }

  /** It changed. A walk that is made again watches again what it still looks at. */
  touch(): void {
    if (!this.#watcher) return;
    this.#watcher.isStale = true;
    this.#watcher = null;
    if (!this.#others) return;
    for (const walk of this.#others) walk.isStale = true;
    this.#others = null;
  }
}

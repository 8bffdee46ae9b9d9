/**
 * What to walk again: statements that looked at something which has changed since. Most programs know nearly everything
 * after one walk, and what is left is a variable here and there that grows until its bounds are wide enough; so it is
 * the statements that are walked again, not the functions that they stand in.
 */
import type { ModuleFacts } from '../facts.js';
import type { FunctionInfo } from '../scope.js';
import type { ModuleKinds } from './module-kinds.js';

/** What is walked by itself: a function, a statement without its blocks. */
export class Step {
  /** Something that the last walk over it looked at has changed since; or there was none. */
  isStale = true;
  /** It is stale, or a step in it is. */
  hasStale = true;
  /** Whether control never comes to the end of its first block; null when nobody has asked. */
  isExit: boolean | null = null;

  /** @param around the statement or function in whose block it stands. */
  constructor(readonly around: Step | null) {}

  /** Has it walked again. */
  invalidate(): void {
    this.isStale = true;
    for (let step: Step | null = this; step && !step.hasStale; step = step.around) step.hasStale = true;
  }
}

/** A function. If it is stale itself, all that stands in it is walked. */
export class Walk extends Step {
  /** It has not been walked yet. */
  isNew = true;

  constructor(
    readonly info: FunctionInfo,
    readonly facts: ModuleFacts,
    readonly kinds: ModuleKinds,
  ) {
    super(null);
  }
}

/** Something that steps look at and that may change. */
export class Watched {
  /** Who looked last. Most things belong to one statement, which looks at them again and again. */
  #watcher: Step | null = null;
  #others: Step[] | null = null;
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

  watch(step: Step): void {
    if (step === this.#watcher) return;
    if (this.#watcher) {
      this.#others ??= [];
      this.#others.push(this.#watcher);
    }
    this.#watcher = step;
  }

  /** It changed. A step that is walked again watches again what it still looks at. */
  touch(): void {
    if (!this.#watcher) return;
    this.#watcher.invalidate();
    this.#watcher = null;
    if (!this.#others) return;
    for (const step of this.#others) step.invalidate();
    this.#others = null;
  }
}

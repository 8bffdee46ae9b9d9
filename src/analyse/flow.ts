/**
 * Which variables certainly have a value at this point: a set that grows along a path, is taken back at the end of a
 * branch, and keeps at a join what all live branches brought. One shared set with a trail makes that linear in the
 * size of the program.
 */

const NOTHING: ReadonlySet<never> = new Set<never>();

/** The outcome of one branch: what it assigned, or that control never leaves it normally. */
export type BranchResult<T> = ReadonlySet<T> | 'dead';

export class Flow<T> {
  readonly #assigned = new Set<T>();
  /** Those of them that snapshots are about: few where the others are many. */
  readonly #kept = new Set<T>();
  readonly #trail: T[] = [];
  /** After `return`, `throw`, `break`, `continue`: whatever follows does not run. */
  dead = false;

  /** @param isKept whether snapshots are about an item. */
  constructor(readonly isKept: (item: T) => boolean) {}

  has(item: T): boolean {
    return this.dead || this.#assigned.has(item);
  }

  add(item: T): void {
    if (this.#assigned.has(item)) return;
    this.#assigned.add(item);
    if (this.isKept(item)) this.#kept.add(item);
    this.#trail.push(item);
  }

  mark(): number {
    return this.#trail.length;
  }

  /** What was added since `mark()` and still holds. */
  since(mark: number): readonly T[] {
    return this.#trail.slice(mark);
  }

  snapshot(): ReadonlySet<T> {
    return this.#kept.size > 0 ? new Set(this.#kept) : NOTHING;
  }

  /** Runs `body` as one possible path; the state is afterwards as before. */
  branch(body: () => void): BranchResult<T> {
    const mark = this.#trail.length;
    const dead = this.dead;
    body();
    const result = this.dead
      ? 'dead'
      : this.#trail.length > mark
        ? new Set(this.#trail.slice(mark))
        : NOTHING;
    while (this.#trail.length > mark) {
      const item = this.#trail.pop()!;
      this.#assigned.delete(item);
      this.#kept.delete(item);
    }
    this.dead = dead;
    return result;
  }

  /** Goes on after branches of which exactly one ran. */
  join(branches: readonly BranchResult<T>[]): void {
    const live = branches.filter((branch) => branch !== 'dead');
    const [first, ...others] = live;
    if (!first) {
      this.dead = true;
      return;
    }
    for (const item of first) if (others.every((other) => other.has(item))) this.add(item);
  }
}

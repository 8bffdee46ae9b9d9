/**
 * The variables whose values are still wanted, at one place of a walk against the order of evaluation.
 *
 * A variable is wanted as a whole or by parts: of `popped[0]` and `popped[1]` each has a last use of its own. What
 * branches change is undone or joined by a journal, so that a branch costs what it changes and not what is live.
 */
import type { Variable } from './scope.js';

/** A part of a variable with a constant name: `x.name`, `x["name"]`, `x[0]`. */
interface Part {
  readonly variable: Variable;
}

export type Wanted = Variable | Part;

export class Live {
  readonly #wanted = new Set<Wanted>();
  #parts: Map<Variable, Map<string, Part>> | null = null;
  readonly #journal: { readonly item: Wanted; readonly was: boolean }[] = [];

  /** The part of that name, always the same object. */
  part(variable: Variable, name: string): Wanted {
    this.#parts ??= new Map();
    let parts = this.#parts.get(variable);
    if (!parts) this.#parts.set(variable, (parts = new Map()));
    let part = parts.get(name);
    if (!part) parts.set(name, (part = { variable }));
    return part;
  }

  has(item: Wanted): boolean {
    return this.#wanted.has(item);
  }

  /** The variable and all of its parts. */
  items(variable: Variable): Wanted[] {
    const parts = this.#parts?.get(variable);
    return parts ? [variable, ...parts.values()] : [variable];
  }

  /** Whether the variable or a part of it is wanted. */
  hasAny(variable: Variable): boolean {
    if (this.#wanted.has(variable)) return true;
    const parts = this.#parts?.get(variable);
    if (parts) for (const part of parts.values()) if (this.#wanted.has(part)) return true;
    return false;
  }

  add(item: Wanted): void {
    this.#set(item, true);
  }

  /** The variable gets another value: the one that it had is not wanted. */
  forget(variable: Variable): void {
    this.#set(variable, false);
    const parts = this.#parts?.get(variable);
    if (parts) for (const part of parts.values()) this.#set(part, false);
  }

  /** Nothing is wanted where a function ends. */
  clear(): void {
    for (const item of [...this.#wanted]) this.#set(item, false);
  }

  snapshot(): ReadonlySet<Wanted> {
    return new Set(this.#wanted);
  }

  // ── Branches ─────────────────────────────────────────────────────────────────────────────────────────────────────

  mark(): number {
    return this.#journal.length;
  }

  /** Adds what was wanted at the mark. */
  restore(mark: number): void {
    const before = this.#before(mark);
    for (const [item, was] of before) if (was) this.add(item);
  }

  /** What is wanted before one of several branches that all lead here. */
  branches(walks: readonly (() => void)[]): void {
    const mark = this.mark();
    const before = new Map<Wanted, boolean>();
    const ends = walks.map((walk) => {
      walk();
      const changed = this.#before(mark);
      const end = new Map<Wanted, boolean>();
      for (const [item, was] of changed) {
        end.set(item, this.has(item));
        before.set(item, was);
      }
      for (const [item, was] of changed) this.#set(item, was);
      this.#journal.length = mark;
      return end;
    });
    for (const [item, was] of before)
      this.#set(
        item,
        ends.some((end) => end.get(item) ?? was),
      );
  }

  /** What changed since the mark, as it was then. */
  #before(mark: number): Map<Wanted, boolean> {
    const before = new Map<Wanted, boolean>();
    for (let i = this.#journal.length - 1; i >= mark; i--) {
      const { item, was } = this.#journal[i]!;
      before.set(item, was);
    }
    return before;
  }

  #set(item: Wanted, wanted: boolean): void {
    const was = this.#wanted.has(item);
    if (was === wanted) return;
    this.#journal.push({ item, was });
    if (wanted) this.#wanted.add(item);
    else this.#wanted.delete(item);
  }
}

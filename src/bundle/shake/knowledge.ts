import type { ClassInfo } from './top-level.js';

/** What walks through a bundle have learnt. It only grows. */
export class Knowledge {
  /** Classes that code makes objects of, with the classes that these extend. */
  readonly made = new Set<ClassInfo>();
  /** Names of members that code mentions, and of those that it sets. */
  readonly mentioned = new Set<string>();
  readonly set = new Set<string>();
  /** Variables of the top level that code assigns. */
  readonly assigned = new Set<string>();
  /** Names of the top level that code uses as more than a function to call. */
  readonly valued = new Set<string>();

  get size(): number {
    const { made, mentioned, set, assigned, valued } = this;
    return made.size + mentioned.size + set.size + assigned.size + valued.size;
  }
}

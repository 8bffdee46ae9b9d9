/**
 * Facts about nodes and names of one file, by their numbers. A map keyed by the objects themselves would have to hash
 * them, which took longer than all that is done with the facts.
 */
import type { Numbered } from '../syntax/ast.js';

export class NodeMap<Fact> {
  readonly #facts: (Fact | undefined)[];

  constructor(numbering: Numbering) {
    this.#facts = new Array(numbering.size);
  }

  get(node: Numbered): Fact | undefined {
    return this.#facts[node.id];
  }

  set(node: Numbered, fact: Fact): void {
    this.#facts[node.id] = fact;
  }

  delete(node: Numbered): void {
    this.#facts[node.id] = undefined;
  }

  clear(): void {
    this.#facts.fill(undefined);
  }
}

/** The numbers of the nodes and names of a file, in source order from 1. A tree that is analysed again gets the same ones. */
export class Numbering {
  #next = 1;

  /** A number above all that are given. */
  get size(): number {
    return this.#next;
  }

  /** Also for nodes that an analysis adds. */
  number(numbered: Numbered): void {
    numbered.id = this.#next++;
  }
}

/**
 * Facts about nodes and names of one file, by their numbers. A map keyed by the objects themselves would have to hash
 * them, which took longer than all that is done with the facts.
 */
import type { Name, Numbered, Program } from '../syntax/ast.js';
import { walk } from './walk.js';

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

/** The numbers of the nodes and names of a file, which count from 1. A tree that is analysed again gets the same ones. */
export class Numbering {
  #next = 1;

  constructor(program: Program) {
    walk(program, (node) => {
      this.number(node);
      switch (node.kind) {
        case 'Function':
          this.#numberAll(node.params);
          break;
        case 'For':
          this.number(node.variable);
          break;
        case 'TryExcept':
          this.number(node.name);
          break;
        case 'MatchCase':
          if (node.binding) this.number(node.binding);
          break;
        case 'DictPattern':
          this.#numberAll(node.names);
          if (node.rest) this.number(node.rest);
          break;
        case 'ArrayPattern':
          if (node.rest) this.number(node.rest);
          break;
      }
      return undefined;
    });
  }

  /** A number above all that are given. */
  get size(): number {
    return this.#next;
  }

  /** Also for nodes that an analysis adds. */
  number(numbered: Numbered): void {
    numbered.id = this.#next++;
  }

  #numberAll(names: readonly Name[]): void {
    for (const name of names) this.number(name);
  }
}

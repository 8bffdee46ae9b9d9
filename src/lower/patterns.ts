/**
 * Regular expressions that a program writes: their trees, each at the head of the emitted module.
 *
 *     const $$pattern1 = { root: { kind: "set", source: "[a-z]", ignoreCase: false }, groupNames: [] };
 */
import type { Expression, Identifier, Statement } from 'estree';
import { parse } from '../../runtime-lib/regex/parser.js';
import * as b from './builders.js';

interface Tree {
  readonly name: string;
  readonly value: Expression;
}

export class Patterns {
  readonly #trees = new Map<string, Tree | null>();

  /** The tree of a pattern; null if it is none, which is for the run to tell. */
  of(source: string): Identifier | null {
    const known = this.#trees.get(source);
    const tree = known === undefined ? this.#read(source) : known;
    return tree && b.id(tree.name);
  }

  declarations(): Statement[] {
    return [...this.#trees.values()].flatMap((tree) =>
      tree ? b.declare('const', b.id(tree.name), tree.value) : [],
    );
  }

  #read(source: string): Tree | null {
    const value = parse(source);
    const tree = value ? { name: `$$pattern${this.#trees.size + 1}`, value: literalOf(value) } : null;
    this.#trees.set(source, tree);
    return tree;
  }
}

/** Plain data as JavaScript. */
function literalOf(value: unknown): Expression {
  if (value === undefined) return b.undefinedValue();
  if (value === Number.POSITIVE_INFINITY) return b.binary('/', b.literal(1), b.literal(0));
  if (Array.isArray(value)) return b.array(value.map(literalOf));
  if (typeof value !== 'object' || value === null)
    return b.literal(value as string | number | boolean | null);
  return b.object(Object.entries(value).map(([key, part]) => b.property(key, literalOf(part))));
}

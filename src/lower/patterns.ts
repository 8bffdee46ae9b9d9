/**
 * Regular expressions that a program writes: their trees, each at the head of the emitted module.
 *
 *     const $$pattern1 = { root: { kind: "set", source: "[a-z]", ignoreCase: false }, groupNames: [] };
 */
import type { Expression, Identifier, Statement } from 'estree';
import { parse } from '../../runtime-lib/regex/parser.js';
import * as b from './builders.js';

export class Patterns {
  readonly #trees = new Map<string, Expression | null>();

  /** The tree of a pattern; null if it is none, which is for the run to tell. */
  of(source: string): Identifier | null {
    if (!this.#trees.has(source)) {
      const tree = parse(source);
      this.#trees.set(source, tree ? literalOf(tree) : null);
    }
    return this.#trees.get(source) ? this.#name(source) : null;
  }

  declarations(): Statement[] {
    return [...this.#trees].flatMap(([source, tree]) =>
      tree ? b.declare('const', this.#name(source), tree) : [],
    );
  }

  #name(source: string): Identifier {
    return b.id(`$$pattern${[...this.#trees.keys()].indexOf(source) + 1}`);
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

/**
 * Syntax trees of regular expressions.
 *
 * A set of characters is kept as the source of a JavaScript class in `v` mode, which has all that Ruff's classes have
 * (properties, nesting, intersection, difference): made into a small RegExp it can test characters.
 */
import type { ASSERTIONS } from './assertions.js';

export type Node =
  | { readonly kind: 'assertion'; readonly name: AssertionName; readonly word: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'group'; readonly body: Node; readonly index: number }
  | SetNode
  | RepeatNode;

export type AssertionName = keyof typeof ASSERTIONS;

/** One character out of a set. */
export interface SetNode {
  readonly kind: 'set';
  readonly source: string;
  readonly ignoreCase: boolean;
}

export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly min: number;
  /** Infinity: without limit. */
  readonly max: number;
  readonly greedy: boolean;
}

export interface Pattern {
  readonly root: Node;
  /** The names of the groups, by index from 1; undefined for those without one. */
  readonly groupNames: readonly (string | undefined)[];
}

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.options;
    case 'repeat':
    case 'group':
      return [node.body];
    default:
      return [];
  }
}

/** Whether it can match without taking a character. */
export function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'sequence':
      return node.parts.every(isNullable);
    case 'choice':
      return node.options.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.body);
    case 'group':
      return isNullable(node.body);
    default:
      return true;
  }
}

export class InvalidPattern extends Error {}

export function invalid(): never {
  throw new InvalidPattern();
}

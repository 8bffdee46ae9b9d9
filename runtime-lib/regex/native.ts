/**
 * Translation to a RegExp, for texts of the basic plane and patterns of which the engine of JavaScript finds the same
 * matches.
 *
 * It does not for a repetition of something that can match nothing: it gives up an empty round and tries the next
 * alternative. Nor does it for the text of a group inside a repetition, which it forgets at each round. All sets are
 * spelled out, because the `v` mode of V8 misses matches: `(?:é[^ ])+` does not find `éa` in `béa` on Node 20.
 */
import { ASSERTIONS } from './assertions.js';
import { charMap, classSource } from './char-map.js';
import { childrenOf, isNullable, type Node } from './syntax.js';

/** The RegExp, or undefined if there is none that finds the same matches. */
export function toRegExp(root: Node): RegExp | undefined {
  return repeatsNothing(root) ? undefined : new RegExp(sourceOf(root), 'g');
}

function repeatsNothing(node: Node): boolean {
  const varies = node.kind === 'repeat' && node.max > node.min;
  return (varies && isNullable(node.body)) || childrenOf(node).some(repeatsNothing);
}

/** Whether a group stands inside a repetition. */
export function repeatsGroups(node: Node, repeated = false): boolean {
  if (node.kind === 'group' && repeated) return true;
  return childrenOf(node).some((child) => repeatsGroups(child, repeated || node.kind === 'repeat'));
}

function sourceOf(node: Node): string {
  switch (node.kind) {
    case 'set':
      return classSource(charMap(node));
    case 'assertion':
      return ASSERTIONS[node.name](wordClass(node.word));
    case 'sequence':
      return node.parts.map(sourceOf).join('');
    case 'choice':
      return `(?:${node.options.map(sourceOf).join('|')})`;
    case 'group':
      return `(${sourceOf(node.body)})`;
    case 'repeat': {
      const { min, max, greedy } = node;
      const most = max === Number.POSITIVE_INFINITY ? '' : max;
      return `(?:${sourceOf(node.body)}){${min},${most}}${greedy ? '' : '?'}`;
    }
  }
}

function wordClass(source: string): string {
  return classSource(charMap({ kind: 'set', source, ignoreCase: false }));
}

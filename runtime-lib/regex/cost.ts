/**
 * How many steps a backtracking engine may need for a pattern.
 *
 * Such an engine tries, at each place of the text, every way in which the pattern may match from there, until one
 * succeeds. It is fast when the next character tells at each fork which way to go, and hopeless for `(a+)+$`, where a row
 * of a's can be divided in exponentially many ways. For the steps from one place there is an upper bound:
 *
 * * a loop passes at most as many characters as stand together, in this text, of those that it takes (a *run*);
 * * a loop of which the next character does not tell the end (`.*` before `x`) has as many ways as it passes characters;
 * * a loop over something that itself has undecided forks has no bound at all.
 *
 * A fork after which nothing can fail costs nothing: the first way is taken.
 */
import { type CharMap, charMap, intersects, NO_CHARS, union } from './char-map.js';
import { first, firstBefore } from './first.js';
import { childrenOf, isNullable, type Node, type RepeatNode } from './syntax.js';

/** The bound for one place, in texts in which the longest runs are as told. */
export type Cost = (longestRun: LongestRun) => number;

type LongestRun = (chars: CharMap) => number;

export function costOf(root: Node): Cost {
  const bound = boundOf(root, NO_CHARS, false);
  return (longestRun) => bound(longestRun).steps;
}

/** Whether it can match at the start of a text only. */
export function isAnchored(node: Node): boolean {
  if (node.kind === 'sequence') return node.parts[0] !== undefined && isAnchored(node.parts[0]);
  return node.kind === 'assertion' && node.name === 'textStart';
}

interface Effort {
  /** The ways in which it may match. */
  readonly ways: number;
  /** The characters looked at for all of them. */
  readonly steps: number;
}

type Bound = (runs: LongestRun) => Effort;

/** The rest is tried for every way in which the start may match. */
function followedBy(start: Effort, rest: Effort): Effort {
  return { ways: start.ways * rest.ways, steps: start.steps + start.ways * rest.steps };
}

const NOTHING: Effort = { ways: 1, steps: 0 };

/** The bound where `after` can come after the node, and what comes after `fails` or cannot fail. */
function boundOf(node: Node, after: CharMap, fails: boolean): Bound {
  switch (node.kind) {
    case 'sequence':
      return boundOfSequence(node.parts, after, fails);
    case 'choice': {
      const bounds = node.options.map((option) => boundOf(option, after, fails));
      return (runs) =>
        bounds
          .map((bound) => bound(runs))
          .reduce((a, b) => ({ ways: a.ways + b.ways, steps: a.steps + b.steps }));
    }
    case 'repeat':
      return node.max > FEW ? boundOfLoop(node, after, fails) : boundOfCopies(node, after, fails);
    case 'group':
      return boundOf(node.body, after, fails);
    default:
      return () => ({ ways: 1, steps: 1 });
  }
}

function boundOfSequence(parts: readonly Node[], after: CharMap, fails: boolean): Bound {
  let next = after;
  let restFails = fails;
  const bounds = parts.toReversed().map((part) => {
    const bound = boundOf(part, next, restFails);
    next = firstBefore(part, next);
    restFails ||= canFail(part);
    return bound;
  });
  return (runs) => bounds.reduce((rest, bound) => followedBy(bound(runs), rest), NOTHING);
}

/** Up to so many rounds a repetition is taken for as many copies of its body. */
const FEW = 32;

function boundOfCopies({ body, min, max }: RepeatNode, after: CharMap, fails: boolean): Bound {
  const start = first(body);
  const round = boundOf(body, max > 1 ? union(start, after) : after, fails || canFail(body));
  const endIsDecided = max === min || !fails || !intersects(start, after);
  const ends = { ways: endIsDecided ? 1 : max - min + 1, steps: 0 };
  return (runs) => {
    let effort: Effort = ends;
    for (let i = 0; i < max; i++) effort = followedBy(round(runs), effort);
    return effort;
  };
}

function boundOfLoop({ body }: RepeatNode, after: CharMap, fails: boolean): Bound {
  const start = first(body);
  if (isNullable(body) || !isDecided(body, start)) return () => ({ ways: Infinity, steps: Infinity });
  const round = boundOf(body, union(start, after), fails || canFail(body));
  const endIsDecided = !fails || !intersects(start, after);
  const chars = charsOf(body);
  return (runs) => {
    const { ways, steps } = round(runs);
    // Where nothing can fail afterwards, what is passed is matched, and not looked at again from the next place.
    const run = fails ? runs(chars) : 0;
    return { ways: endIsDecided ? ways : ways * (run + 1), steps: steps + run };
  };
}

/** All characters that may be taken. */
function charsOf(node: Node): CharMap {
  return node.kind === 'set' ? charMap(node) : childrenOf(node).map(charsOf).reduce(union, NO_CHARS);
}

/** Whether the next character tells the way at every fork. */
function isDecided(node: Node, after: CharMap): boolean {
  switch (node.kind) {
    case 'sequence': {
      let next = after;
      return node.parts.toReversed().every((part) => {
        const decided = isDecided(part, next);
        next = firstBefore(part, next);
        return decided;
      });
    }
    case 'choice': {
      let seen = NO_CHARS;
      return node.options.every((option) => {
        const start = firstBefore(option, after);
        const decided = !intersects(seen, start) && isDecided(option, after);
        seen = union(seen, start);
        return decided;
      });
    }
    case 'repeat': {
      const start = first(node.body);
      if (isNullable(node.body) || (node.max > node.min && intersects(start, after))) return false;
      return isDecided(node.body, node.max > 1 ? union(start, after) : after);
    }
    case 'group':
      return isDecided(node.body, after);
    default:
      return true;
  }
}

/** Whether there is a place where it does not match. */
function canFail(node: Node): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.parts.some(canFail);
    case 'choice':
      return node.options.every(canFail);
    case 'repeat':
      return node.min > 0 && canFail(node.body);
    case 'group':
      return canFail(node.body);
    default:
      return true;
  }
}

/**
 * The one place that knows Ohm: matches a text against a rule of the grammar, and builds a value from the match.
 *
 * Ohm's own semantic operations wrap every node they visit, which costs ten times as much as the match tree itself; so
 * the tree is walked once by hand, bottom-up. Each rule with an action gives what the action makes of the values of
 * its parts; a rule without one gives the value of its only part. Tokens (rules with a small first letter) are not
 * entered: they give their text and span. A repetition gives a list for each of its parts, an optional part its value
 * or null.
 */
import * as ohm from 'ohm-js';
import { recipe } from '../../grammar/ruff.generated.js';
import type { Name, Span } from '../syntax/ast.js';

/** Something written: the value of a token without an action of its own. */
export type Token = Name;

/** Makes the value of a rule from its extent and the values of its parts; of a token, from its extent and text. */
export type Action = (span: Span, ...parts: never[]) => unknown;
export type Actions = Readonly<Record<string, Action>>;

export type StartRule = 'Program' | 'Interpolated';

/**
 * A place deep inside a text, and what begins there. The matcher is recursive and its stack is short; places that are
 * matched by themselves, innermost first, are remembered and need no recursion when what is around them is matched.
 */
export interface DeepPlace {
  readonly offset: number;
  readonly rule: 'Expression' | 'ArrayElement' | 'DictEntry' | 'StructEntry' | 'Statements' | 'Case';
}

/** Why a text does not match. */
export interface Failure {
  /** How far it fitted, counted from the start of the text. */
  readonly offset: number;
  /** What had to follow there: descriptions of rules, or literal texts. */
  readonly required: ReadonlySet<string>;
  /** What could have followed. */
  readonly possible: ReadonlySet<string>;
}

export interface Match {
  readonly failure: Failure | null;
  /** The value of the start rule. `base` is the offset of the text in its file. */
  build(actions: Actions, base: number): unknown;
}

// The parts of Ohm that its type declarations leave out.
interface MatchNode {
  readonly ctorName: string;
  readonly matchLength: number;
  readonly children: readonly MatchNode[];
  readonly childOffsets: readonly number[];
  isTerminal(): boolean;
  isIteration(): boolean;
  isOptional(): boolean;
}
interface MatchInternals {
  readonly _cst: MatchNode;
  readonly _cstOffset: number;
  getRightmostFailurePosition(): number;
  getRightmostFailures(): readonly { getText(): string; isFluffy(): boolean }[];
}
const { makeRecipe } = ohm as unknown as { makeRecipe(recipe: string): ohm.Grammar };

const grammar = makeRecipe(recipe);

/** @param deep places in the text, in source order. */
export function match(text: string, rule: StartRule, deep: readonly DeepPlace[] = []): Match {
  const result = deep.length === 0 ? grammar.match(text, rule) : matchInsideOut(text, rule, deep);
  const internals = result as unknown as MatchInternals;
  return {
    failure: result.succeeded() ? null : failureOf(internals),
    build: (actions, base) =>
      new Builder(text, base, actions).build(internals._cst, internals._cstOffset, internals._cstOffset),
  };
}

/** The places of a file as places of the part that begins at `base` and, if given, ends at `end`. */
export function relativeTo(base: number, deep: readonly DeepPlace[], end = Infinity): DeepPlace[] {
  return deep
    .filter(({ offset }) => offset >= base && offset < end)
    .map(({ offset, rule }) => ({ offset: offset - base, rule }));
}

/** The text grows to the left; what was matched stays in the matcher's memory, to which positions are relative. */
function matchInsideOut(text: string, rule: StartRule, deep: readonly DeepPlace[]): ohm.MatchResult {
  const matcher = grammar.matcher();
  let start = text.length;
  for (const place of deep.toReversed()) {
    matcher.replaceInputRange(0, 0, text.slice(place.offset, start));
    start = place.offset;
    matcher.match(place.rule);
  }
  matcher.replaceInputRange(0, 0, text.slice(0, start));
  return matcher.match(rule);
}

function failureOf(result: MatchInternals): Failure {
  const required = new Set<string>();
  const possible = new Set<string>();
  for (const failure of recordedFailures(result)) {
    (failure.isFluffy() ? possible : required).add(failure.getText());
  }
  return { offset: result.getRightmostFailurePosition(), required, possible };
}

/** Ohm matches once more to find them, without the help of deep places; where its stack ends, none are known. */
function recordedFailures(result: MatchInternals): ReturnType<MatchInternals['getRightmostFailures']> {
  try {
    return result.getRightmostFailures();
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

class Builder {
  constructor(
    private readonly text: string,
    private readonly base: number,
    private readonly actions: Actions,
  ) {}

  /** Offsets of parts count from the rule that holds them, also those inside a repetition: `ruleStart`. */
  build(node: MatchNode, start: number, ruleStart: number): unknown {
    if (node.isTerminal()) return null;
    if (node.isIteration()) {
      const values = node.children.map((child, i) =>
        this.build(child, ruleStart + node.childOffsets[i]!, ruleStart),
      );
      return node.isOptional() ? (values[0] ?? null) : values;
    }
    const rule = node.ctorName;
    const action = this.actions[rule] as ((span: Span, ...parts: unknown[]) => unknown) | undefined;
    const span = { start: this.base + start, end: this.base + start + node.matchLength };
    if (isToken(rule)) {
      const name = this.text.slice(start, start + node.matchLength);
      return action ? action(span, name) : { id: 0, name, span };
    }
    const { children, childOffsets } = node;
    if (!action) {
      if (children.length !== 1) {
        throw new Error(`The rule ${rule} has ${children.length} parts and no action`);
      }
      return this.build(children[0]!, start + childOffsets[0]!, start);
    }
    const parts: unknown[] = [];
    for (let i = 0; i < children.length; i++) {
      parts.push(this.build(children[i]!, start + childOffsets[i]!, start));
    }
    return action(span, ...parts);
  }
}

function isToken(rule: string): boolean {
  return rule.charCodeAt(0) >= 97;
}

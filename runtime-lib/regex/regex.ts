/**
 * Regular expressions.
 *
 * A pattern runs on the engine of JavaScript where that finds the same matches (`native.ts`) and cannot take long
 * (`cost.ts`), which depends on the text as well. Else it runs on an engine of our own that is linear whatever the
 * pattern (`machine.ts`).
 */
import { longestRun } from './char-map.js';
import { type Cost, costOf, isAnchored } from './cost.js';
import { run } from './machine.js';
import { repeatsGroups, toRegExp } from './native.js';
import { type Program, toProgram } from './program.js';
import { expand, MAX_NATIVE_GROUPS, nativeTemplate, replacementParts } from './replacement.js';
import { isNullable, type Pattern } from './syntax.js';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** The text of a group, 0 for all; undefined if it took no part. */
  group(index: number): string | undefined;
}

/** So many steps of backtracking take a hundredth of a second. */
const ALWAYS_FAST = 2 ** 22;

/**
 * The linear engine takes as long for a character as the other one for a hundred steps. The bound is seldom reached, so
 * ten times as much is allowed: it is still linear.
 */
const STEPS_PER_CHAR = 1000;

export class Regex {
  readonly groupNames: Pattern['groupNames'];
  private readonly root: Pattern['root'];
  private readonly native: RegExp | undefined;
  private readonly cost: Cost;
  private readonly isAnchored: boolean;
  private readonly forgetsGroups: boolean;
  private program: Program | undefined;

  constructor({ root, groupNames }: Pattern) {
    this.root = root;
    this.groupNames = groupNames;
    this.native = toRegExp(root);
    this.cost = costOf(root);
    this.isAnchored = isAnchored(root);
    this.forgetsGroups = repeatsGroups(root);
  }

  test(text: string): boolean {
    return this.finder(text, false)(0) !== undefined;
  }

  /** All matches that do not overlap. A match of nothing directly after another one does not count. */
  *matches(text: string, needsGroups = false): Generator<Match, void> {
    const find = this.finder(text, needsGroups);
    let previousEnd = -1;
    for (let at = 0; at <= text.length; ) {
      const match = find(at);
      if (!match) return;
      if (match.end === match.start && match.start === previousEnd) {
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      } else {
        yield match;
        at = previousEnd = match.end;
      }
    }
  }

  /** The text with all matches replaced, by what the template says. */
  replace(text: string, template: string): string {
    const parts = replacementParts(template, this.groupNames);
    const needsGroups = parts.some((part) => typeof part === 'number');
    // The engine replaces all at once several times faster, but it counts matches of nothing after another one.
    if (!isNullable(this.root) && this.groupNames.length <= MAX_NATIVE_GROUPS) {
      const native = this.nativeFor(text, needsGroups);
      if (native) return text.replace(native, nativeTemplate(parts, this.groupNames.length));
    }
    let result = '';
    let copied = 0;
    for (const match of this.matches(text, needsGroups)) {
      result += text.slice(copied, match.start) + expand(parts, match);
      copied = match.end;
    }
    return result + text.slice(copied);
  }

  /** The engine of JavaScript, if it serves. */
  private nativeFor(text: string, needsGroups: boolean): RegExp | undefined {
    return !(needsGroups && this.forgetsGroups) && this.native && this.isSafeFor(text)
      ? this.native
      : undefined;
  }

  /** What finds the first match at or after an offset. */
  private finder(text: string, needsGroups: boolean): (from: number) => Match | undefined {
    const native = this.nativeFor(text, needsGroups);
    if (native) return (from) => findNative(native, text, from);
    const program = (this.program ??= toProgram(this.root));
    const groupCount = needsGroups ? this.groupNames.length : 0;
    return (from) => findLinear(program, groupCount, text, from);
  }

  /** Beyond the basic plane V8 loses its place: it finds empty matches, and whole characters, inside of a pair. */
  private isSafeFor(text: string): boolean {
    return !/[\ud800-\udfff]/.test(text) && this.isFastFor(text);
  }

  private isFastFor(text: string): boolean {
    const starts = this.isAnchored ? 1 : text.length + 1;
    const limit = Math.max(ALWAYS_FAST, text.length * STEPS_PER_CHAR);
    // Looking for the longest runs takes time, too: first as if the text were a single one.
    return (
      starts * this.cost(() => text.length) <= limit ||
      starts * this.cost((chars) => longestRun(text, chars)) <= limit
    );
  }
}

function findNative(pattern: RegExp, text: string, from: number): Match | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) return undefined;
  return { start: found.index, end: pattern.lastIndex, group: (index) => found[index] };
}

function findLinear(program: Program, groupCount: number, text: string, from: number): Match | undefined {
  const marks = run(program, 2 * (groupCount + 1), text, from);
  if (!marks) return undefined;
  const group = (index: number) => {
    const start = marks[2 * index] ?? -1;
    return start < 0 ? undefined : text.slice(start, marks[2 * index + 1]);
  };
  return { start: marks[0]!, end: marks[1]!, group };
}

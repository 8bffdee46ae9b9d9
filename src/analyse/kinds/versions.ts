/**
 * Versions of functions. A function that is called with values of several kinds would have parameters of no known kind;
 * so calls that do not go together get copies of it, each with what its own calls pass:
 *
 *     largest([3, 1, 2])          largest
 *     largest([0.5, 2.5])         a copy: its elements are floats
 *
 * A call means the first version that it fits, which is one whose parameters it makes no less known. There is a copy for
 * it where none fits and the body gains by it (`decisive.ts`), within bounds for each function and for the program. All
 * other calls mean the original, and so does whoever has the function as a value.
 *
 * What a call means is asked again whenever its arguments or a version's parameters have changed. A call whose arguments
 * are not known yet waits: it would fit anything, and an array that is passed becomes one with what is passed there.
 */
import type { Expression } from '../../syntax/ast.js';
import { copyFunction, forgetCopy, redirect } from '../copy.js';
import type { FunctionInfo, Variable } from '../scope.js';
import { walkOwn } from '../walk.js';
import { type Decisive, decisiveParams } from './decisive.js';
import type { Kind } from './kind.js';
import { Slots } from './slots.js';
import { type Step, Walk } from './walks.js';

/** Versions of one function, the original included. */
const MOST_VERSIONS = 4;

/** The length of a function that is copied at most, in characters of its source. */
const LONGEST = 4000;

/** All copies together are at most this long, and a share of the program in larger ones. */
const LEAST_ROOM = 8000;
const SHARE = 1 / 8;

/** How deep arrays are compared: one may, by way of its elements, be in itself. */
const DEPTH = 4;

/** What a call by name means, as of the last walk over it. */
interface Meant {
  readonly version: FunctionInfo;
  readonly caller: FunctionInfo;
}

export abstract class Versions extends Slots {
  /** By original, which is not listed. */
  readonly #copies = new Map<FunctionInfo, FunctionInfo[]>();
  readonly #originals = new Map<FunctionInfo, FunctionInfo>();
  /** Copies that turned out to be no gain. */
  readonly #dropped = new Set<FunctionInfo>();
  readonly #decisive = new Map<FunctionInfo, Decisive>();
  /** By the name in the call; calls of originals are left out. */
  readonly #meant = new Map<Expression, Meant>();
  /** Steps with calls that wait for their arguments; null when nothing waits any more. */
  #waiting: Set<Step> | null = new Set();
  #room = roomFor(this.modules.reduce((sum, { program }) => sum + program.span.end, 0));

  /** The version that a call means; null while that cannot be told. */
  protected versionFor(info: FunctionInfo, callee: Expression, kinds: readonly Kind[]): FunctionInfo | null {
    const isPlain = info.isHoisted && info.colour === 'plain' && !this.program.isSuspending(info);
    if (!isPlain || info.node.kind !== 'Function' || info.node.params.length !== kinds.length) return info;
    if (this.#waiting && this.step && this.#areUnknown(kinds)) {
      this.#waiting.add(this.step);
      return null;
    }
    const version = this.#choose(info, kinds);
    if (version === info) this.#meant.delete(callee);
    else this.#meant.set(callee, { version, caller: this.info });
    return version;
  }

  /** Lets calls that still wait take place as they are; gives whether there are any. */
  protected stopWaiting(): boolean {
    const waiting = this.#waiting;
    this.#waiting = null;
    for (const step of waiting ?? []) step.invalidate();
    return waiting !== null && waiting.size > 0;
  }

  /**
   * Drops copies from which the original is called again: the recursion that they begin goes on in the original. Gives
   * whether there were any; what called them is walked again then.
   */
  protected dropBeginnings(): boolean {
    const before = this.#dropped.size;
    for (const [copy, original] of this.#originals)
      if (!this.#dropped.has(copy) && this.#reaches(original, copy)) this.#dropped.add(copy);
    if (this.#dropped.size === before) return false;
    for (const { version, caller } of this.#meant.values())
      if (this.#dropped.has(version)) this.walks.get(caller)!.invalidate();
    return true;
  }

  #reaches(goal: FunctionInfo, from: FunctionInfo): boolean {
    const reached = new Set([from]);
    for (const info of reached) {
      if (info === goal) return true;
      for (const called of this.#calledBy(info)) reached.add(called);
    }
    return false;
  }

  #calledBy(info: FunctionInfo): readonly FunctionInfo[] {
    const called: FunctionInfo[] = [];
    const { resolutions } = this.factsOf(info);
    walkOwn(info.node, (node) => {
      if (node.kind !== 'Identifier') return;
      const [variable] = resolutions.get(node)!.candidates;
      const meant = this.#meant.get(node)?.version ?? (variable && this.program.functionOf(variable));
      if (meant) called.push(meant);
    });
    return called;
  }

  /** Directs calls to the copies that they mean, and takes those out that nothing calls. */
  protected settleVersions(): void {
    const used = new Set<FunctionInfo>();
    for (let size = -1; size !== used.size; ) {
      size = used.size;
      for (const { version, caller } of this.#meant.values())
        if (!this.#originals.has(caller) || used.has(caller)) used.add(version);
    }
    for (const copy of this.#originals.keys()) {
      if (used.has(copy)) this.program.addCopy(copy, this.#variableOf(copy));
      else forgetCopy(copy, this.factsOf(copy));
    }
    for (const [callee, { version }] of this.#meant)
      redirect(callee, this.#variableOf(version), this.factsOf(version));
  }

  /** Nothing is known after all. */
  protected override giveUp(): void {
    super.giveUp();
    this.#meant.clear();
  }

  #variableOf(copy: FunctionInfo): Variable {
    return this.factsOf(copy).resolutions.get(copy.node)!.candidates[0]!;
  }

  #choose(info: FunctionInfo, kinds: readonly Kind[]): FunctionInfo {
    if (this.#fitsAll(info, kinds)) return info;
    const misfits = this.#misfits(info, kinds);
    const copies = this.#copies.get(info) ?? [];
    const fitting = copies.find((copy) => this.#fitsAll(copy, kinds));
    if (fitting) return this.#dropped.has(fitting) ? info : fitting;
    if (copies.length + 1 >= MOST_VERSIONS || !this.#pays(info, misfits, kinds)) return info;
    return this.#copy(info, copies);
  }

  #fitsAll(version: FunctionInfo, kinds: readonly Kind[]): boolean {
    for (let i = 0; i < kinds.length; i++)
      if (!this.#fits(this.kindIn(this.param(version, i)), kinds[i]!, DEPTH)) return false;
    return true;
  }

  /** Positions of parameters that a call would make less known, or that know less than the call. */
  #misfits(version: FunctionInfo, kinds: readonly Kind[]): number[] {
    return kinds.flatMap((kind, i) =>
      this.#fits(this.kindIn(this.param(version, i)), kind, DEPTH) ? [] : [i],
    );
  }

  #fits(into: Kind, kind: Kind, depth: number): boolean {
    if (into.tag === 'none' || kind.tag === 'none' || depth === 0) return true;
    if (into.tag === 'array' && kind.tag === 'array')
      return this.#fits(this.cellOf(into).kind, this.cellOf(kind).kind, depth - 1);
    if (into.tag === 'struct' && kind.tag === 'struct') return into.name === kind.name;
    if (into.tag === 'function' && kind.tag === 'function')
      return into.signature.arity === kind.signature.arity;
    return into.tag === kind.tag;
  }

  #pays(info: FunctionInfo, misfits: readonly number[], kinds: readonly Kind[]): boolean {
    const { start, end } = info.node.span;
    if (end - start > Math.min(LONGEST, this.#room)) return false;
    let decisive = this.#decisive.get(info);
    if (!decisive) {
      decisive = decisiveParams(info, this.factsOf(info));
      this.#decisive.set(info, decisive);
    }
    return misfits.some((i) => {
      const kind = kinds[i]!;
      return decisive.get(i)?.has(kind.tag) === true && this.#isKnown(kind, DEPTH);
    });
  }

  #isKnown(kind: Kind, depth: number): boolean {
    if (kind.tag === 'array' && depth > 0) return this.#isKnown(this.cellOf(kind).kind, depth - 1);
    return kind.tag !== 'any' && kind.tag !== 'none';
  }

  #areUnknown(kinds: readonly Kind[]): boolean {
    for (const kind of kinds) if (this.#isUnknown(kind)) return true;
    return false;
  }

  /** Not known yet, or an array of such. */
  #isUnknown(kind: Kind): boolean {
    return kind.tag === 'none' || (kind.tag === 'array' && this.cellOf(kind).kind.tag === 'none');
  }

  #copy(info: FunctionInfo, copies: readonly FunctionInfo[]): FunctionInfo {
    const facts = this.factsOf(info);
    const copy = copyFunction(info, facts);
    this.#room -= info.node.span.end - info.node.span.start;
    this.#copies.set(info, [...copies, copy]);
    this.#originals.set(copy, info);
    this.walks.set(copy, new Walk(copy, facts, this.in(facts)));
    this.changed = true;
    return copy;
  }
}

function roomFor(length: number): number {
  return Math.max(LEAST_ROOM, length * SHARE);
}

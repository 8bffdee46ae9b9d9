/**
 * Kinds: what the compiler can prove of a value.
 *
 * A kind also fixes how emitted code holds the value. Ints, bools, strings and containers look the same everywhere, but
 * a float is a raw number where its kind is `float` and a box where it is `any`. So where a float reaches code that knows
 * nothing of kinds (a builtin, a value of unknown kind) it is boxed, and a container that gets there must hold boxes:
 * its element cell is *opened*.
 *
 * A function is known by its signature: the functions that a variable or element may hold take the same forms of
 * parameters and give the same form of result, so that each can be called without asking which it is.
 *
 * Cells only ever grow: none ⊑ int, float, bool, string, array, struct, function ⊑ any.
 */
import type { FunctionInfo } from '../scope.js';
import { Watched } from './walks.js';

export type Kind =
  | { readonly tag: 'none' | 'float' | 'bool' | 'string' | 'any' }
  | IntKind
  | ArrayKind
  | { readonly tag: 'struct'; readonly name: string }
  | FunctionKind;

/** An int in `lo … hi`. Infinite bounds stand for the ends of 64 bits: the value may be a `Big`. */
export interface IntKind {
  readonly tag: 'int';
  readonly lo: number;
  readonly hi: number;
}

export interface ArrayKind {
  readonly tag: 'array';
  readonly cell: Cell;
}

export interface FunctionKind {
  readonly tag: 'function';
  readonly signature: Signature;
}

export const NONE: Kind = { tag: 'none' };
export const FLOAT: Kind = { tag: 'float' };
export const BOOL: Kind = { tag: 'bool' };
export const STRING: Kind = { tag: 'string' };
export const ANY: Kind = { tag: 'any' };
export const INT: IntKind = { tag: 'int', lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };

export const MAX_SAFE = Number.MAX_SAFE_INTEGER;

export function intKind(lo: number, hi: number): IntKind {
  return {
    tag: 'int',
    lo: lo < -MAX_SAFE ? Number.NEGATIVE_INFINITY : lo,
    hi: hi > MAX_SAFE ? Number.POSITIVE_INFINITY : hi,
  };
}

const SMALL_INTS = Array.from({ length: 101 }, (_, value) => intKind(value, value));

/** The kind of an int that is written. */
export function literalKind(value: number | bigint): IntKind {
  if (typeof value === 'bigint') return INT;
  return SMALL_INTS[value] ?? intKind(value, value);
}

/** Lengths, positions, sizes: never negative, always a JavaScript number. */
export const LENGTH: IntKind = intKind(0, 2 ** 32);

/** Whether the int is certainly a JavaScript number, never a `Big`. */
export function isSafe({ lo, hi }: IntKind): boolean {
  return lo >= -MAX_SAFE && hi <= MAX_SAFE;
}

/** A place that values flow into: a variable, a result, a field. Its kind only grows. */
export class Slot extends Watched {
  kind: Kind = NONE;
  #growths = 0;

  /** Lets a value of this kind in; gives whether the slot grew. */
  admit(kind: Kind): boolean {
    const joined = join(this.kind, kind);
    // Arrays and functions that meet become one, by which the kind grows though it stays the same.
    if (joined === this.kind && !unite(joined, kind)) return false;
    this.#growths++;
    const settles = this.#growths > 3 && this.kind.tag === 'int' && joined.tag === 'int';
    this.kind = settles ? widen(this.kind as IntKind, joined as IntKind) : joined;
    this.touch();
    return true;
  }
}

/** What the elements of an array may be. Arrays that flow together share a cell: `find` leads to the one that counts. */
export class Cell extends Slot {
  /** The kind of arrays with such elements. */
  readonly array: ArrayKind = { tag: 'array', cell: this };
  #target: Cell | null = null;

  find(): Cell {
    let cell: Cell = this;
    while (cell.#target) cell = cell.#target;
    return cell;
  }

  /** Makes both one; gives whether that changed anything. */
  static unite(a: Cell, b: Cell): boolean {
    const one = a.find();
    const other = b.find();
    if (one === other) return false;
    other.#target = one;
    if (other.opened) one.open();
    one.admit(other.kind);
    one.touch();
    other.touch();
    return true;
  }
}

/** Functions that flow together, all with the same number of parameters. As with cells, `find` leads to the one that counts. */
export class Signature extends Watched {
  #target: Signature | null = null;
  readonly members: Set<FunctionInfo>;

  constructor(
    member: FunctionInfo,
    readonly arity: number,
  ) {
    super();
    this.members = new Set([member]);
  }

  find(): Signature {
    let signature: Signature = this;
    while (signature.#target) signature = signature.#target;
    return signature;
  }

  /** Makes both one; gives whether that changed anything. */
  static unite(a: Signature, b: Signature): boolean {
    const one = a.find();
    const other = b.find();
    if (one === other) return false;
    other.#target = one;
    if (other.opened) one.open();
    for (const member of other.members) one.members.add(member);
    one.touch();
    other.touch();
    return true;
  }
}

/** A function: whether anyone may call it, and what comes out of it. */
export class Callable extends Watched {
  /** What calls by name get. */
  readonly result = new Slot();
  /** What its `return` statements give, whoever gets it. */
  readonly returned = new Slot();
}

/** What the fields of all structs of one name may be. */
export class Struct extends Watched {
  readonly fields = new Map<string, Slot>();
}

/** The smallest kind that covers both: the first itself if it does. */
export function join(a: Kind, b: Kind): Kind {
  if (b.tag === 'none' || a === b || a.tag === 'any') return a;
  if (a.tag === 'none') return b;
  if (a.tag !== b.tag) return ANY;
  if (a.tag === 'int' && b.tag === 'int') {
    if (b.lo >= a.lo && b.hi <= a.hi) return a;
    return intKind(Math.min(a.lo, b.lo), Math.max(a.hi, b.hi));
  }
  if (a.tag === 'struct' && b.tag === 'struct') return a.name === b.name ? a : ANY;
  if (a.tag === 'function' && b.tag === 'function') return a.signature.arity === b.signature.arity ? a : ANY;
  return a;
}

/** Makes the cells or signatures of two kinds one; gives whether they were two. */
function unite(a: Kind, b: Kind): boolean {
  if (a.tag === 'array' && b.tag === 'array') return Cell.unite(a.cell, b.cell);
  return a.tag === 'function' && b.tag === 'function' && Signature.unite(a.signature, b.signature);
}

/** Bounds that a growing int jumps to, so that loops do not count up step by step. */
const STEPS = [0, 1, 255, 2 ** 31 - 1, 2 ** 32, MAX_SAFE, Number.POSITIVE_INFINITY];

/** The join of two ints that have grown several times already. */
export function widen(a: IntKind, b: IntKind): IntKind {
  const hi = b.hi > a.hi ? STEPS.find((step) => step >= b.hi)! : a.hi;
  const lo = b.lo < a.lo ? -STEPS.find((step) => step >= -b.lo)! : a.lo;
  return intKind(Object.is(lo, -0) ? 0 : lo, hi);
}

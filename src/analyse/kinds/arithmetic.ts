/** Kinds of operators' results, with the bounds of ints. */
import type { Binary } from '../../syntax/ast.js';
import { ANY, BOOL, FLOAT, INT, type IntKind, intKind, type Kind, MAX_SAFE, NONE, STRING } from './kind.js';

export function binaryKind(operator: Binary['operator'], left: Kind, right: Kind): Kind {
  if (left.tag === 'none' || right.tag === 'none') return NONE;
  if (isComparison(operator)) return comparisonKind(left, right);
  if (left.tag === 'int' && right.tag === 'int') return intResult(operator, left, right);
  if (isNumber(left) && isNumber(right)) return FLOAT;
  if (operator === '+' && left.tag === 'string' && right.tag === 'string') return STRING;
  return ANY;
}

function isComparison(operator: Binary['operator']): boolean {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return false;
    default:
      return true;
  }
}

/** Comparisons give a bool, except where an operator method may be called. */
function comparisonKind(left: Kind, right: Kind): Kind {
  return mayHaveMethods(left) || mayHaveMethods(right) ? ANY : BOOL;
}

function mayHaveMethods(kind: Kind): boolean {
  return kind.tag === 'any' || kind.tag === 'struct';
}

export function isNumber(kind: Kind): boolean {
  return kind.tag === 'int' || kind.tag === 'float';
}

function intResult(operator: Binary['operator'], a: IntKind, b: IntKind): IntKind {
  switch (operator) {
    case '+':
      return intKind(a.lo + b.lo, a.hi + b.hi);
    case '-':
      return intKind(a.lo - b.hi, a.hi - b.lo);
    case '*': {
      const p = corner(a.lo, b.lo);
      const q = corner(a.lo, b.hi);
      const r = corner(a.hi, b.lo);
      const s = corner(a.hi, b.hi);
      return intKind(Math.min(p, q, r, s), Math.max(p, q, r, s));
    }
    case '/': {
      // Truncation shrinks, except that the smallest int over -1 has no result.
      const most = Math.max(Math.abs(a.lo), Math.abs(a.hi));
      if (b.lo > 0) return intKind(Math.min(0, a.lo), Math.max(0, a.hi));
      return intKind(-most, most);
    }
    case '%': {
      const most = Math.min(
        Math.max(Math.abs(a.lo), Math.abs(a.hi)),
        Math.max(Math.abs(b.lo), Math.abs(b.hi)) - 1,
      );
      return intKind(a.lo < 0 ? -most : 0, a.hi > 0 ? most : 0);
    }
    default:
      return INT;
  }
}

/** Zero times an infinite bound is zero. */
function corner(x: number, y: number): number {
  const product = x * y;
  return Number.isNaN(product) ? 0 : product;
}

export function negationKind(kind: Kind): Kind {
  if (kind.tag === 'int') return intKind(-kind.hi, -kind.lo);
  return kind.tag === 'float' || kind.tag === 'none' ? kind : ANY;
}

/** Bounds that a comparison which holds puts on its left operand, an int. */
export function refine(kind: IntKind, operator: Binary['operator'], other: Kind): IntKind {
  if (other.tag !== 'int') return kind;
  switch (operator) {
    case '<':
      return narrow(kind, kind.lo, Math.min(kind.hi, other.hi - 1));
    case '<=':
      return narrow(kind, kind.lo, Math.min(kind.hi, other.hi));
    case '>':
      return narrow(kind, Math.max(kind.lo, other.lo + 1), kind.hi);
    case '>=':
      return narrow(kind, Math.max(kind.lo, other.lo), kind.hi);
    default:
      return kind;
  }
}

function narrow(kind: IntKind, lo: number, hi: number): IntKind {
  return lo <= hi && hi >= -MAX_SAFE && lo <= MAX_SAFE ? intKind(lo, hi) : kind;
}

/** The same comparison with its operands exchanged. */
export const MIRRORED: Partial<Record<Binary['operator'], Binary['operator']>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The comparison that holds when this one does not. */
export const NEGATED: Partial<Record<Binary['operator'], Binary['operator']>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

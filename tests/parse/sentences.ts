/**
 * Random texts that follow the rules of the grammar, but for what its lookaheads ask: most are nearly programs, and many
 * are some. Every rule takes its part, those included that nobody writes.
 */
import { readFileSync } from 'node:fs';
import * as ohm from 'ohm-js';
import type { Random } from '../fuzz/random.js';

// The parts of Ohm's expressions that its type declarations leave out.
interface Expr extends ohm.PExpr {
  readonly obj: string;
  readonly from: string;
  readonly to: string;
  readonly factors: readonly Expr[];
  readonly terms: readonly Expr[];
  readonly expr: Expr;
  readonly minNumMatches: number;
  readonly maxNumMatches: number;
  readonly ruleName: string;
}
type Kind = new () => Expr;
const { Terminal, Range, Apply, Seq, Alt, Iter } = (ohm as unknown as { pexprs: Record<string, Kind> })
  .pexprs as Readonly<Record<'Terminal' | 'Range' | 'Apply' | 'Seq' | 'Alt' | 'Iter', Kind>>;

const grammar = ohm.grammar(readFileSync(new URL('../../grammar/ruff.ohm', import.meta.url), 'utf8'));
const rules = (grammar as unknown as { rules: Record<string, { body: Expr }> }).rules;

const SPACES = [' ', ' ', ' ', ' ', '\n', '', '\t# note\n', '/* note */'];
const CHARACTERS = ['a', '"', '{', '}', '*', '/', '\n', 'é', '😀', '\u2028'];
/** Rules that a sentence may go down through before it takes the shortest way out. */
const DEPTH = 30;

/** As a condition that says nothing about the type: all kinds have the same. */
function is(expr: Expr, kind: Kind): boolean {
  return expr instanceof kind;
}

/** How many rules an expression goes down through at least. */
const heights = new Map<Expr, number>();
for (let changed = true; changed; ) {
  changed = false;
  for (const { body } of Object.values(rules)) {
    const height = leastHeight(body);
    if (height < (heights.get(body) ?? Number.POSITIVE_INFINITY)) {
      heights.set(body, height);
      changed = true;
    }
  }
}

function leastHeight(expr: Expr): number {
  if (is(expr, Apply)) return 1 + (heights.get(rules[expr.ruleName]!.body) ?? Number.POSITIVE_INFINITY);
  if (is(expr, Seq)) return Math.max(0, ...expr.factors.map(leastHeight));
  if (is(expr, Alt)) return Math.min(...expr.terms.map(leastHeight));
  if (is(expr, Iter) && expr.minNumMatches > 0) return leastHeight(expr.expr);
  return 0;
}

export function randomSentence(random: Random): string {
  return sentence(random, rules.Program!.body, true, 0);
}

function sentence(random: Random, expr: Expr, skips: boolean, depth: number): string {
  const tired = depth > DEPTH;
  if (is(expr, Terminal)) return expr.obj;
  if (is(expr, Range)) {
    const [first, last] = [expr.from.charCodeAt(0), expr.to.charCodeAt(0)];
    return String.fromCharCode(first + random.below(Math.min(last - first + 1, 600)));
  }
  if (is(expr, Apply)) {
    const { body } = rules[expr.ruleName]!;
    const space = skips ? random.pick(SPACES) : '';
    return space + sentence(random, body, /^[A-Z]/.test(expr.ruleName), depth + 1);
  }
  if (is(expr, Seq)) {
    return expr.factors
      .map((factor) => sentence(random, factor, skips, depth))
      .join(skips ? random.pick(['', ' ']) : '');
  }
  if (is(expr, Alt)) {
    const terms = tired ? expr.terms.filter((term) => leastHeight(term) === leastHeight(expr)) : expr.terms;
    return sentence(random, random.pick(terms), skips, depth);
  }
  if (is(expr, Iter)) {
    const most = tired ? expr.minNumMatches : Math.min(expr.maxNumMatches, 3);
    const times = Math.max(expr.minNumMatches, random.below(most + 1));
    return Array.from({ length: times }, () => sentence(random, expr.expr, skips, depth)).join('');
  }
  return expr === rules.any!.body ? random.pick(CHARACTERS) : '';
}

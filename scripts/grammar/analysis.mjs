// What the rules of a grammar are about: what they can begin with, which match exactly one character, and whether the
// parser generator can do them.
import { pexprs } from 'ohm-js';
import { ALL, ANY, END, intersection, NONE, size, union } from './char-set.mjs';

const UNSUPPORTED = [
  pexprs.Param,
  pexprs.Lex,
  pexprs.UnicodeChar,
  pexprs.CaseInsensitiveTerminal,
  pexprs.Extend,
  pexprs.Splice,
];

export function isSyntactic(rule) {
  return /^[A-Z]/.test(rule);
}

export class Analysis {
  #first = new Map();

  constructor(grammar) {
    this.rules = grammar.rules;
  }

  body(rule) {
    return this.rules[rule].body;
  }

  /**
   * `set`: the units that a match can begin with; `nullable`: whether it can match without looking at one. In rules
   * that skip white space the unit is the one after it.
   */
  first(expr) {
    if (UNSUPPORTED.some((kind) => expr instanceof kind)) {
      throw new Error(`The parser generator does not know ${expr.constructor.name}: ${expr}`);
    }
    if (expr === pexprs.any) return { set: ANY, nullable: false };
    if (expr === pexprs.end) return { set: [[END, END]], nullable: false };
    if (expr instanceof pexprs.Terminal) {
      const unit = expr.obj.charCodeAt(0);
      return expr.obj === '' ? { set: NONE, nullable: true } : { set: [[unit, unit]], nullable: false };
    }
    if (expr instanceof pexprs.Range) {
      if (expr.matchCodePoint)
        throw new Error(`The parser generator does not know ranges beyond U+FFFF: ${expr}`);
      return { set: [[expr.from.charCodeAt(0), expr.to.charCodeAt(0)]], nullable: false };
    }
    if (expr instanceof pexprs.Apply) return this.#firstOfRule(expr);
    if (expr instanceof pexprs.Seq) return this.#firstOfSequence(expr.factors);
    if (expr instanceof pexprs.Alt) {
      const terms = expr.terms.map((term) => this.first(term));
      return { set: union(...terms.map(({ set }) => set)), nullable: terms.some(({ nullable }) => nullable) };
    }
    if (expr instanceof pexprs.Plus) return this.first(expr.expr);
    if (expr instanceof pexprs.Iter) return { set: this.first(expr.expr).set, nullable: true };
    // Not and Lookahead stand at a place and leave it.
    return { set: NONE, nullable: true };
  }

  #firstOfRule({ ruleName, args }) {
    if (args.length > 0) throw new Error(`The parser generator does not know parameters: ${ruleName}`);
    const known = this.#first.get(ruleName);
    if (known === null) throw new Error(`The rule ${ruleName} is left-recursive`);
    if (known) return known;
    this.#first.set(ruleName, null);
    const first = this.first(this.body(ruleName));
    this.#first.set(ruleName, first);
    return first;
  }

  #firstOfSequence(factors) {
    let set = NONE;
    /** What has been looked at ahead of its turn. */
    let ahead = ALL;
    for (const factor of factors) {
      if (factor instanceof pexprs.Lookahead) {
        const { set: seen, nullable } = this.first(factor.expr);
        if (!nullable) ahead = intersection(ahead, seen);
        continue;
      }
      const first = this.first(factor);
      set = union(set, first.set);
      if (!first.nullable) return { set: intersection(set, ahead), nullable: false };
    }
    return { set, nullable: true };
  }

  /** The set of units one of which the expression matches, always exactly one; null for other expressions. */
  characterClass(expr) {
    if (expr instanceof pexprs.Range) return this.first(expr).set;
    if (expr instanceof pexprs.Terminal) return expr.obj.length === 1 ? this.first(expr).set : null;
    if (expr instanceof pexprs.Alt) {
      const sets = expr.terms.map((term) => this.characterClass(term));
      return sets.includes(null) ? null : union(...sets);
    }
    return this.isToken(expr) ? this.characterClass(this.body(expr.ruleName)) : null;
  }

  /** The set of units each of which the expression matches and does nothing else with; others it may match as well. */
  singleUnits(expr) {
    if (this.isToken(expr)) return this.singleUnits(this.body(expr.ruleName));
    if (!(expr instanceof pexprs.Alt)) return NONE;
    const classes = expr.terms.map((term) => this.characterClass(term));
    const others = expr.terms.filter((_, i) => classes[i] === null).map((term) => this.first(term));
    const single = union(...classes.filter((set) => set !== null));
    const isClear = others.every(({ set, nullable }) => !nullable && size(intersection(set, single)) === 0);
    return isClear ? single : NONE;
  }

  /** The text that a token always is; null where there are several. */
  text(rule) {
    let expr = this.body(rule);
    // What follows is only looked at.
    if (expr instanceof pexprs.Seq && expr.factors.slice(1).every((part) => part instanceof pexprs.Not))
      [expr] = expr.factors;
    if (expr instanceof pexprs.Terminal) return expr.obj;
    return this.isToken(expr) ? this.text(expr.ruleName) : null;
  }

  isToken(expr) {
    return expr instanceof pexprs.Apply && !isSyntactic(expr.ruleName);
  }

  /** Whether the expression begins with something before which a syntactic rule skips white space. */
  skipsFirst(expr) {
    if (expr instanceof pexprs.Seq) {
      const first = expr.factors.find(
        (part) => !(part instanceof pexprs.Not || part instanceof pexprs.Lookahead),
      );
      return first !== undefined && this.skipsFirst(first);
    }
    if (expr instanceof pexprs.Alt) return expr.terms.every((term) => this.skipsFirst(term));
    if (expr instanceof pexprs.Plus) return this.skipsFirst(expr.expr);
    if (expr instanceof pexprs.Iter || expr instanceof pexprs.Not || expr instanceof pexprs.Lookahead)
      return false;
    return true;
  }
}

// From the body of a rule to TypeScript.
//
// What is written runs straight down as long as the text matches. `at` is the offset that has been reached; where
// something does not match, control goes to where the next possibility is tried: a `return` out of the rule, or a `break`
// out of a labelled block, each of which has an `at` of its own, so that nothing has to be undone.
import { pexprs } from 'ohm-js';
import { isSyntactic } from './analysis.mjs';
import { NONE, shown, size, test } from './char-set.mjs';
import { writeChoice } from './choice.mjs';
import { Code, comparisons } from './code.mjs';

/** What a part without a value gives. */
export const NOTHING = 'null';

/** Sets of more ranges are not tested ahead. */
const FEW = 4;

/** The name of the method that only looks whether a syntactic rule matches. */
export function ahead(rule) {
  return `ahead${rule}`;
}

/**
 * Writes expressions at a place: `at` is the variable with the offset, `fail` the statement for when something does not
 * match, and `skipped` says that there is no white space at the offset. `ahead` is the variable with the offset behind
 * the white space, where that is known.
 */
export class RuleWriter {
  code = new Code();

  /**
   * @param builds whether the rule gives a value, or only says where it ends.
   * @param actions the rules that make their value themselves.
   * @param needs called with each rule that the written text calls, and whether it has to give a value.
   * @param commits whether nothing before a finished repetition is ever tried again.
   */
  constructor(analysis, { rule, builds, actions, needs, commits = false }) {
    this.analysis = analysis;
    this.syntactic = isSyntactic(rule);
    this.builds = builds;
    this.actions = actions;
    this.needs = needs;
    this.commits = commits;
  }

  /** Gives the text of an expression for each value. */
  write(expr, place) {
    const set = this.analysis.characterClass(expr);
    if (set && !(this.builds && expr instanceof pexprs.Apply)) return this.#character(set, place);
    if (expr instanceof pexprs.Terminal) return this.#terminal(expr, place);
    if (expr instanceof pexprs.Apply) return this.#apply(expr, place);
    if (expr instanceof pexprs.Seq) return expr.factors.flatMap((factor) => this.write(factor, place));
    if (expr instanceof pexprs.Alt) return this.#choice(expr, place);
    if (expr instanceof pexprs.Opt) return this.#option(expr.expr, place);
    if (expr instanceof pexprs.Iter) return this.#repetition(expr, place);
    if (expr instanceof pexprs.Not) return this.#not(expr.expr, place);
    if (expr instanceof pexprs.Lookahead) return this.#lookahead(expr.expr, place);
    if (expr === pexprs.any) return this.#any(place);
    return this.#end(place);
  }

  /** To be called before whatever Ohm skips white space before. */
  skip(place) {
    if (!this.syntactic || place.skipped) return;
    this.code.line(`${place.at} = ${place.ahead ?? `this.skip(${place.at})`};`);
    place.ahead = undefined;
    place.skipped = true;
  }

  /** To be called before parts that skip white space and leave the place as it is: they share what they find. */
  #skipAhead(expr, place) {
    if (!this.syntactic || place.skipped || place.ahead || !this.analysis.skipsFirst(expr)) return;
    place.ahead = this.code.name('ahead');
    this.code.line(`const ${place.ahead} = this.skip(${place.at});`);
  }

  #moved(place) {
    place.skipped = false;
    place.ahead = undefined;
  }

  #unless(condition, { fail }) {
    this.code.line(`if (!(${condition})) ${fail}`);
  }

  #character(set, place) {
    this.skip(place);
    if (size(set) === 1) {
      const [[unit]] = set;
      this.code.line(`if (units[${place.at}] !== ${unit}) ${place.fail} // ${shown(unit)}`);
    } else this.#unless(test(set, this.#unit(set, place)), place);
    this.code.line(`${place.at}++;`);
    this.#moved(place);
    return [NOTHING];
  }

  /** The unit at the place, in a constant when it is compared with several ranges. */
  #unit(set, { at }) {
    if (set.length === 1) return `units[${at}]`;
    const name = this.code.name('unit');
    this.code.line(`const ${name} = units[${at}];`);
    return name;
  }

  #terminal({ obj: text }, place) {
    this.skip(place);
    if (text !== '') {
      this.code.line(`if (${comparisons(text, place.at, '!==').join(' || ')}) ${place.fail} // ${text}`);
      this.code.line(`${place.at} += ${text.length};`);
    }
    this.#moved(place);
    return [NOTHING];
  }

  /** A character: two units where one is not enough. */
  #any(place) {
    this.skip(place);
    this.code.line(`if (units[${place.at}] === -1) ${place.fail}`);
    this.code.line(`${place.at} = this.behindCharacter(${place.at});`);
    this.#moved(place);
    return [NOTHING];
  }

  #end(place) {
    this.skip(place);
    this.code.line(`if (units[${place.at}] !== -1) ${place.fail}`);
    return [NOTHING];
  }

  #apply({ ruleName: rule }, place) {
    const { at, fail } = place;
    this.skip(place);
    this.#moved(place);
    if (!isSyntactic(rule)) return this.#applyToken(rule, place);
    this.needs(rule, this.builds);
    if (!this.builds) {
      this.code.line(`if ((${at} = this.${ahead(rule)}(${at})) < 0) ${fail}`);
      return [NOTHING];
    }
    const value = this.code.name('value');
    this.code.line(`const ${value} = this.${rule}(${at});`);
    this.code.line(`if (${value} === FAILED) ${fail}`);
    this.code.line(`${at} = this.reached;`);
    return [value];
  }

  #applyToken(rule, { at, fail }) {
    const body = this.analysis.body(rule);
    const isPrimitive = body === pexprs.any || body === pexprs.end;
    if (!isPrimitive) this.needs(rule, false);
    if (!this.builds) {
      if (isPrimitive) return this.write(body, { at, fail, skipped: true });
      this.code.line(`if ((${at} = this.${rule}(${at})) < 0) ${fail}`);
      return [NOTHING];
    }
    const end = this.code.name('end');
    if (isPrimitive) {
      this.code.line(`let ${end} = ${at};`);
      this.write(body, { at: end, fail, skipped: true });
    } else {
      this.code.line(`const ${end} = this.${rule}(${at});`);
      this.code.line(`if (${end} < 0) ${fail}`);
    }
    const value = this.code.name('value');
    this.code.line(`const ${value} = ${this.#tokenValue(rule, at, end)};`);
    this.code.line(`${at} = ${end};`);
    return [value];
  }

  #tokenValue(rule, start, end) {
    if (!this.actions.has(rule)) {
      const text = this.analysis.text(rule);
      return `this.token(${start}, ${end}${text === null ? '' : `, ${JSON.stringify(text)}`})`;
    }
    return `actions.${rule}({ start: ${start}, end: ${end} }, this.text.slice(${start}, ${end}))`;
  }

  #choice(expr, place) {
    const values = this.#declareValues(expr);
    const label = this.code.name('choice');
    writeChoice(this, expr, place, label, {
      matched: (found) => {
        this.assign(values, found);
        this.code.line(`break ${label};`);
      },
    });
    this.#moved(place);
    return values;
  }

  #option(expr, place) {
    const values = this.#declareValues(expr, NOTHING);
    const label = this.code.name('option');
    this.code.block(`${label}:`, () => {
      const inner = this.#begin(expr, place, `break ${label};`);
      this.assign(values, this.write(expr, inner));
      this.code.line(`${place.at} = ${inner.at};`);
    });
    this.#moved(place);
    return values;
  }

  #repetition({ expr, minNumMatches }, place) {
    const set = this.analysis.characterClass(expr);
    if (set && !this.syntactic) return this.#characters(set, place, minNumMatches);
    const lists = this.#declareValues(expr, 'NONE', 'unknown[]');
    const label = this.code.name('repeat');
    const start = this.code.name('start');
    if (minNumMatches > 0) this.code.line(`const ${start} = ${place.at};`);
    const single = this.builds || this.syntactic ? NONE : this.analysis.singleUnits(expr);
    const ahead = this.syntactic && this.analysis.skipsFirst(expr) ? this.code.name('ahead') : undefined;
    if (ahead) this.code.line(`let ${ahead} = ${place.at};`);
    this.code.block(`${label}: for (;;)`, () => {
      if (single.length > 0) this.#characters(single, place, 0);
      if (ahead) this.code.line(`${ahead} = this.skip(${place.at});`);
      const inner = this.#begin(expr, { at: place.at, skipped: false, ahead }, `break ${label};`);
      const values = this.write(expr, inner);
      lists.forEach((list, i) => {
        const value = values[i];
        if (value !== NOTHING)
          this.code.line(`if (${list} === NONE) ${list} = [${value}]; else ${list}.push(${value});`);
      });
      this.code.line(`${place.at} = ${inner.at};`);
      if (this.commits) this.code.line('this.forget();');
    });
    if (minNumMatches > 0) this.code.line(`if (${place.at} === ${start}) ${place.fail}`);
    this.#moved(place);
    // The attempt that ended the repetition left the place as it was.
    place.ahead = ahead;
    return lists;
  }

  #characters(set, place, least) {
    const condition = test(set, `units[${place.at}]`);
    if (least > 0) this.#unless(condition, place);
    this.code.line(`while (${condition}) ${place.at}++;`);
    return [NOTHING];
  }

  /** A place of its own for an expression that begins here. */
  #inner(expr, { at, skipped, ahead }, fail) {
    const begins = ahead !== undefined && this.analysis.skipsFirst(expr);
    const inner = { at: this.code.name('at'), fail, skipped: skipped || begins };
    this.code.line(`let ${inner.at} = ${begins ? ahead : at};`);
    return inner;
  }

  /** The same for what may fail and do no harm; leaves at once where the next unit shows that it will. */
  #begin(expr, place, fail) {
    const inner = this.#inner(expr, place, fail);
    if (!this.syntactic || !this.analysis.skipsFirst(expr)) return inner;
    this.skip(inner);
    const { set, nullable } = this.analysis.first(expr);
    if (!nullable && set.length <= FEW && !this.analysis.characterClass(expr)) {
      this.#unless(test(set, `units[${inner.at}]`), inner);
    }
    return inner;
  }

  #not(expr, place) {
    this.#skipAhead(expr, place);
    const set = this.analysis.characterClass(expr);
    if (set) {
      const at = place.ahead ?? place.at;
      this.code.line(`if (${test(set, this.#unit(set, { at }))}) ${place.fail}`);
      return [];
    }
    const label = this.code.name('absent');
    this.code.block(`${label}:`, () => {
      this.#matchAhead(expr, place, `break ${label};`);
      this.code.line(place.fail);
    });
    return [];
  }

  /** What is only looked at has no value. */
  #lookahead(expr, place) {
    this.#skipAhead(expr, place);
    this.#matchAhead(expr, place, place.fail);
    return Array.from({ length: expr.getArity() }, () => NOTHING);
  }

  #matchAhead(expr, place, fail) {
    const { builds } = this;
    this.builds = false;
    this.write(expr, this.#inner(expr, place, fail));
    this.builds = builds;
  }

  #declareValues(expr, initial, type = 'unknown') {
    if (!this.builds) return [];
    return Array.from({ length: expr.getArity() }, () => {
      const name = this.code.name('value');
      this.code.line(`let ${name}: ${type}${initial === undefined ? '' : ` = ${initial}`};`);
      return name;
    });
  }

  assign(names, values) {
    names.forEach((name, i) => {
      if (values[i] !== name) this.code.line(`${name} = ${values[i]};`);
    });
  }
}

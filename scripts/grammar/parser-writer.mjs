// From a grammar to the text of a parser: a class with a method for each rule that is reached from the start rules.
import { pexprs } from 'ohm-js';
import { Analysis, isSyntactic } from './analysis.mjs';
import { test } from './char-set.mjs';
import { writeChoice } from './choice.mjs';
import { ahead, RuleWriter } from './rule-writer.mjs';

/**
 * Rules whose results are remembered, so that trying one possibility of a statement after the other stays linear: a
 * statement that begins like an assignment may be something else, and whatever holds statements holds them in this rule.
 */
const REMEMBERED = new Set(['Statements']);

/** Tokens that one possibility after the other begins with: where each was tried last, and where it ended, is kept. */
const RETRIED = new Set(['name', 'spaces']);

const HEAD = `import { FAILED, GrammarMatcher, NONE, NOWHERE } from '../src/parse/grammar-matcher.js';

export abstract class GrammarParser extends GrammarMatcher {
${[...RETRIED].map((rule) => `  private ${rule}Start = NOWHERE;\n  private ${rule}End = NOWHERE;\n`).join('')}`;

export class ParserWriter {
  #analysis;
  #methods = new Map();
  #waiting = [];

  /** @param actions names of the rules that make their value themselves. */
  constructor(grammar, startRules, actions) {
    this.#analysis = new Analysis(grammar);
    this.startRules = startRules;
    this.actions = actions;
  }

  write() {
    for (const rule of this.startRules) this.#need(rule, true);
    this.#need('spaces', false);
    while (this.#waiting.length > 0) this.#writeMethod(this.#waiting.shift());
    const methods = [...this.#methods.values(), skip(this.#analysis), forgetting()];
    return `${HEAD}\n${methods.map((lines) => lines.join('\n')).join('\n\n')}\n}\n`;
  }

  #need(rule, builds) {
    const method = isSyntactic(rule) && !builds ? ahead(rule) : rule;
    if (this.#methods.has(method)) return;
    this.#methods.set(method, []);
    this.#waiting.push({ rule, builds, method });
  }

  #writeMethod({ rule, builds, method }) {
    const comment = `  /** ${this.#definition(rule)} */`;
    const lines = builds ? this.#building(rule) : this.#matching(rule);
    const signature = builds ? '(start: number): unknown' : '(at: number): number';
    const remembered = builds && REMEMBERED.has(rule);
    const retried = !builds && RETRIED.has(rule);
    const name = remembered || retried ? `${method}Afresh` : method;
    const text = [comment, `  ${name}${signature} {`, ...lines, '  }'];
    if (remembered) {
      text.push(
        '',
        `  ${method}${signature} {`,
        '    const known = this.recall(start);',
        `    if (known === undefined) return this.remember(start, this.${name}(start));`,
        '    this.reached = known.reached;',
        '    return known.value;',
        '  }',
      );
    }
    if (retried) {
      text.push(
        '',
        `  ${method}${signature} {`,
        `    if (at !== this.${method}Start) {`,
        `      this.${method}End = this.${name}(at);`,
        `      this.${method}Start = at;`,
        '    }',
        `    return this.${method}End;`,
        '  }',
      );
    }
    this.#methods.set(method, text);
  }

  /** The rule as the grammar has it, in one line. */
  #definition(rule) {
    const { source } = this.#analysis.rules[rule];
    if (!source) return rule;
    const text = source.contents.replace(/\s+\/\/.*$/gm, '').replace(/\s+/g, ' ');
    return text.replaceAll('*/', '*\\/');
  }

  #writer(rule, builds) {
    return new RuleWriter(this.#analysis, {
      rule,
      builds,
      actions: this.actions,
      needs: (needed, value) => this.#need(needed, value),
      commits: builds && this.startRules.includes(rule),
    });
  }

  /** Where the rule ends, or -1. */
  #matching(rule) {
    const writer = this.#writer(rule, false);
    const body = this.#analysis.body(rule);
    const place = { at: 'at', fail: 'return -1;', skipped: true };
    if (body instanceof pexprs.Alt && !this.#analysis.characterClass(body)) {
      writeChoice(writer, body, place, 'choice', {
        matched: () => writer.code.line('return at;'),
        isResult: true,
      });
    } else {
      writer.write(body, place);
      writer.code.line('return at;');
    }
    return [...fields(writer), ...writer.code.lines];
  }

  /** The value of the rule, or FAILED. */
  #building(rule) {
    const writer = this.#writer(rule, true);
    const body = this.#analysis.body(rule);
    const place = { at: 'at', fail: 'return FAILED;', skipped: true };
    const give = (value) => {
      writer.code.line('this.reached = at;');
      writer.code.line(`return ${value};`);
    };
    if (this.actions.has(rule)) {
      const parts = writer.write(body, place);
      writer.code.line(`const made = actions.${rule}(${['{ start, end: at }', ...parts].join(', ')});`);
      give('made');
    } else if (body.getArity() !== 1) {
      throw new Error(`The rule ${rule} has ${body.getArity()} parts and no action`);
    } else if (body instanceof pexprs.Alt) {
      writeChoice(writer, body, place, 'choice', { matched: ([value]) => give(value), isResult: true });
    } else {
      give(writer.write(body, place)[0]);
    }
    const usesOffset = writer.code.lines.some((line) => /\bat\b/.test(line));
    return [...fields(writer), ...(usesOffset ? ['    let at = start;'] : []), ...writer.code.lines];
  }
}

/** Looks whether there is anything to skip: mostly there is not. */
function skip(analysis) {
  const { set } = analysis.first(analysis.body('space'));
  return [
    '  protected skip(at: number): number {',
    '    const unit = this.units[at]!;',
    `    return ${test(set, 'unit')} ? this.spaces(at) : at;`,
    '  }',
  ];
}

function forgetting() {
  return [
    '  protected forgetTokens(): void {',
    ...[...RETRIED].map((rule) => `    this.${rule}Start = NOWHERE;`),
    '  }',
  ];
}

/** The fields that a method uses, as constants. */
function fields({ code: { lines } }) {
  const text = lines.join('\n');
  const used = ['units', 'actions'].filter((field) => new RegExp(`\\b${field}[.[]`).test(text));
  return used.length > 0 ? [`    const { ${used.join(', ')} } = this;`] : [];
}

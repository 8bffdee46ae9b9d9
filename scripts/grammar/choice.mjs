// Ordered choice: the next unit leaves few of the possibilities, and those are tried in their order.
import { pexprs } from 'ohm-js';
import { isSyntactic } from './analysis.mjs';
import { partition, shown, size, units } from './char-set.mjs';
import { comparisons } from './code.mjs';
import { ahead } from './rule-writer.mjs';

/**
 * @param label the name of the block that is written.
 * @param matched writes what follows the first possibility that matches, given its values; it must leave the block.
 * @param isResult whether the choice is all there is to its rule: then a rule that it calls can answer for it.
 */
export function writeChoice(writer, expr, place, label, { matched, isResult = false }) {
  const { analysis, code } = writer;
  const { terms } = expr;
  if (terms.every((term) => analysis.skipsFirst(term))) writer.skip(place);
  const atUnit = place.skipped || !writer.syntactic;
  const tryAll = (indexes) => {
    indexes.forEach((index, i) => {
      const isLast = i === indexes.length - 1;
      const possibility = { term: terms[index], isLast, matched };
      if (isResult && atUnit && isAnswer(writer, terms[index])) answer(writer, place, possibility);
      else if (atUnit && !isLast && terms[index] instanceof pexprs.Terminal)
        tryText(writer, place, possibility);
      else tryExpression(writer, place, possibility);
    });
  };
  const groups = atUnit ? groupsOf(analysis, terms) : null;
  const inside = () => {
    if (groups === null) return tryAll(terms.map((_, i) => i));
    code.block(`switch (units[${place.at}])`, () => {
      for (const { set, indexes } of groups) code.block(caseOf(set), () => tryAll(indexes));
    });
  };
  if (isResult) inside();
  else code.block(`${label}:`, inside);
}

/** `{ set, indexes of the terms to try }`, the last with a null set for all other units; null if that is no help. */
function groupsOf(analysis, terms) {
  const firsts = terms.map((term) => analysis.first(term));
  if (firsts.some(({ nullable }) => nullable)) return null;
  const parts = partition(firsts.map(({ set }) => set)).filter(([, indexes]) => indexes.length > 0);
  if (parts.length === 1) return null;
  // The largest set is not spelt out: what is in none fails there as well.
  parts.sort(([a], [b]) => size(a) - size(b));
  const [, others] = parts.pop();
  return [...parts.map(([set, indexes]) => ({ set, indexes })), { set: null, indexes: others }];
}

function caseOf(set) {
  if (set === null) return 'default:';
  return units(set)
    .map((unit) => `case ${unit} /* ${shown(unit)} */:`)
    .join(' ');
}

/** Whether a rule has a method that gives what the choice is to give. */
function isAnswer({ analysis, builds }, term) {
  if (!(term instanceof pexprs.Apply)) return false;
  if (isSyntactic(term.ruleName)) return true;
  const body = analysis.body(term.ruleName);
  return !builds && body !== pexprs.any && body !== pexprs.end;
}

function answer({ builds, code, needs }, { at }, { term: { ruleName: rule }, isLast }) {
  needs(rule, builds && isSyntactic(rule));
  const call = `this.${isSyntactic(rule) && !builds ? ahead(rule) : rule}(${at})`;
  if (isLast) return code.line(`return ${call};`);
  const found = code.name(builds ? 'value' : 'end');
  code.line(`const ${found} = ${call};`);
  code.line(`if (${found} ${builds ? '!== FAILED' : '>= 0'}) return ${found};`);
}

function tryText({ code }, { at }, { term: { obj: text }, matched }) {
  code.block(`if (${comparisons(text, at, '===').join(' && ')})`, () => {
    code.line(`${at} += ${text.length}; // ${text}`);
    matched(['null']);
  });
}

function tryExpression(writer, { at, fail, skipped }, { term, isLast, matched }) {
  const { code } = writer;
  const label = code.name('attempt');
  const inside = () => {
    const inner = { at: code.name('at'), fail: isLast ? fail : `break ${label};`, skipped };
    code.line(`let ${inner.at} = ${at};`);
    const values = writer.write(term, inner);
    code.line(`${at} = ${inner.at};`);
    matched(values);
  };
  if (isLast) inside();
  else code.block(`${label}:`, inside);
}

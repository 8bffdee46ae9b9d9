// Times the phases of one compilation, for compile.mjs: node compile-phases.mjs FILE ROUNDS prints them as JSON.
//
// `compile` parses, analyses and lowers in one call, so what it takes beyond `parse` is the time of the other two.
import { readFileSync } from 'node:fs';
import { compile, parse, print, Source } from '../../dist/index.js';

const [file, rounds] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const host = { load: () => null };

function timed(work) {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
}

const parsing = () => parse(new Source(file, text));
const compiling = () => compile(new Source(file, text), { file, host });

function whole() {
  const compiled = compiling();
  if (compiled.program === null)
    throw new Error(`${file} does not compile: ${compiled.diagnostics[0].message}`);
  return print(compiled.program, { sources: compiled.sources });
}

/** The shortest time of several. */
function fastest(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(rounds); round++) best = Math.min(best, timed(work)[0]);
  return best;
}

const [cold] = timed(whole);
const { program, sources } = compiling();
const parsed = fastest(parsing);
const compiled = fastest(compiling);
const printed = fastest(() => print(program, { sources }));
const warm = {
  parse: parsed,
  'analyse and lower': Math.max(0.01, compiled - parsed),
  print: printed,
  total: compiled + printed,
};
process.stdout.write(JSON.stringify({ cold, warm }));

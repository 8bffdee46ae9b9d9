// Times the phases of one compilation, for compile.mjs: node compile-phases.mjs FILE ROUNDS prints them as JSON.
//
// `compile` parses, analyses and lowers in one call, so what it takes beyond `parse` is the time of the other two.
import { readFileSync } from 'node:fs';
import { compile, parse, print, Source } from '../../dist/index.js';

const [file, rounds] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const host = { load: () => null };
/** Warm is a process in which engines have optimised what they will: that takes a hundred compilations of a short file. */
const LEAST_MS = 10_000;

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

const [cold] = timed(whole);
const { program, sources } = compiling();
const works = { parsing, compiling, printing: () => print(program, { sources }) };

// In turns, so that a machine that is busy for a while slows all of them.
const best = {
  parsing: Number.POSITIVE_INFINITY,
  compiling: Number.POSITIVE_INFINITY,
  printing: Number.POSITIVE_INFINITY,
};
const started = performance.now();
for (let round = 0; round < Number(rounds) || performance.now() - started < LEAST_MS; round++) {
  for (const [name, work] of Object.entries(works)) best[name] = Math.min(best[name], timed(work)[0]);
}
const warm = {
  parse: best.parsing,
  'analyse and lower': best.compiling - best.parsing,
  print: best.printing,
  total: best.compiling + best.printing,
};
process.stdout.write(JSON.stringify({ cold, warm }));

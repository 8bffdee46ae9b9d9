#!/usr/bin/env node
// Compute benchmarks: compiled Ruff against hand-written JavaScript twins, CPython and the reference, in one run.
//
//   node scripts/bench/run.mjs [--only NAME]... [--quick] [--rounds N] [--write docs/performance.md]
//   node scripts/bench/run.mjs --against docs/performance.md
//
// Times are whole processes net of start-up (that of an empty program, measured in the same rounds), the shortest of
// several interleaved runs. CPython takes part where `python3` is found, the reference where RUFF_REFERENCE names its
// binary; both run smaller sizes, and their times are scaled by the growth of the work. The outputs of all have to be
// equal: a difference, or a program that fails, makes the command fail, and nothing is written then. --quick uses small
// sizes, to compare outputs rather than times. --against runs ours and the twins, prints the table, and fails if the ratio of
// a program is more than twice the one in that file, also when it is measured again and again: machines are noisy.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, fastest } from './measure.mjs';
import { programs } from './programs.mjs';
import { geometricMean, machine, milliseconds, ratio, readRatios, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    write: { type: 'string' },
    against: { type: 'string' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : options.against ? 3 : 5));
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const reference = options.against ? undefined : process.env.RUFF_REFERENCE;
const python = !options.quick && !options.against && spawnSync('python3', ['--version']).status === 0;
/** A shorter time net of start-up is noise: it gives no figure and no ratio. */
const LEAST_MS = 5;
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-bench-'));

const unknown = options.only.filter((name) => programs.every((program) => program.name !== name));
if (unknown.length > 0) throw new Error(`no such benchmark: ${unknown.join(', ')}`);

/** The ways to run a program of programs/, `name` being its file without extension. */
const runners = {
  ours: (name, size) => ({
    label: `${name} (ruffjs)`,
    command: process.execPath,
    args: [join(folder, `${name}.mjs`), ...size],
  }),
  twin: (name, size) => ({
    label: `${name} (JavaScript)`,
    command: process.execPath,
    args: [sourceOf(name, 'mjs'), ...size],
  }),
  cpython: (name, size) => ({
    label: `${name} (CPython)`,
    command: 'python3',
    args: [sourceOf(name, 'py'), ...size],
    rounds: 3,
  }),
  reference: (name, size) => ({
    label: `${name} (reference)`,
    command: reference,
    args: ['run', join(folder, `${name}.ruff`), ...size],
    rounds: 2,
  }),
};

const EMPTY = 'empty';
const sourceOf = (name, extension) =>
  name === EMPTY
    ? join(folder, `${EMPTY}.source.${extension}`)
    : join(import.meta.dirname, 'programs', `${name}.${extension}`);

function prepare(name) {
  build(cli, sourceOf(name, 'ruff'), join(folder, `${name}.mjs`));
  copyFileSync(sourceOf(name, 'ruff'), join(folder, `${name}.ruff`));
  // The reference's constant folding breaks jumps; a logical operator at the top level switches it off.
  appendFileSync(join(folder, `${name}.ruff`), '\n;_folding_off := true && true\n');
}

/** Who takes part in a program, and at which size. */
function contestantsFor(program) {
  const size = options.quick ? program.cpython : program.size;
  const list = [
    { who: 'ours', size },
    { who: 'twin', size },
  ];
  if (python) list.push({ who: 'cpython', size: program.cpython });
  if (reference && program.reference !== null && !options.quick)
    list.push({ who: 'reference', size: program.reference });
  return list;
}

/** {who: milliseconds net of start-up, scaled to the size at which ours ran}. */
function measure(program) {
  const list = contestantsFor(program);
  const runs = list.map(({ who, size }) => runners[who](program.name, [String(size)]));
  const starts = list.map(({ who }) => runners[who](EMPTY, []));
  const best = fastest([...runs, ...starts], rounds);
  const times = {};
  list.forEach(({ who, size }, i) => {
    requireSameOutput(program, who, size, best[i].output);
    const net = best[i].milliseconds - best[list.length + i].milliseconds;
    times[who] = ((net < LEAST_MS ? Number.NaN : net) * program.cost(list[0].size)) / program.cost(size);
  });
  return { size: list[0].size, times };
}

/** The twin says what is right at every size, also at those where only CPython or the reference was timed. */
function requireSameOutput(program, who, size, output) {
  const [{ output: expected }] = fastest([runners.twin(program.name, [String(size)])], 1);
  if (output !== expected) {
    throw new Error(
      `${program.name}: ${who} prints something else than the twin at size ${size}\n--- twin\n${expected}--- ${who}\n${output}`,
    );
  }
}

function row({ program, size, times }) {
  return [
    program.name,
    size,
    milliseconds(times.ours),
    milliseconds(times.twin),
    ratio(times.ours / times.twin),
    times.cpython ? ratio(times.cpython / times.ours) : '–',
    times.reference ? ratio(times.reference / times.ours) : '–',
  ];
}

function report(results) {
  const ratios = results.map(({ times }) => times.ours / times.twin).filter(Number.isFinite);
  const head = [
    'program',
    'size',
    'ours ms',
    'JavaScript ms',
    'ours/JavaScript',
    'CPython/ours',
    'reference/ours',
  ];
  return [
    table(head, results.map(row)),
    '',
    `Geometric mean of ours/JavaScript over ${ratios.length} programs: ${ratio(geometricMean(ratios))}.`,
    `${machine()}. Net of start-up, shortest of ${rounds} interleaved runs.`,
  ].join('\n');
}

const failures = [];

/** The result of one program; one that fails is reported at the end and leaves the others their turn. */
function attempt(program) {
  try {
    prepare(program.name);
    const result = { program, ...measure(program) };
    process.stderr.write(`${row(result).join('  ')}\n`);
    return [result];
  } catch (error) {
    process.stderr.write(`${program.name}  FAILED\n`);
    failures.push(error);
    return [];
  }
}

/** How often a program is measured again before its ratio counts as doubled: a busy machine is no defect. */
const SECOND_CHANCES = 4;

/** Programs whose ratio is more than twice what was recorded, however often it is measured. */
function doubled(results, recorded) {
  const isDoubled = ({ program, times }) => times.ours / times.twin > 2 * recorded.get(program.name);
  let suspects = results.filter(isDoubled);
  for (let chance = 0; chance < SECOND_CHANCES && suspects.length > 0; chance++) {
    suspects = suspects.map(({ program }) => ({ program, ...measure(program) })).filter(isDoubled);
  }
  return suspects.map(
    ({ program, times }) =>
      `${program.name}: ours/JavaScript was ${ratio(recorded.get(program.name))}, now ${ratio(times.ours / times.twin)}`,
  );
}

try {
  for (const extension of ['ruff', 'mjs', 'py']) writeFileSync(sourceOf(EMPTY, extension), '');
  prepare(EMPTY);
  const wanted = programs.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const results = wanted.flatMap(attempt);
  const text = report(results);
  if (results.length > 0) console.log(text);
  if (options.against) {
    const recorded = readRatios(options.against, 'compute');
    for (const text of doubled(results, recorded)) failures.push(new Error(text));
  }
  for (const failure of failures) console.error(`\nFAILED ${failure.message}`);
  if (failures.length > 0) process.exitCode = 1;
  else if (options.write) writeSection(options.write, 'compute', `## Compute benchmarks\n\n${text}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

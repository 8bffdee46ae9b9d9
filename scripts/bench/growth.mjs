#!/usr/bin/env node
// What value semantics cost: how the time of a loop grows when it makes ten times as many steps.
//
//   node scripts/bench/growth.mjs [--only NAME]... [--steps 1000000] [--write docs/performance.md]
//
// Each file of growth/ defines `work(n)`, which makes n steps of one pattern such as `xs := push(xs, i)`. A growth of
// about 10 means that a step costs the same however large the value has become; about 100 means that every step copies
// the whole value. The program times its own loop after a short warm-up, so start-up is not in the figures.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runOnce } from './measure.mjs';
import { machine, milliseconds, ratio, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    steps: { type: 'string', default: '1000000' },
    write: { type: 'string' },
  },
});
const many = Number(options.steps);
const few = Math.round(many / 10);
const ROUNDS = 3;
/** A pattern that needs longer than this for the few steps is not asked for the many. */
const PATIENCE_MS = 2000;
/** Garbage collection and caches make honest linear patterns grow up to about 15 times. */
const LINEAR = 25;

const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const patterns = join(import.meta.dirname, 'growth');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-growth-'));

const MAIN = `
func main() {
    let n := parse_int(args()[0])
    work(2000)
    let started := performance_now()
    let result := work(n)
    print(performance_now() - started, result)
}

main()
`;

function prepare(file) {
  const name = basename(file, '.ruff');
  const source = readFileSync(join(patterns, file), 'utf8');
  const program = join(folder, file);
  writeFileSync(program, source + MAIN);
  return {
    name,
    what: source.slice(2, source.indexOf('\n')),
    bundle: build(cli, program, join(folder, `${name}.mjs`)),
  };
}

/** Milliseconds of the loop; infinite when it takes longer than anybody would wait. */
function timeOf({ name, bundle }, steps) {
  const { output } = runOnce({
    label: name,
    command: process.execPath,
    args: [bundle, String(steps)],
    deadline: 10 * PATIENCE_MS,
  });
  return output === null ? Number.POSITIVE_INFINITY : Number(output.split(' ')[0]);
}

function measure(pattern) {
  let short = timeOf(pattern, few);
  if (short > PATIENCE_MS) return { ...pattern, short, long: Number.POSITIVE_INFINITY };
  let long = timeOf(pattern, many);
  for (let round = 1; round < ROUNDS && long < PATIENCE_MS; round++) {
    short = Math.min(short, timeOf(pattern, few));
    long = Math.min(long, timeOf(pattern, many));
  }
  return { ...pattern, short, long };
}

const shown = (time) => (Number.isFinite(time) ? milliseconds(time) : 'too long');

function row({ name, what, short, long }) {
  const growth = long / short;
  return [
    name,
    shown(short),
    shown(long),
    growth < LINEAR ? ratio(growth) : `${ratio(growth)} not linear`,
    Number.isFinite(long) ? ((long / many) * 1e6).toFixed(0) : '–',
    what,
  ];
}

try {
  const wanted = readdirSync(patterns)
    .filter((file) => options.only.length === 0 || options.only.includes(basename(file, '.ruff')))
    .sort();
  const rows = wanted.map((file) => {
    const cells = row(measure(prepare(file)));
    process.stderr.write(`${cells.join('  ')}\n`);
    return cells;
  });
  const head = ['pattern', `ms for ${few}`, `ms for ${many}`, 'growth', 'ns a step', 'each step'];
  const text = [
    table(head, rows),
    '',
    `${machine()}. About 10 is linear, about 100 a copy at every step.`,
  ].join('\n');
  console.log(text);
  if (options.write) writeSection(options.write, 'growth', `## Value semantics\n\n${text}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

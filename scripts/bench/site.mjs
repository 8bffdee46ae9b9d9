#!/usr/bin/env node
// A static site: so many pages are read, rendered and written, by ssg_*, by async files and by plain files. Compiled Ruff
// against hand-written twins, and against the reference where RUFF_REFERENCE names its binary, in one run.
//
//   node scripts/bench/site.mjs [--pages 10000] [--rounds 5]
//
// Each run writes to a folder of its own. The target for ruffjs is 1.3 times the twin.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, fastest } from './measure.mjs';
import { machine, table } from './report.mjs';

const GOAL = 1.3;
const { values: options } = parseArgs({
  options: { pages: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
});
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const programs = join(import.meta.dirname, 'site');
const reference = process.env.RUFF_REFERENCE;
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-site-'));
const source = join(folder, 'source');
let runs = 0;

try {
  mkdirSync(source);
  for (let i = 0; i < Number(options.pages); i++) {
    writeFileSync(
      join(source, `page_${i}.md`),
      `# Page ${i}\n\n${'Some words of a page. '.repeat(20 + (i % 40))}\n`,
    );
  }
  console.log(`${machine()}; ${options.pages} pages, shortest of ${options.rounds} runs\n`);
  const rows = [
    ['ssg', 'async'],
    ['async', 'async'],
    ['plain', 'plain'],
  ].map(([name, twin]) => measure(name, twin));
  console.log(table(['site', 'ruffjs ms', 'twin ms', `ratio (goal ${GOAL})`, 'reference ms'], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(name, twin) {
  const bundle = build(cli, join(programs, `${name}.ruff`), join(folder, `${name}.mjs`));
  const contestants = [
    contestant(`${name} (ruffjs)`, process.execPath, bundle),
    contestant(`${twin} (JavaScript)`, process.execPath, join(programs, `${twin}.mjs`)),
    ...(reference
      ? [contestant(`${name} (reference)`, reference, 'run', join(programs, `${name}.ruff`))]
      : []),
  ];
  const [ours, theirs, other] = fastest(contestants, Number(options.rounds));
  if (ours.output !== theirs.output) throw new Error(`${name}: ${ours.output} is not ${theirs.output}`);
  const ratio = ours.milliseconds / theirs.milliseconds;
  if (ratio > GOAL) process.exitCode = 1;
  return [
    name,
    ours.milliseconds.toFixed(0),
    theirs.milliseconds.toFixed(0),
    ratio.toFixed(2),
    other ? other.milliseconds.toFixed(0) : '',
  ];
}

/** With an empty folder to write to at each run. */
function contestant(label, command, ...args) {
  return {
    label,
    command,
    get args() {
      const target = join(folder, `out-${runs++}`);
      mkdirSync(target);
      return [...args, source, target, options.pages];
    },
  };
}

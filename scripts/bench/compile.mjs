#!/usr/bin/env node
// Compile time of generated programs, from 100 lines to the limit of a file (1 MiB): each phase through the library, warm,
// with the memory that parsing takes, and whole processes against bare node.
//
//   node scripts/bench/compile.mjs [--rounds 5] [--write docs/performance.md]
//
// The phases are the shortest of several compilations in one process; its first, cold one is a line of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { fastest } from './measure.mjs';
import { machine, milliseconds, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, write: { type: 'string' } },
});
const rounds = Number(options.rounds);
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-compile-'));

/** As long as a file may be. */
const LONGEST = 34_400;

const programs = [100, 1000, 10_000, LONGEST].map((length) => {
  const text = generate(length);
  const file = join(folder, `lines-${length}.ruff`);
  writeFileSync(file, text);
  return { file, lines: text.trimEnd().split('\n').length };
});

/** What one of the scripts beside this one prints, in a process of its own. */
function measured(script, ...args) {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

function phases() {
  const perSecond = (lines, time) => Math.round((lines / time) * 1000).toLocaleString('en');
  const rows = programs.flatMap(({ file, lines }) => {
    const { cold, warm } = measured('compile-phases.mjs', file, String(rounds));
    const memory = measured('parse-memory.mjs', file);
    const timed = Object.entries(warm).map(([phase, time]) => [`${lines} lines, ${phase}`, time]);
    return [...timed, [`${lines} lines, first compilation of a process`, cold]].map(([what, time]) => [
      what,
      milliseconds(time),
      time > 0 ? perSecond(lines, time) : '–',
      what.endsWith(' parse') ? memory : '',
    ]);
  });
  return table(['phase', 'ms', 'lines/s', 'memory, bytes a source byte'], rows);
}

function processes() {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const node = (label, ...args) => ({ label, command: process.execPath, args });
  const contestants = [
    node('node, an empty module', empty),
    ...programs.flatMap(({ file, lines }) => [
      node(`ruffjs check, ${lines} lines`, cli, 'check', file),
      node(`ruffjs run, ${lines} lines`, cli, 'run', '--no-cache', file),
    ]),
  ];
  const times = fastest(contestants, rounds).map(({ milliseconds: time }) => time);
  const rows = contestants.map(({ label }, i) => [
    label,
    milliseconds(times[i]),
    milliseconds(times[i] - times[0]),
  ]);
  return table(['whole process', 'ms', 'over bare node'], rows);
}

try {
  const text = [phases(), '', processes(), '', `${machine()}. Shortest of ${rounds} runs.`].join('\n');
  console.log(text);
  if (options.write) writeSection(options.write, 'compile', `## Compile time\n\n${text}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

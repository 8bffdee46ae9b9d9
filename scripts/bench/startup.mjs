#!/usr/bin/env node
// Start-up of whole processes over that of bare node. What bundles weigh is in docs/bundle-sizes.md.
//
//   node scripts/bench/startup.mjs [--rounds 15] [--write docs/performance.md]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { build, fastest } from './measure.mjs';
import { machine, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, write: { type: 'string' } },
});
const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-startup-'));
process.env.XDG_CACHE_HOME = join(folder, 'cache');

function write(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A shell, the same for all, says how much of the processor's time a process took, which other processes change less. */
const TIMED = 'TIMEFORMAT="[%U,%S]"; { time "$@" 2>&4; } 4>&2 2>&3';

const node = (label, ...args) => ({
  label,
  command: 'bash',
  args: ['-c', TIMED, 'bash', process.execPath, ...args],
});

function startUp() {
  const hello = write('hello.ruff', 'print("hello")\n');
  const thousand = write('thousand.ruff', generate(1000));
  const contestants = [
    node('node, an empty module', write('empty.mjs', '')),
    node('node, console.log', write('hello.js.mjs', "console.log('hello');\n")),
    node('bundle of hello', build(cli, hello, join(folder, 'hello.mjs'))),
    node('bundle of hello, minified', build(cli, hello, join(folder, 'hello.min.mjs'), ['--minify'])),
    node('ruffjs run hello', cli, 'run', '--no-cache', hello),
    node('ruffjs run hello, from the cache', cli, 'run', hello),
    { ...node('ruffjs run hello, nothing kept', cli, 'run', hello), env: { RUFFJS_CACHE: '0' } },
    node('ruffjs check hello', cli, 'check', hello),
    node('ruffjs run, 1,000 lines', cli, 'run', '--no-cache', thousand),
    node('ruffjs run, 1,000 lines, from the cache', cli, 'run', thousand),
    node('ruffjs check, 1,000 lines', cli, 'check', thousand),
  ];
  const best = fastest(contestants, Number(options.rounds)).map(({ milliseconds, reports }) => ({
    wall: milliseconds,
    processor: Math.min(...reports.map(([user, system]) => (user + system) * 1000)),
  }));
  const [bare] = best;
  const rows = contestants.map(({ label }, i) => [
    label,
    ...['wall', 'processor'].flatMap((clock) => [
      best[i][clock].toFixed(1),
      i === 0 ? '' : (best[i][clock] - bare[clock]).toFixed(1),
    ]),
  ]);
  return table(['whole process', 'ms', 'over bare node', 'processor ms', 'over bare node'], rows);
}

try {
  const text = `${startUp()}\n\n${machine()}. Shortest of ${options.rounds} interleaved runs.`;
  console.log(text);
  if (options.write) writeSection(options.write, 'startup', `## Start-up\n\n${text}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

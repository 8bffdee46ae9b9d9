#!/usr/bin/env node
// What copy-on-write costs programs that copy nothing: each against itself with all marks and ownership checks taken out.
//
//   node scripts/bench/copies.mjs [--only NAME]... [--rounds N] [--write docs/performance.md]
//
// The twin is made from the text of the bundle. Both have to print the same, which also shows that the program does not
// live by a copy. The difference is so small that a busy machine would hide it: processor time is compared.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runOnce } from './measure.mjs';
import { programs } from './programs.mjs';
import { geometricMean, machine, milliseconds, ratio, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-copies-'));

/** Runtime functions that do nothing when nothing is ever shared, and what is left of them. */
const BODIES = {
  share: (value) => `return ${value};`,
  mark: (value) => `return ${value};`,
  own: (value) => `return ${value};`,
};

function withoutCopies(text) {
  let result = text
    .replaceAll(/if \(([\w$]+)\.shared\) \1 = own\d*\(\1\);/g, '')
    .replaceAll(/ && !([\w$]+)\.shared \?/g, ' ?');
  for (const [name, body] of Object.entries(BODIES)) {
    result = result.replace(new RegExp(`function ${name}\\((\\w+)\\) \\{[^]*?\\n\\}`), (_, param) => {
      return `function ${name}(${param}) { ${body(param)} }`;
    });
  }
  return result;
}

/** Makes a process say at its end how many milliseconds it computed. */
const COUNTING = `data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.cpuUsage().user/1000)))`;

/** Runs both in turns and gives the shortest times and the outputs. */
function compare(pair) {
  const best = pair.map(() => ({ output: null, milliseconds: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < Number(options.rounds); round++) {
    pair.forEach((contestant, i) => {
      const { output, errors } = runOnce(contestant);
      best[i] = { output, milliseconds: Math.min(best[i].milliseconds, Number(errors)) };
    });
  }
  return best;
}

function contestants({ name, size }) {
  const source = join(import.meta.dirname, 'programs', `${name}.ruff`);
  const bundle = build(cli, source, join(folder, `${name}.mjs`), ['--sourcemap', 'none']);
  const text = readFileSync(bundle, 'utf8');
  const bare = withoutCopies(text);
  if (bare === text) return null;
  const twin = join(folder, `${name}.bare.mjs`);
  writeFileSync(twin, bare);
  const run = (label, file) => ({
    label,
    command: process.execPath,
    args: ['--import', COUNTING, file, String(size)],
  });
  return [run(name, bundle), run(`${name} without copies`, twin)];
}

try {
  const rows = [];
  const ratios = [];
  for (const program of programs) {
    if (options.only.length > 0 && !options.only.includes(program.name)) continue;
    const pair = contestants(program);
    if (!pair) continue;
    const [ours, bare] = compare(pair);
    if (ours.output !== bare.output) {
      process.stderr.write(`${program.name}  lives by its copies\n`);
      continue;
    }
    ratios.push(ours.milliseconds / bare.milliseconds);
    rows.push([
      program.name,
      milliseconds(ours.milliseconds),
      milliseconds(bare.milliseconds),
      ratio(ratios.at(-1)),
    ]);
    process.stderr.write(`${rows.at(-1).join('  ')}\n`);
  }
  const text = [
    table(['program', 'ms', 'without copy-on-write ms', 'ratio'], rows),
    '',
    `Geometric mean over ${ratios.length} programs: ${ratio(geometricMean(ratios))}. Programs without a mark or check are left out.`,
    `${machine()}. Processor time of whole processes, least of ${options.rounds} interleaved runs.`,
  ].join('\n');
  console.log(text);
  if (options.write) writeSection(options.write, 'copies', `## Copy-on-write\n\n${text}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

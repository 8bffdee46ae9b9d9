#!/usr/bin/env node
// What the library costs beside JavaScript written by hand: programs of stdlib/ against their twins.
//
//   node scripts/bench/stdlib.mjs [--only NAME]... [--rounds 5] [--write docs/performance.md]
//
// Each file defines `setup()`, which makes the data, and `work(data)`. A process makes the data, works several times, and
// prints its shortest time and the result of the work, which must be that of the twin. The processes run in turns.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runOnce } from './measure.mjs';
import { geometricMean, machine, milliseconds, ratio, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});

const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const programs = join(import.meta.dirname, 'stdlib');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-stdlib-'));
const REPEATS = 8;

const RUFF_MAIN = `
func main() {
    data := setup()
    best := 1000000.0
    result := null
    for i in range(${REPEATS}) {
        started := performance_now()
        result := work(data)
        best := min(best, performance_now() - started)
    }
    print(best, result)
}

main()
`;

const JAVASCRIPT_MAIN = `
const data = setup();
let best = Infinity;
let result;
for (let i = 0; i < ${REPEATS}; i++) {
  const started = performance.now();
  result = work(data);
  best = Math.min(best, performance.now() - started);
}
console.log(best, String(result));
`;

function prepare(file) {
  const name = basename(file, '.ruff');
  const source = readFileSync(join(programs, file), 'utf8');
  const [ruff, twin] = [join(folder, file), join(folder, `${name}.twin.mjs`)];
  writeFileSync(ruff, source + RUFF_MAIN);
  writeFileSync(twin, readFileSync(join(programs, `${name}.mjs`), 'utf8') + JAVASCRIPT_MAIN);
  const what = source.slice(2, source.indexOf('\n'));
  return { name, what, files: [build(cli, ruff, join(folder, `${name}.mjs`)), twin] };
}

function measure({ name, what, files }) {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const results = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    files.forEach((file, i) => {
      const { output } = runOnce({ label: name, command: process.execPath, args: [file] });
      const [time, result] = output.trim().split(' ');
      best[i] = Math.min(best[i], Number(time));
      results.push(result);
    });
  }
  if (new Set(results).size > 1) throw new Error(`${name}: the results differ: ${[...new Set(results)]}`);
  return { what, ours: best[0], theirs: best[1], ratio: best[0] / best[1] };
}

try {
  const files = readdirSync(programs)
    .filter((file) => file.endsWith('.ruff'))
    .filter((file) => options.only.length === 0 || options.only.includes(basename(file, '.ruff')));
  const rows = files.map((file) => {
    const measured = measure(prepare(file));
    console.error(`${file}: ${ratio(measured.ratio)}`);
    return measured;
  });
  const lines = rows.map((row) => [
    row.what,
    milliseconds(row.ours),
    milliseconds(row.theirs),
    ratio(row.ratio),
  ]);
  const text = [
    '## Library',
    '',
    'Milliseconds of the work alone, against JavaScript written by hand.',
    '',
    table(['work', 'ruffjs', 'JavaScript', 'ratio'], lines),
    '',
    `Geometric mean ${ratio(geometricMean(rows.map((row) => row.ratio)))}. ${machine()}.`,
  ].join('\n');
  console.log(text);
  if (options.write) writeSection(options.write, 'stdlib', text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

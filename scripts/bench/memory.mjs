#!/usr/bin/env node
// What it takes of memory to go through a large file: copies, checksums and ranges must not hold it.
//
//   node scripts/bench/memory.mjs [--mb 1024]
//
// Peak of each process over that of an empty program, in one run; more than the goal makes the command fail.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machine, table } from './report.mjs';

const GOAL_MB = 64;
const PEAK = 'process.resourceUsage().maxRSS';
const { values: options } = parseArgs({ options: { mb: { type: 'string', default: '1024' } } });
const bytes = Number(options.mb) * 1024 * 1024;
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-memory-'));

const programs = {
  'an empty program': '',
  copy_file: 'copy_file("large", "copy")\nprint(file_size("copy"))\n',
  sha256_file: 'print(len(sha256_file("large")))\n',
  md5_file: 'print(len(md5_file("large")))\n',
  io_copy_range: `io_copy_range("large", "copy", 0, ${bytes})\nprint(file_size("copy"))\n`,
  zip_add_file:
    'z := zip_create("a.zip")\nzip_add_file(z, "large")\nzip_close(z)\nprint(file_size("a.zip") > 0)\n',
  'reading by io_read_at': `total := 0\nat := 0\nwhile at < ${bytes} {\n    part := io_read_at("large", at, 1048576)\n    total := total + len(part)\n    at := at + 1048576\n}\nprint(total)\n`,
};

try {
  const file = openSync(join(folder, 'large'), 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
  const peaks = Object.entries(programs).map(([name, text]) => [name, peakOf(text)]);
  const [[, empty]] = peaks;
  console.log(`${machine()}; a file of ${options.mb} MB\n`);
  console.log(
    table(
      ['program', 'peak MB', `over the empty one (goal ${GOAL_MB})`],
      peaks.map(([name, peak]) => [name, peak.toFixed(0), (peak - empty).toFixed(0)]),
    ),
  );
  if (peaks.some(([, peak]) => peak - empty > GOAL_MB)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** In MB. */
function peakOf(text) {
  writeFileSync(join(folder, 'main.ruff'), text);
  const bundle = join(folder, 'main.mjs');
  const built = spawnSync(process.execPath, [cli, 'build', join(folder, 'main.ruff'), '-o', bundle]);
  if (built.status !== 0) throw new Error(String(built.stderr));
  const report = join(folder, 'report.mjs');
  writeFileSync(report, `process.on('exit', () => process.stderr.write(String(${PEAK})));\n`);
  const args = ['--import', report, bundle];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${text}\n${stderr}`);
  return Number(stderr) / 1024;
}

#!/usr/bin/env node
// Benchmarks of waiting: compiled Ruff against hand-written twins on native promises, and asyncio, in one run.
//
//   node scripts/bench/async.mjs [--only NAME]... [--rounds N] [--write docs/performance.md]
//
// Times are the shortest of several interleaved runs, net of those of an empty program: of Node from before the first line
// of the program to its end, by the clock and of processors (which says more where other work goes on); of CPython of the
// whole process. Memory is the peak of the process, read from /proc while it runs; where there is none it is
// left out. CPython takes part where `python3` is found. A program that prints something else than its twin makes the
// command fail; a goal that is missed is marked.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measurements } from './async-measurements.mjs';
import { build, fastest } from './measure.mjs';
import { machine, milliseconds, ratio, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const programs = join(import.meta.dirname, 'async');
const python = spawnSync('python3', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-bench-'));

const EMPTY = 'empty';
const sourceOf = (name, extension) => join(name === EMPTY ? folder : programs, `${name}.${extension}`);
for (const extension of ['ruff', 'mjs', 'py']) writeFileSync(sourceOf(EMPTY, extension), '');

const node = (label, script, args) => ({
  label,
  command: process.execPath,
  args: ['-r', join(programs, 'probe.cjs'), script, ...args],
});

const built = new Map();

/** The bundle of a program, made at its first use. */
function bundleOf(name) {
  if (!built.has(name)) built.set(name, build(cli, sourceOf(name, 'ruff'), join(folder, `${name}.out.mjs`)));
  return built.get(name);
}

const contestants = {
  ours: (name, args) => node(`${name} (ruffjs)`, bundleOf(name), args),
  twin: (name, args) =>
    existsSync(sourceOf(name, 'mjs'))
      ? node(`${name} (JavaScript)`, sourceOf(name, 'mjs'), args)
      : contestants.ours(name, args),
  cpython: (name, args) => ({
    label: `${name} (CPython)`,
    command: 'python3',
    args: [sourceOf(name, 'py'), ...args],
    deadline: 600_000,
  }),
};

/** Starts the server of the HTTP programs, and gives its address. */
function startServer() {
  const child = spawn(process.execPath, [join(programs, 'server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve) => {
    child.stdout.once('data', (line) => resolve({ url: String(line).trim(), stop: () => child.stdin.end() }));
  });
}

/** The peak of the resident memory of a process in megabytes, as far as the kernel tells it. */
function peakMemory({ command, args }) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let peak = 0;
  const look = () => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      if (kilobytes) peak = Number(kilobytes) / 1024;
    } catch {
      // The process has ended, or this system has no /proc.
    }
  };
  const timer = setInterval(look, 5);
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(timer);
      resolve(peak);
    });
  });
}

/** Who takes part in a measurement, with the program and its arguments. */
function entriesFor({ name, twin = name, args = [], twinArgs = args }) {
  const entries = [
    ['ours', name, args],
    ['twin', twin, twinArgs],
  ];
  if (python && existsSync(sourceOf(name, 'py'))) entries.push(['cpython', name, args]);
  return entries;
}

/** {who: {time, cpu, memory}}, in milliseconds and megabytes. */
async function measure(measurement, url) {
  const replace = (args) =>
    args?.map((arg) => (arg === 'URL' ? url : arg === 'FOLDER' ? folder : String(arg)));
  const entries = entriesFor({
    ...measurement,
    args: replace(measurement.args),
    twinArgs: replace(measurement.twinArgs),
  });
  const runs = entries.map(([who, name, args]) => contestants[who](name, args));
  const starts = entries.map(([who]) => contestants[who](EMPTY, []));
  const best = fastest([...runs, ...starts], rounds);
  const results = {};
  for (const [i, [who]] of entries.entries()) {
    if (best[i].output !== best[1].output) {
      throw new Error(`${runs[i].label} prints ${best[i].output}, its twin ${best[1].output}`);
    }
    const start = best[entries.length + i];
    const net = (what) => Math.max(0.1, what(best[i]) - what(start));
    results[who] = {
      time: net(({ milliseconds, reports }) => leastOf(reports, 'wall') ?? milliseconds),
      cpu: net(({ reports }) => leastOf(reports, 'cpu') ?? 0),
      memory: await peakMemory(runs[i]),
    };
  }
  return results;
}

/** CPython reports nothing. */
const leastOf = (reports, what) =>
  reports.length === 0 ? undefined : Math.min(...reports.map((report) => report[what]));

const megabytes = (value) => (value ? String(Math.round(value)) : '–');

function row(measurement, { ours, twin, cpython }) {
  const { label, operations, goal } = measurement;
  const missed = goal?.({
    ours: ours.time,
    twin: twin.time,
    perOperation: (ours.time * 1e6) / (operations ?? 1),
  });
  return [
    label,
    milliseconds(ours.time),
    milliseconds(twin.time),
    ratio(ours.time / twin.time),
    `${milliseconds(ours.cpu)} / ${milliseconds(twin.cpu)}`,
    ratio(ours.cpu / twin.cpu),
    operations ? `${Math.round((ours.time * 1e6) / operations)} ns` : '–',
    missed === undefined ? '–' : missed ? 'missed' : 'met',
    cpython ? milliseconds(cpython.time) : '–',
    [ours, twin, cpython].map((result) => megabytes(result?.memory)).join(' / '),
  ];
}

const HEAD = [
  '',
  'ours, ms',
  'twin, ms',
  'ratio',
  'CPU ms: ours / twin',
  'ratio',
  'each',
  'goal',
  'asyncio, ms',
  'peak MB: ours / twin / asyncio',
];

mkdirSync(folder, { recursive: true });
const server = await startServer();
try {
  const rows = [];
  for (const measurement of measurements) {
    if (options.only.length > 0 && !options.only.includes(measurement.name)) continue;
    rows.push(row(measurement, await measure(measurement, server.url)));
    process.stderr.write(`${rows.at(-1).join('  ')}\n`);
  }
  const report = `${machine()}, ${rounds} rounds\n\n${table(HEAD, rows)}`;
  console.log(report);
  if (options.write) writeSection(options.write, 'async', report);
} finally {
  server.stop();
  rmSync(folder, { recursive: true });
}

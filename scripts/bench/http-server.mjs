#!/usr/bin/env node
// What serving HTTP costs: a built Ruff server against one written by hand on node:http, in one run.
//
//   node scripts/bench/http-server.mjs [--requests 10000] [--connections 100] [--rounds 5] [--write docs/performance.md]
//
// Both servers run at the same time and are asked in turns. Every answer is compared with what it must be; one wrong answer, or
// one broken connection, ends the measurement. The rate is that of the best round. Where the client takes part of the
// machine, the processor time of the server alone says more; it is shown where the system tells it (/proc).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './http-server/load.mjs';
import { build } from './measure.mjs';
import { machine, ratio, table, writeSection } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});
const [requests, connections, rounds] = [options.requests, options.connections, options.rounds].map(Number);
const GOAL = 0.6;

const cli = join(import.meta.dirname, '../../dist/cli.cjs');
const programs = join(import.meta.dirname, 'http-server');
const host = 'Host: localhost\r\n';
const exchanges = [
  {
    label: 'GET, a text',
    request: `GET /hello HTTP/1.1\r\n${host}\r\n`,
    status: 200,
    body: 'Hello',
  },
  {
    label: 'GET with a parameter and a query, JSON',
    request: `GET /users/42?page=7 HTTP/1.1\r\n${host}\r\n`,
    status: 200,
    body: '{"id":"42","name":"user 42","page":"7"}',
  },
  {
    label: 'POST of 100 bytes',
    request: `POST /echo HTTP/1.1\r\n${host}Content-Length: 100\r\n\r\n${'abcdefghij'.repeat(10)}`,
    status: 201,
    body: 'ABCDEFGHIJ'.repeat(10),
  },
];

const folder = mkdtempSync(join(tmpdir(), 'ruffjs-http-'));
const servers = [];
try {
  const built = build(cli, join(programs, 'server.ruff'), join(folder, 'server.mjs'));
  for (const file of [built, join(programs, 'server.mjs')]) servers.push(await serve(file));
  const rows = [];
  for (const exchange of exchanges) rows.push(await measure(exchange));
  const head = [
    '',
    'ruffjs, requests/s',
    'node:http',
    'ratio',
    'server time for each, ruffjs',
    'node:http',
    'ratio',
  ];
  const text = `${machine()}; ${requests} requests over ${connections} connections, best of ${rounds} rounds.\n\n${table(head, rows)}`;
  console.log(text);
  if (options.write) writeSection(options.write, 'http-server', `## Serving HTTP\n\n${text}`);
} finally {
  for (const { child } of servers) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Starts a server and waits until it listens. */
async function serve(file) {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += chunk;
    const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
    if (port) return { child, port: Number(port) };
  }
  throw new Error(`${file} does not listen:\n${output}`);
}

async function measure(exchange) {
  const best = servers.map(() => ({ ms: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }));
  for (const { port } of servers) await load(port, exchange, 2000, connections);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { child, port }] of servers.entries()) {
      const before = processorMs(child.pid);
      const ms = await load(port, exchange, requests, connections);
      best[i].ms = Math.min(best[i].ms, ms);
      best[i].cpu = Math.min(best[i].cpu, processorMs(child.pid) - before);
    }
  }
  const [ours, twin] = best;
  const rates = best.map(({ ms }) => Math.round((requests / ms) * 1000));
  const each = best.map(({ cpu }) =>
    Number.isNaN(cpu) ? '–' : `${((cpu / requests) * 1000).toFixed(1)} µs`,
  );
  if (twin.ms / ours.ms < GOAL) process.exitCode = 1;
  return [exchange.label, rates[0], rates[1], ratio(twin.ms / ours.ms), ...each, ratio(twin.cpu / ours.cpu)];
}

/** The processor time of a process until now. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

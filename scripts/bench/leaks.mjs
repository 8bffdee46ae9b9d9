#!/usr/bin/env node
// Leak check: is the heap where it was after 100,000 tasks, 100,000 races with a promise that never settles, and 10,000
// requests, some of them abandoned?
//
//   node scripts/bench/leaks.mjs [--tasks N] [--races N] [--requests N]
//
// Each kind of work is done several times over, in the shapes of compiled programs; each time the heap is collected and
// its size printed. The first times warm up. The command fails when the heap grows by more than a byte for each thing done.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { asyncCall, pending, resume, value, wait } from '../../dist/runtime-lib/async/index.js';
import { async_http_get } from '../../dist/runtime-lib/builtins/async-http.js';
import { parallel_map } from '../../dist/runtime-lib/builtins/parallel.js';
import { promise_all, promise_race } from '../../dist/runtime-lib/builtins/promises.js';
import { await_task, cancel_task, spawn_task } from '../../dist/runtime-lib/builtins/tasks.js';
import { async_sleep, async_timeout } from '../../dist/runtime-lib/builtins/timers.js';
import { machine, table } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    tasks: { type: 'string', default: '100000' },
    races: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '10000' },
  },
});
const WARM_UP = 3;
const TIMES = 6;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** `async func () { try { await PROMISE } except e { return e } }`, the promise being made in the body. */
const awaiting = (makePromise) =>
  ({
    '~': () =>
      asyncCall(async ($p) => {
        try {
          try {
            const $t = makePromise();
            if (pending($t)) resume($p, await wait($t));
            return $p.resolve(value($t));
          } catch {
            return $p.resolve(resume($p, null));
          }
        } catch ($e) {
          $p.fail($e);
        }
      }),
  })['~'];

const nap = awaiting(() => async_sleep(1));
const LONG = 300;
const sleep = awaiting(() => async_sleep(LONG));
const fail = awaiting(() => async_timeout(async_sleep(LONG), 1));

/** Waits for a promise at the top level. */
async function until(promise) {
  if (pending(promise)) resume(null, await wait(promise));
  return value(promise);
}

/** Of ten tasks one is never asked about, one fails, and one is cancelled while it waits. */
async function tasks(count) {
  const results = [];
  const handles = [];
  for (let i = 0; i < count; i++) {
    if (i % 10 === 0) spawn_task(nap);
    else if (i % 10 === 1) handles.push(spawn_task(sleep));
    else results.push(await_task(spawn_task(i % 10 === 2 ? fail : nap)));
  }
  await until(promise_all(results));
  for (const handle of handles) cancel_task(handle);
  await until(async_sleep(1));
}

const never = awaiting(() => async_sleep(1e9))();

async function races(count) {
  for (let i = 0; i < count; i++) await until(promise_race([never, async_sleep(0)]));
}

/** Of ten requests one is abandoned. */
const requests = (url) => async (count) => {
  const urls = Array.from({ length: count }, (_, i) => (i % 10 === 0 ? `${url}/delay/30` : `${url}/delay/0`));
  const get = { '~': (address) => async_timeout(async_http_get(address), 20) }['~'];
  const settled = { '~': (address) => awaiting(() => get(address))() }['~'];
  await until(parallel_map(urls, settled, 64));
  await until(async_sleep(100));
};

async function heapAfter(work) {
  await work();
  await new Promise((resolve) => setTimeout(resolve, LONG + 100));
  collect();
  return process.memoryUsage().heapUsed;
}

const server = spawn(process.execPath, [join(import.meta.dirname, 'async/server.mjs')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [address] = await server.stdout.take(1).toArray();

const kinds = [
  ['tasks', tasks, Number(options.tasks)],
  ['races with one promise', races, Number(options.races)],
  ['requests', requests(String(address).trim()), Number(options.requests)],
];
const rows = [];
let leaks = false;
for (const [name, work, count] of kinds) {
  const sizes = [];
  for (let i = 0; i < TIMES; i++) sizes.push(await heapAfter(() => work(count)));
  const grown = (sizes.at(-1) - sizes[WARM_UP - 1]) / ((TIMES - WARM_UP) * count);
  leaks ||= grown > 1;
  rows.push([
    `${TIMES} × ${count} ${name}`,
    ...sizes.map((size) => (size / 1e6).toFixed(2)),
    grown.toFixed(2),
  ]);
}
server.stdin.end();
const head = ['heap in MB after', ...rows[0].slice(1, -1).map((_, i) => `${i + 1}`), 'bytes each'];
console.log(`${machine()}\n\n${table(head, rows)}`);
process.exit(leaks ? 1 : 0);

#!/usr/bin/env node
/**
 * Runs the conformance cases that need no host in a browser: each is built for browsers and run by headless Chromium in a
 * worker of its own. Cases whose programs use a builtin that needs Node are counted apart: the compiler refuses them.
 *
 *     node scripts/browser-conformance.mjs [AREA | AREA/NNN]...
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium.mjs';

const project = resolve(import.meta.dirname, '..');
const cases = process.env.RUFF_CONFORMANCE ?? join(project, '../shared/conformance');
const words = process.argv.slice(2);
const wanted = words.length > 0 ? words : ['language', 'errors', 'stdlib', 'async'];

const { compile, print } = await import('../dist/index.js');
const { bundle, ModuleFiles, readSource } = await import('../dist/node.js');

const read = (file, otherwise) => (existsSync(file) ? readFileSync(file, 'utf8') : otherwise);

function findCases() {
  return wanted.flatMap((word) => {
    const [area, prefix = ''] = word.split('/');
    return readdirSync(join(cases, area))
      .filter((name) => /^\d.*\.ruff$/.test(name) && name.startsWith(prefix))
      .map((name) => ({
        area,
        name: `${area}/${name.slice(0, -5)}`,
        base: join(cases, area, name.slice(0, -5)),
      }));
  });
}

/** The case as a browser runs it, or why it cannot. */
async function prepare({ base, area, name }) {
  process.chdir(join(cases, area));
  const file = `${name.slice(area.length + 1)}.ruff`;
  if (existsSync(`${base}.stdin`)) return { name, needs: 'standard input' };
  if (existsSync(`${base}.flags`)) return { name, needs: 'flags of the command' };
  const { program, sources, diagnostics } = compile(readSource(file), {
    file,
    host: new ModuleFiles(file),
    platform: 'browser',
  });
  if (!program) {
    const node = diagnostics.find(({ message }) => message.includes('needs Node'));
    return { name, needs: node ? 'Node' : 'nothing: it is a compile-time error' };
  }
  const { code } = await bundle(print(program, { sources }), {
    outfile: `${name}.mjs`,
    minify: true,
    target: 'es2022',
    platform: 'browser',
    mapped: false,
  });
  const args = read(`${base}.args`, '').split('\n').filter(Boolean);
  const [message = ''] = read(`${base}.err`, '').split('\n');
  return {
    name,
    code,
    args,
    stdout: read(`${base}.out`, ''),
    exit: Number(read(`${base}.exit`, '0')),
    message,
  };
}

/** What the worker of each case does before and around it. */
const WORKER = `
let stdout = '', stderr = '';
const end = (exit) => postMessage({ stdout, stderr, exit });
onmessage = ({ data: { url, args } }) => {
  globalThis.ruffjsHost = { args, write: (to, text) => to === 1 ? (stdout += text) : (stderr += text), exit: end };
  import(url).catch((error) => { stderr += error; end(-1); });
};`;

/** In the page: runs one case to its end. */
function runInPage(name, args) {
  return new Promise((done) => {
    const worker = new Worker('/worker.js');
    const finish = (result) => {
      clearTimeout(timer);
      worker.terminate();
      done(result);
    };
    const timer = setTimeout(() => finish({ stdout: '', stderr: 'timed out', exit: -1 }), 30_000);
    worker.onmessage = ({ data }) => finish(data);
    worker.onerror = ({ message }) => finish({ stdout: '', stderr: message, exit: -1 });
    worker.postMessage({ url: `/case/${name}.mjs`, args });
  });
}

function difference(test, { stdout, stderr, exit }) {
  if (exit !== test.exit) return `exit code ${exit}, expected ${test.exit}: ${stderr.slice(0, 200)}`;
  if (stdout !== test.stdout) return `output differs: ${JSON.stringify(stdout.slice(0, 200))}`;
  return stderr.includes(test.message)
    ? undefined
    : `no message '${test.message}' in: ${stderr.slice(0, 200)}`;
}

const prepared = [];
for (const test of findCases()) prepared.push(await prepare(test));
const runnable = new Map(
  prepared.flatMap((test) => ('code' in test ? [[`/case/${test.name}.mjs`, test]] : [])),
);

const server = createServer(({ url }, response) => {
  const script = url === '/worker.js' ? WORKER : runnable.get(decodeURI(url))?.code;
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? '<!doctype html><title>conformance</title>');
}).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));

const browser = await launchChromium();
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
console.log(`${await browser.version()}`);

const failures = [];
const queue = [...runnable.values()];
async function lane() {
  for (let test = queue.shift(); test; test = queue.shift()) {
    const why = difference(test, await page.evaluate(runInPage, test.name, test.args));
    if (why !== undefined) failures.push(`FAIL ${test.name}\n     ${why}`);
  }
}
await Promise.all([lane(), lane()]);
await browser.close();
server.close();

for (const failure of failures.sort()) console.log(failure);
const reasons = Map.groupBy
  ? Map.groupBy(
      prepared.filter(({ needs }) => needs),
      ({ needs }) => needs,
    )
  : new Map(
      [...new Set(prepared.flatMap(({ needs }) => needs ?? []))].map((reason) => [
        reason,
        prepared.filter(({ needs }) => needs === reason),
      ]),
    );
for (const [reason, tests] of reasons) console.log(`${tests.length} cases need ${reason}`);
console.log(`${runnable.size - failures.length} passed, ${failures.length} failed in the browser`);
process.exitCode = failures.length > 0 ? 1 : 0;

#!/usr/bin/env node
/**
 * Runs the built package on each supported major version of Node (the npm package `node` brings them): the examples, by
 * the command and as bundles, with the outputs recorded beside them, and how programs end.
 *
 *     node scripts/test-matrix.mjs [VERSION]...
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findExamples } from './examples.mjs';

const VERSIONS = ['20.19', '22', '24', '26'];

const project = resolve(import.meta.dirname, '..');
const cli = join(project, 'dist/cli.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'ruffjs-matrix-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const versions = process.argv.length > 2 ? process.argv.slice(2) : VERSIONS;
let failures = 0;
for (const version of versions) testOn(version);
console.log(`${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

function testOn(version) {
  const node = binaryOf(version);
  const before = failures;
  const cases = [...findExamples().map((example) => ({ ...example, code: 0 })), ...ends()];
  for (const { name, file, args, stdin, stdout, code } of cases) {
    const bundle = join(scratch, 'main.mjs');
    compare(`${name}: run`, run(node, [cli, 'run', file, ...args], dirname(file), stdin), stdout, code);
    compare(`${name}: build`, run(node, [cli, 'build', file, '-o', bundle], dirname(file)), '', 0);
    compare(`${name}: bundle`, run(node, [bundle, ...args], scratch, stdin), stdout, code);
  }
  const { stdout } = run(node, ['--version'], scratch);
  console.log(`node ${stdout.trim()}: ${cases.length} programs, ${failures - before} failures`);

  function compare(what, got, want, wantedCode) {
    if (got.stdout === want && got.status === wantedCode) return;
    failures++;
    console.log(`FAIL node ${version}, ${what}: code ${got.status}\n${got.stdout}${got.stderr}`);
  }
}

function binaryOf(version) {
  const script = 'process.stdout.write(process.execPath)';
  const args = ['exec', '--yes', `--package=node@${version}`, '--', 'node', '-e', script];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', cwd: scratch });
  if (status !== 0) throw new Error(`node@${version} is not to be had: ${stderr}`);
  return stdout;
}

function run(node, args, cwd, input = '') {
  return spawnSync(node, args, { cwd, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

/** The ends that depend most on the Node below. */
function ends() {
  const programs = [
    ['uncaught error', 'func f(x) { return x / 0 }\nprint(1)\nf(2)', '1\n', 4],
    ['endless recursion', 'func f(x) { return f(x + 1) + 1 }\nprint(1)\nf(2)', '1\n', 4],
    ['call stack', 'func f(x) { throw("no") }\ntry { f(1) } except e { print(e.stack) }', '[f]\n', 0],
    ['exit after much output', 'i := 0\nwhile i < 50000 { print(i)\n i += 1 }\nexit(3)', numbers(50_000), 3],
    ['waiting', 'async func f(x) { await async_sleep(5)\n return x }\nprint(await f(1))', '1\n', 0],
  ];
  return programs.map(([name, text, stdout, code]) => {
    const file = join(scratch, `${name.replaceAll(' ', '-')}.ruff`);
    writeFileSync(file, text);
    return { name, file, args: [], stdin: '', stdout, code };
  });
}

function numbers(count) {
  return Array.from({ length: count }, (_, i) => `${i}\n`).join('');
}

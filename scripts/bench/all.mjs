#!/usr/bin/env node
// All benchmarks, one after the other, each writing its section of a document:
//
//   node scripts/bench/all.mjs [--write docs/performance.md] [NAME]...
//
// One that fails leaves the others their turn. What each measures stands at its head.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const NAMES = ['run', 'growth', 'copies', 'stdlib', 'async', 'compile', 'startup', 'http-server', 'site'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'string', default: 'docs/performance.md' } },
});
const unknown = positionals.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) throw new Error(`no such benchmark: ${unknown.join(', ')}`);

const failed = NAMES.filter((name) => positionals.length === 0 || positionals.includes(name)).filter(
  (name) => {
    console.log(`\n── ${name}`);
    const script = join(import.meta.dirname, `${name}.mjs`);
    return spawnSync(process.execPath, [script, '--write', values.write], { stdio: 'inherit' }).status !== 0;
  },
);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

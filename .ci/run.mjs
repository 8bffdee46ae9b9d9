// Installs the project, runs its tests, prints the compute benchmarks, and ends with the line "N passed, N failed". A benchmark
// fails only when its ratio to JavaScript is more than twice the recorded one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

function npm(...args) {
  return spawnSync('npm', args, { stdio: 'inherit' }).status === 0;
}

/** The counts of vitest's report; a file that could not be loaded is a failure. Without a report, nothing passed. */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const report = join(mkdtempSync(join(tmpdir(), 'ruffjs-ci-')), 'report.json');
const good =
  npm('ci', '--no-audit', '--no-fund') &&
  npm('test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);

function benchmarksHold() {
  const args = ['scripts/bench/run.mjs', '--against', 'docs/performance.md'];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

const { passed, failed } = readReport(report);
const fast = good && benchmarksHold();
console.log(`${passed} passed, ${good && fast ? failed : Math.max(failed, 1)} failed`);
process.exitCode = good && fast && failed === 0 ? 0 : 1;

// Installs the project, runs its tests, and ends with the line "N passed, N failed".
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

const { passed, failed } = readReport(report);
console.log(`${passed} passed, ${good ? failed : Math.max(failed, 1)} failed`);
process.exitCode = good && failed === 0 ? 0 : 1;

// Times whole processes.
//
// Contestants run in turns, not one after the other, so that a machine that is busy for a while slows all of them; the
// shortest of several runs is the time that the machine can do. Output counts as much as time: a contestant that fails,
// or prints something else in a later run, ends the measurement.
import { spawnSync } from 'node:child_process';

const DEADLINE_MS = 120_000;
/** What takes longer than this is measured once: noise is small beside it. */
const LONG_MS = 5000;

/**
 * Runs a command to its end: { output, errors, report, milliseconds }; without output and for ever if the deadline comes
 * first. The report is what it wrote to descriptor 3.
 */
export function runOnce({ label, command, args, env, deadline = DEADLINE_MS }) {
  const started = process.hrtime.bigint();
  const child = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: deadline,
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (child.error?.code === 'ETIMEDOUT') return { output: null, milliseconds: Number.POSITIVE_INFINITY };
  if (child.error) throw new Error(`${label}: ${child.error.message}`);
  if (child.status !== 0) {
    throw new Error(`${label} ended with ${child.signal ?? child.status}\n${child.stderr}${child.stdout}`);
  }
  return { output: child.stdout, errors: child.stderr, report: child.output[3], milliseconds };
}

/**
 * Runs the contestants in turns and gives [{ output, milliseconds, reports }] in their order, each with its shortest time
 * and what all its runs reported.
 */
export function fastest(contestants, rounds) {
  const best = contestants.map(() => ({ output: null, milliseconds: Number.POSITIVE_INFINITY, reports: [] }));
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((contestant, i) => {
      const isLong = round > 0 && best[i].milliseconds > LONG_MS;
      if (isLong || round >= (contestant.rounds ?? rounds)) return;
      const { output, report, milliseconds } = runOnce(contestant);
      if (output === null) throw new Error(`${contestant.label} is not done after ${DEADLINE_MS / 1000} s`);
      if (best[i].output !== null && best[i].output !== output) {
        throw new Error(`${contestant.label} does not print the same twice:\n${best[i].output}\n${output}`);
      }
      const reports = report ? [...best[i].reports, JSON.parse(report)] : best[i].reports;
      best[i] = { output, milliseconds: Math.min(best[i].milliseconds, milliseconds), reports };
    });
  }
  return best;
}

/** Builds a Ruff file into `out` with the project's command line, and gives `out` back. */
export function build(cli, source, out, flags = []) {
  runOnce({
    label: `build of ${source}`,
    command: process.execPath,
    args: [cli, 'build', source, '-o', out, ...flags],
  });
  return out;
}

/** `ruffjs run`: compiles in memory and runs in this process. */
import { dirname, resolve } from 'node:path';
import { configure } from '../../runtime-lib/core/options.js';
import { traceFailures } from '../../runtime-lib/core/program.js';
import { restrictTo } from '../../runtime-lib/host/capabilities.js';
import type { Source } from '../source.js';
import { type Arguments, type Flags, readArguments, type Syntax } from './arguments.js';
import { CAPABILITY_FLAGS, permissionsOf } from './capabilities.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { cliError, EXIT, UsageError } from './errors.js';
import { type Executable, execute } from './execute.js';
import { commandHelp } from './help.js';
import { RunCache } from './run-cache.js';
import { printCompileError, printRuntimeError } from './runtime-json.js';
import { readSource } from './source-file.js';

const FLAGS: Flags = {
  'json-runtime-diagnostics': {
    type: 'boolean',
    help: 'Print an error that ends the program as JSON on standard output',
  },
  'scheduler-timeout-ms': {
    type: 'string',
    value: 'MS',
    help: 'Give up when nothing happens for so long (RUFF_SCHEDULER_TIMEOUT_MS; default: never)',
  },
  trace: {
    type: 'boolean',
    onlyBeforeFile: true,
    help: 'Show the JavaScript stack of errors as well (also RUFFJS_TRACE=1); only before FILE',
  },
  watch: {
    type: 'boolean',
    onlyBeforeFile: true,
    help: 'Run anew whenever a file of the program changes; only before FILE',
  },
  'no-cache': {
    type: 'boolean',
    onlyBeforeFile: true,
    help: 'Compile anew, and do not keep the result; only before FILE',
  },
  ...CAPABILITY_FLAGS,
};

export const RUN: Syntax = { usage: 'run [OPTIONS] <FILE> [SCRIPT_ARGS]...', flags: FLAGS, takes: 'script' };

export async function run(words: readonly string[]): Promise<number | undefined> {
  const given = readArguments(words, RUN);
  if (given.has('help')) return commandHelp('Run a Ruff script', RUN);
  if (given.has('watch')) {
    const { watchRun } = await import('./watch-run.js');
    return watchRun(given.files[0]!, withoutWatch(words));
  }
  const json = given.has('json-runtime-diagnostics');
  const schedulerTimeoutMs = timeoutOf(given);
  const file = given.files[0]!;
  const cache = new RunCache(file, !given.has('no-cache'));
  const executable = cache.load() ?? (await compiled(readSource(file), cache, json));
  if (process.env.RUFFJS_REPORT_FILES) reportFiles(cache);
  if (typeof executable === 'number') return executable;
  const permissions = permissionsOf(given);
  configure({
    args: given.script,
    folder: dirname(resolve(file)),
    permit: permissions ? restrictTo(permissions) : undefined,
    denyPrivateDestinations: permissions !== null && given.has('untrusted'),
    schedulerTimeoutMs,
    ...(json && { report: printRuntimeError }),
  });
  if (given.has('trace')) traceFailures();
  await execute(executable);
  return undefined;
}

/** To the process that watches; the program is not to know of it. */
function reportFiles({ files }: RunCache): void {
  delete process.env.RUFFJS_REPORT_FILES;
  process.send?.(files);
  process.disconnect?.();
}

/** `--watch` stands before the file, where it is given once. */
function withoutWatch(words: readonly string[]): string[] {
  return words.toSpliced(words.indexOf('--watch'), 1);
}

/** The program, or the exit code that its errors mean. */
async function compiled(source: Source, cache: RunCache, json: boolean): Promise<Executable | number> {
  const { compileToRun } = await import('./compile-to-run.js');
  const { diagnostics, executable } = await compileToRun(source, cache);
  if (executable) return executable;
  const code = exitCodeOf(diagnostics);
  if (json && code === EXIT.failed) printCompileError(diagnostics);
  else await showDiagnostics(diagnostics.filter(({ severity }) => severity === 'error'));
  return code;
}

function timeoutOf(given: Arguments): number | undefined {
  const flag = given.value('scheduler-timeout-ms');
  if (flag === undefined) return positive(process.env.RUFF_SCHEDULER_TIMEOUT_MS?.trim() ?? '');
  if (!/^\+?\d+$/.test(flag)) {
    throw new UsageError(
      `invalid value '${flag}' for '--scheduler-timeout-ms <MS>': invalid digit found in string`,
    );
  }
  return positive(flag) ?? fail();

  function fail(): never {
    throw cliError('Scheduler timeout must be greater than 0ms', EXIT.usage);
  }
}

function positive(text: string): number | undefined {
  return /^\+?\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

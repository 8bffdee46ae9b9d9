/** `ruffjs check`: everything but running. */

import { writeErr, writeOut } from '../../runtime-lib/core/output.js';
import { diagnosticToJson } from '../diagnostics/json.js';
import type { Source } from '../source.js';
import { type Flags, readArguments, type Syntax } from './arguments.js';
import { compile } from './compile.js';
import { countStatements } from './count-statements.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { CommandError, EXIT, UsageError } from './errors.js';
import { commandHelp } from './help.js';
import { ModuleFiles } from './module-files.js';
import { readSource } from './source-file.js';

const FLAGS: Flags = {
  quiet: { type: 'boolean', short: 'q', help: 'Print nothing for files without errors' },
  verbose: {
    type: 'boolean',
    short: 'v',
    help: 'Print the numbers of Ruff and JavaScript statements as well',
  },
  strict: {
    type: 'boolean',
    help: 'Refuse what is no part of the language: imports of JavaScript modules',
  },
  json: {
    type: 'boolean',
    help: 'Print the result as JSON: an object, or an array of them for several files',
  },
};

export const CHECK: Syntax = { usage: 'check [OPTIONS] <FILE>...', flags: FLAGS, takes: 'files' };

type Form = 'quiet' | 'plain' | 'verbose' | 'json';

/** A file's exit code, and what `--json` prints of it. */
interface Result {
  readonly code: number;
  readonly data: object;
}

export async function check(words: readonly string[]): Promise<number> {
  const given = readArguments(words, CHECK);
  if (given.has('help')) return commandHelp('Look for errors in Ruff files without running them', CHECK);
  if (given.has('quiet') && given.has('verbose')) {
    throw new UsageError("the argument '--quiet' cannot be used with '--verbose'", CHECK.usage);
  }
  const form = (['json', 'quiet', 'verbose'] as const).find((flag) => given.has(flag)) ?? 'plain';
  const results: Result[] = [];
  for (const file of given.files) results.push(await checkFile(file, form, given.has('strict')));
  if (form === 'json') {
    const data = results.map((result) => result.data);
    writeOut(`${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`);
  }
  return Math.max(...results.map(({ code }) => code));
}

async function checkFile(file: string, form: Form, strict: boolean): Promise<Result> {
  let source: Source;
  try {
    source = readSource(file);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    writeErr(`${error.message}\n`);
    const message = error.message.replace(/^.*? error: /, '');
    return failure(file, error.exitCode, [
      { code: 'RUFCLI001', subsystem: 'cli', severity: 'error', message, file },
    ]);
  }
  const { diagnostics, program, statementCount } = await compile(source, {
    file,
    host: new ModuleFiles(file),
    strict,
  });
  const shown = form === 'quiet' ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  await showDiagnostics(shown);
  if (!program) return failure(file, exitCodeOf(diagnostics), diagnostics.map(diagnosticToJson));
  const emitted = countStatements(program);
  if (form === 'plain') writeOut(`check passed: ${file}\n`);
  else if (form === 'verbose') {
    writeOut(`check passed: ${file} (statements=${statementCount}, bytecode_instructions=${emitted})\n`);
  }
  const data = {
    bytecode_instruction_count: emitted,
    command: 'check',
    file,
    statement_count: statementCount,
    status: 'ok',
  };
  return { code: EXIT.ok, data };
}

function failure(file: string, code: number, diagnostics: readonly object[]): Result {
  return { code, data: { command: 'check', diagnostics, exit_code: code, file, status: 'error' } };
}

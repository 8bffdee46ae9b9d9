/**
 * Other programs. All take a dict of options: `timeout_ms` (30000), `max_output_bytes` (1048576, at most 16777216) of each
 * output, and for the environment `inherit_env` (true), `env_allow` (only these), `env_deny` (not these), `env` (these too).
 */

import { isUtf8 } from 'node:buffer';
import { currentFrame, resume } from '../async/current.js';
import { fail } from '../core/errors.js';
import { type Struct, struct } from '../core/struct.js';
import type { RuffArray, Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { type ProcessRun, runProcess } from '../host/child-process.js';
import { type ProcessOptions, readProcessOptions } from '../host/process-options.js';
import { utf8Error } from '../host/utf8-error.js';
import { array, builtin, deferred, type Param, param, string } from './define.js';
import { trim } from './whitespace.js';

/** It is there when it is left out, too: as the defaults. */
function processOptions(): Param<ProcessOptions> {
  return { ...param('options', 'dict', readProcessOptions), optional: true };
}

/**
 * Runs a command line in the shell and gives what it writes to standard output. It is an error if it fails, takes too
 * long, or writes too much.
 * @example execute("echo $((6 * 7))")  // 42
 */
export const execute = /* @__PURE__ */ builtin(
  'execute',
  () => [string('command', 'execute() requires a string command'), processOptions()],
  {
    returns: 'string',
    arity: 'execute() expects 1-2 arguments (command, [options])',
    capability: 'shell-exec',
    requireCapability,
    suspends: true,
  },
  async (command, options) => {
    const run = await runShell('execute', command, options);
    if (run.timedOut) fail(`execute() timed out after ${options.timeoutMs}ms`);
    if (run.stdout.truncated || run.stderr.truncated) {
      fail(`execute() output exceeded max_output_bytes (${options.maxOutputBytes})`);
    }
    if (run.exitCode !== 0) {
      fail(`execute() command failed with exit code ${run.exitCode}: ${run.stderr.text()}`);
    }
    return run.stdout.text();
  },
);

/**
 * Runs a command line in the shell and gives a `ProcessResult`, a struct of `exitcode` (-1 if it was killed), `success`,
 * `stdout`, `stderr`, `stdout_truncated`, `stderr_truncated` and `timed_out`.
 * @example execute_status("exit 3").exitcode  // 3
 */
export const execute_status = /* @__PURE__ */ builtin(
  'execute_status',
  () => [string('command', 'execute_status() requires a string command'), processOptions()],
  {
    returns: 'struct ProcessResult',
    arity: 'execute_status() expects 1-2 arguments (command, [options])',
    capability: 'shell-exec',
    requireCapability,
    suspends: true,
  },
  async (command, options) => processResult(await runShell('execute_status', command, options)),
);

function runShell(name: string, command: string, options: ProcessOptions): Promise<ProcessRun> {
  if (trim(command) === '') {
    fail(`${name}() command must not be empty; use spawn_process([...]) for structured argv execution`);
  }
  if (/[\r\n]/.test(command)) {
    fail(`${name}() command contains newline; use spawn_process([...]) for structured argv execution`);
  }
  if (command.includes('\0')) fail(`${name}() command contains NUL byte`);
  return runProcess({ words: ['sh', '-c', command], label: command, options });
}

/**
 * Runs a program with arguments, without a shell in between, and gives a `ProcessResult` like `execute_status`.
 * @example spawn_process(["echo", "*", "$HOME"]).stdout  // * $HOME
 */
export const spawn_process = /* @__PURE__ */ builtin(
  'spawn_process',
  () => [deferred(array('argv', 'spawn_process requires an array of command arguments')), processOptions()],
  {
    returns: 'struct ProcessResult',
    arity: 'spawn_process requires an array of command arguments and optional options',
    capability: 'process-exec',
    requireCapability,
    suspends: true,
  },
  async (argv, options) => {
    const words = argv();
    if (words.length === 0) fail('spawn_process requires a non-empty array of command arguments');
    if (!areTexts(words)) return fail('spawn_process requires an array of strings');
    return processResult(await runProcess({ words, label: words.join(' '), options }));
  },
);

/**
 * Runs programs one after the other, each reading what the one before it wrote, and gives what the last one writes. It is
 * an error if one of them fails, takes too long, or writes too much.
 * @example pipe_commands([["printf", "b a"], ["tr", "a-z", "A-Z"]])  // B A
 */
export const pipe_commands = /* @__PURE__ */ builtin(
  'pipe_commands',
  () => [deferred(array('commands', 'pipe_commands requires an array of command arrays')), processOptions()],
  {
    returns: 'string',
    arity: 'pipe_commands requires an array of command arrays and optional options',
    capability: 'process-exec',
    requireCapability,
    suspends: true,
  },
  async (commandsOf, options) => {
    const commands = commandsOf().map(commandWords);
    if (commands.length === 0) fail('pipe_commands requires a non-empty array of commands');
    const frame = currentFrame();
    let output: Buffer | undefined;
    for (const words of commands) {
      const label = words.join(' ');
      const input = output === undefined ? {} : { input: output };
      output = stageOutput(
        label,
        options,
        resume(frame, await runProcess({ words, label, options, ...input })),
      );
    }
    return utf8Text(output!);
  },
);

function commandWords(command: Value): readonly string[] {
  if (!Array.isArray(command)) return fail('pipe_commands requires an array of command arrays');
  if (command.length === 0) return fail('Each command array must not be empty');
  return areTexts(command) ? command : fail('Each command must be an array of strings');
}

function areTexts(words: RuffArray): words is RuffArray & string[] {
  return words.every((word) => typeof word === 'string');
}

function stageOutput(label: string, options: ProcessOptions, run: ProcessRun): Buffer {
  if (run.timedOut) fail(`Command '${label}' timed out after ${options.timeoutMs}ms`);
  if (run.stdout.truncated || run.stderr.truncated) {
    fail(`Command '${label}' output exceeded max_output_bytes (${options.maxOutputBytes})`);
  }
  if (run.exitCode !== 0) {
    fail(`Command '${label}' failed with exit code ${run.exitCode}: ${run.stderr.text()}`);
  }
  return run.stdout.bytes();
}

function utf8Text(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : fail(`Failed to decode output as UTF-8: ${utf8Error(bytes)}`);
}

function processResult({ exitCode, stdout, stderr, timedOut }: ProcessRun): Struct {
  const result = new (struct('ProcessResult'))();
  result.$exitcode = exitCode;
  result.$stdout = stdout.text();
  result.$stderr = stderr.text();
  result.$success = exitCode === 0;
  result.$timed_out = timedOut;
  result.$stdout_truncated = stdout.truncated;
  result.$stderr_truncated = stderr.truncated;
  return result;
}

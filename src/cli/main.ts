/** The command `ruffjs`: picks the verb, and turns what goes wrong into messages and exit codes. */

import packageJson from '../../package.json' with { type: 'json' };
import { flush, writeErr, writeOut } from '../../runtime-lib/core/output.js';
import { internalError } from '../../runtime-lib/core/report.js';
import { type Keeper, reportWorkTo } from '../parts/work.js';
import { CommandError, EXIT, UsageError } from './errors.js';
import { table } from './help.js';
import { run } from './run.js';

/** The exit code; undefined when a program runs and decides itself. */
type Command = (words: readonly string[]) => number | undefined | Promise<number | undefined>;

/** Loaded when they are called for, but for what almost every start is: start-up time counts. */
const COMMANDS: Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>> = {
  run: { help: 'Run a Ruff script', load: async () => run },
  build: {
    help: 'Bundle a Ruff program into one standalone JavaScript file',
    load: async () => (await import('./build.js')).build,
  },
  check: {
    help: 'Look for errors in Ruff files without running them',
    load: async () => (await import('./check.js')).check,
  },
  explain: {
    help: 'Say which functions of a program wait, and by which calls',
    load: async () => (await import('./explain.js')).explain,
  },
};

/**
 * Runs the command line `words`; the exit code is set, and the output written, when the promise is fulfilled.
 * @param keeper is told what was done
 */
export async function main(words: readonly string[], keeper: Keeper | null): Promise<void> {
  reportWorkTo(keeper);
  try {
    const code = await dispatch(words);
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    process.exitCode = explain(error);
  }
  flush();
}

async function dispatch([verb, ...words]: readonly string[]): Promise<number | undefined> {
  if (verb === undefined || verb === '-h' || verb === '--help') return help();
  if (verb === '-V' || verb === '--version') return version();
  if (verb === 'help') {
    const [of] = words;
    return of === undefined ? help() : (await commandNamed(of))(['--help']);
  }
  return (await commandNamed(verb))(words);
}

async function commandNamed(verb: string): Promise<Command> {
  if (Object.hasOwn(COMMANDS, verb)) return COMMANDS[verb]!.load();
  const tip = verb.endsWith('.ruff') ? `\n\n  tip: to run a file, use 'ruffjs run ${verb}'` : '';
  const kind = verb.startsWith('-') ? 'unexpected argument' : 'unrecognized subcommand';
  throw new UsageError(`${kind} '${verb}'${tip}`, '<COMMAND> [OPTIONS]');
}

function help(): number {
  const commands = Object.entries(COMMANDS).map(([name, { help: text }]) => [name, text]);
  writeOut(`The Ruff language on JavaScript

Usage: ruffjs <COMMAND> [OPTIONS]

Commands:
${table([...commands, ['help', 'Print this help, or that of a command']])}

Options:
${table([
  ['-h, --help', 'Print this help'],
  ['-V, --version', 'Print the version'],
])}

Exit codes:
${table([
  ['0', 'success'],
  ['2', 'the command line is wrong'],
  ['3', 'the program has lexical or syntax errors'],
  ['4', 'the program has other errors, or ended with one'],
  ['5', 'a file cannot be read or written'],
  ['6', 'ruffjs itself failed'],
  ['n', 'the program called exit(n)'],
])}
`);
  return EXIT.ok;
}

function version(): number {
  writeOut(`ruffjs ${packageJson.version}\n`);
  return EXIT.ok;
}

function explain(error: unknown): number {
  if (error instanceof CommandError) {
    writeErr(`${error.message}\n`);
    return error.exitCode;
  }
  writeErr(internalError(error));
  if (process.env.RUFFJS_TRACE === '1' && error instanceof Error) writeErr(`${error.stack}\n`);
  return EXIT.internal;
}

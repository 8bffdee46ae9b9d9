/** `ruffjs explain`: which functions of a program wait, and why. */
import { writeOut } from '../../runtime-lib/core/output.js';
import { explain as explainProgram } from '../explain.js';
import { scriptsSeenFrom } from '../modules.js';
import { parse } from '../parse/index.js';
import { readArguments, type Syntax } from './arguments.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { CommandError, EXIT } from './errors.js';
import { commandHelp } from './help.js';
import { ModuleFiles } from './module-files.js';
import { readSource } from './source-file.js';

const EXPLAIN: Syntax = { usage: 'explain <FILE> [FUNCTION]', flags: {}, takes: 'script' };

export async function explain(words: readonly string[]): Promise<number> {
  const given = readArguments(words, EXPLAIN);
  if (given.has('help')) return commandHelp('Say which functions wait, and by which calls', EXPLAIN);
  const file = given.files[0]!;
  const source = readSource(file);
  const host = new ModuleFiles(file);
  const functions = explainProgram(source, { file, host });
  if (!functions) {
    const { diagnostics } = parse(source, scriptsSeenFrom(null, host));
    await showDiagnostics(diagnostics);
    return exitCodeOf(diagnostics);
  }
  const [wanted] = given.script;
  const shown = wanted === undefined ? functions : functions.filter(({ name }) => name === wanted);
  if (shown.length === 0 && wanted !== undefined) {
    throw new CommandError(`[RUFCLI001] [cli] error: No function '${wanted}' in '${file}'`, EXIT.usage);
  }
  for (const { name, at, verdict, chain } of shown) {
    writeOut(`${name} (${at}) ${verdict}\n${chain.map((link) => `    ${link}\n`).join('')}`);
  }
  return EXIT.ok;
}

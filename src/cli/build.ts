/** `ruffjs build`: one file that runs with plain `node`, anywhere; or a library (`build-library.ts`). */
import { basename, resolve } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import type { OptionalPackage } from '../../runtime-lib/host/packages.js';
import type { Bundle, ScriptsError } from '../bundle/bundle.js';
import { neededPackages } from '../bundle/externals.js';
import { inlineMap } from '../bundle/source-map.js';
import type { DictForm } from '../library/compile.js';
import { print } from '../print/print.js';
import { encodeScript } from '../scripts.js';
import { type Arguments, type Flags, readArguments, type Syntax } from './arguments.js';
import { checkedBuild } from './checked-build.js';
import { compile } from './compile.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { CommandError, EXIT, UsageError } from './errors.js';
import { commandHelp } from './help.js';
import { ModuleFiles } from './module-files.js';
import { readSource } from './source-file.js';
import { writeAtomically } from './write-file.js';

const FLAGS: Flags = {
  output: {
    type: 'string',
    short: 'o',
    value: 'OUT',
    help: 'The file to write (default: FILE with the ending .mjs)',
  },
  minify: { type: 'boolean', help: 'Make the file as small as possible' },
  sourcemap: {
    type: 'string',
    value: 'KIND',
    help: 'Where the source map goes: inline (default), external (OUT.map) or none',
  },
  target: {
    type: 'string',
    value: 'TARGET',
    help: 'What must be able to run it: node20 (default), node22, es2022, …',
  },
  lib: {
    type: 'boolean',
    help: 'Write a JavaScript module with TypeScript declarations for each FILE, to be imported by an application',
  },
  'out-dir': { type: 'string', value: 'DIR', help: 'With --lib: the folder to write to (default: dist)' },
  dicts: {
    type: 'string',
    value: 'FORM',
    help: 'With --lib: what dicts are in JavaScript, object (default) or map',
  },
};

export const BUILD: Syntax = { usage: 'build [OPTIONS] <FILE>...', flags: FLAGS, takes: 'files' };

const MAP_KINDS = ['inline', 'external', 'none'];
const DICT_FORMS = ['object', 'map'];
/** Flags of one form of the command that mean nothing in the other. */
const ONLY_PROGRAM = ['output', 'minify', 'target'];
const ONLY_LIBRARY = ['out-dir', 'dicts'];

export async function build(words: readonly string[]): Promise<number> {
  const given = readArguments(words, BUILD);
  if (given.has('help'))
    return commandHelp(
      'Bundle a Ruff program into one standalone JavaScript file, or build a library',
      BUILD,
    );
  if (given.has('lib')) return library(given);
  refuse(given, ONLY_LIBRARY, 'without', '--lib');
  const [file = '', another] = given.files;
  if (another !== undefined) throw new UsageError(`unexpected argument '${another}' found`, BUILD.usage);
  const outfile = given.value('output') ?? `${file.replace(/\.ruff$/, '')}.mjs`;
  if (resolve(outfile) === resolve(file))
    throw new UsageError(`'${outfile}' is the program itself`, BUILD.usage);
  const mapKind = choice(given, 'sourcemap', MAP_KINDS);

  const source = readSource(file);
  const { diagnostics, program, sources } = await compile(source, {
    file,
    host: new ModuleFiles(file),
    scriptOf: (specifier, importer) => encodeScript({ specifier, importer }),
    ...checkedBuild(),
  });
  if (!program) {
    await showDiagnostics(diagnostics);
    return exitCodeOf(diagnostics);
  }
  // Loading the bundler takes longer than everything before; a program with errors does not wait for it.
  const { bundle } = await import('../bundle/bundle.js');
  const options = {
    outfile,
    minify: given.has('minify'),
    target: given.value('target') ?? 'node20',
    mapped: mapKind !== 'none',
  };
  const bundled = await bundle(print(program, { sources }), options).catch(explainFailure);
  write(bundled, outfile, mapKind);
  if (isTerminal(2)) writeErr(`${outfile} (${(bundled.code.length / 1024).toFixed(1)} KiB)\n`);
  writeErr(packagesNote(outfile, neededPackages(program, bundled.packages)));
  return EXIT.ok;
}

async function library(given: Arguments): Promise<number> {
  refuse(given, ONLY_PROGRAM, 'with', '--lib');
  const { buildLibrary } = await import('./build-library.js');
  const { code } = await buildLibrary({
    files: given.files,
    outDir: given.value('out-dir') ?? 'dist',
    dicts: choice(given, 'dicts', DICT_FORMS) as DictForm,
    maps: choice(given, 'sourcemap', ['external', 'none']) === 'external',
  });
  return code;
}

/** The value of a flag that takes one of a few words; the first one without it. */
function choice(given: Arguments, flag: string, words: readonly string[]): string {
  const word = given.value(flag) ?? words[0]!;
  if (words.includes(word)) return word;
  const { value } = FLAGS[flag]!;
  throw new UsageError(
    `invalid value '${word}' for '--${flag} <${value}>'\n  [possible values: ${words.join(', ')}]`,
  );
}

function refuse(given: Arguments, flags: readonly string[], how: 'with' | 'without', other: string): void {
  const flag = flags.find((name) => given.has(name));
  if (flag === undefined) return;
  throw new UsageError(`the argument '--${flag}' cannot be used ${how} '${other}'`, BUILD.usage);
}

/** JavaScript modules that cannot be bundled. */
function scriptsError(messages: readonly string[]): CommandError {
  const lines = messages.map(
    (text) => `[RUFVM001] [vm] error: Compilation error: JavaScript module: ${text}`,
  );
  return new CommandError(lines.join('\n'), EXIT.failed);
}

/** What must be installed beside the bundle. */
function packagesNote(outfile: string, packages: readonly OptionalPackage[]): string {
  if (packages.length === 0) return '';
  const lines = packages.map(({ install, purpose }) => `  npm install ${install}  # for ${purpose}\n`);
  return `${outfile} needs packages that are no part of it. In its folder, or one above:\n${lines.join('')}`;
}

function write({ code, map }: Bundle, outfile: string, mapKind: string): void {
  if (mapKind === 'external') {
    writeAtomically(`${outfile}.map`, JSON.stringify({ ...map, file: basename(outfile) }));
    writeAtomically(outfile, `${code}//# sourceMappingURL=${encodeURIComponent(basename(outfile))}.map\n`);
  } else {
    writeAtomically(outfile, mapKind === 'inline' ? code + inlineMap(map) : code);
  }
}

/** A target that esbuild does not know, or that lacks what every program needs, is a mistake on the command line. */
function explainFailure(error: unknown): never {
  if (error instanceof Error && 'messages' in error) throw scriptsError((error as ScriptsError).messages);
  const { errors, message } = error as Partial<BuildFailure>;
  const text = errors?.[0]?.text ?? message ?? '';
  if (!/\b(target|version)\b/i.test(text)) throw error;
  throw new UsageError(`invalid value for '--target <TARGET>': ${text}`);
}

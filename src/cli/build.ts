/** `ruffjs build`: a program as one file (`build-program.ts`), or a library (`build-library.ts`). */
import { resolve } from 'node:path';
import type { Platform } from '../platform.js';
import { type Arguments, type Flags, readArguments, type Syntax } from './arguments.js';
import { CAPABILITY_LISTS, isCapabilityList } from './capabilities.js';
import { UsageError } from './errors.js';
import { commandHelp } from './help.js';
import type { Built } from './watch-build.js';

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
    help: 'What must be able to run it: node20 (default), node22, es2022, …, or browser',
  },
  capabilities: {
    type: 'string',
    value: 'LIST',
    help: `What the bundle may do to its surroundings, for good: ${CAPABILITY_LISTS}; RUFF_CAPABILITIES narrows it when it runs`,
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
  watch: { type: 'boolean', help: 'Build again whenever a file of the program changes' },
};

export const BUILD: Syntax = { usage: 'build [OPTIONS] <FILE>...', flags: FLAGS, takes: 'files' };

const MAP_KINDS = ['inline', 'external', 'none'] as const;
const DICT_FORMS = ['object', 'map'] as const;
/** Flags of one form of the command that mean nothing in the other. */
const ONLY_PROGRAM = ['output', 'minify', 'target', 'capabilities'];
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
  const capabilities = capabilitiesOf(given);

  return buildOnce(given, async () => {
    const { buildProgram } = await import('./build-program.js');
    return buildProgram({
      file,
      outfile,
      minify: given.has('minify'),
      ...destination(given.value('target') ?? 'node20'),
      map: mapKind,
      capabilities,
    });
  });
}

/** Where the bundle is to run, and what esbuild calls that. */
function destination(target: string): { platform: Platform; target: string } {
  return target === 'browser' ? { platform: 'browser', target: 'es2022' } : { platform: 'node', target };
}

async function library(given: Arguments): Promise<number> {
  refuse(given, ONLY_PROGRAM, 'with', '--lib');
  const dicts = choice(given, 'dicts', DICT_FORMS);
  const maps = choice(given, 'sourcemap', ['external', 'none'] as const) === 'external';
  return buildOnce(given, async () => {
    const { buildLibrary } = await import('./build-library.js');
    return buildLibrary({ files: given.files, outDir: given.value('out-dir') ?? 'dist', dicts, maps });
  });
}

/** Once, or again and again with `--watch`. */
async function buildOnce(given: Arguments, build: () => Promise<Built>): Promise<number> {
  if (!given.has('watch')) return (await build()).code;
  const { watchBuild } = await import('./watch-build.js');
  return watchBuild(given.files, build);
}

/** The value of a flag that takes one of a few words; the first one without it. */
function choice<Word extends string>(given: Arguments, flag: string, words: readonly Word[]): Word {
  const word = given.value(flag) ?? words[0]!;
  const found = words.find((each) => each === word);
  if (found !== undefined) return found;
  const { value } = FLAGS[flag]!;
  throw new UsageError(
    `invalid value '${word}' for '--${flag} <${value}>'\n  [possible values: ${words.join(', ')}]`,
  );
}

function capabilitiesOf(given: Arguments): string | undefined {
  const list = given.value('capabilities');
  if (list === undefined || isCapabilityList(list)) return list;
  throw new UsageError(
    `invalid value '${list}' for '--capabilities <LIST>'\n  [expected: ${CAPABILITY_LISTS}]`,
  );
}

function refuse(given: Arguments, flags: readonly string[], how: 'with' | 'without', other: string): void {
  const flag = flags.find((name) => given.has(name));
  if (flag === undefined) return;
  throw new UsageError(`the argument '--${flag}' cannot be used ${how} '${other}'`, BUILD.usage);
}

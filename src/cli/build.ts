/** `ruffjs build`: one file that runs with plain `node`, anywhere. */
import { basename, resolve } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import type { Bundle } from '../bundle/bundle.js';
import { inlineMap } from '../bundle/source-map.js';
import { compile } from '../compile.js';
import { print } from '../print/print.js';
import { type Flags, readArguments, type Syntax } from './arguments.js';
import { checkedBuild } from './checked-build.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { EXIT, UsageError } from './errors.js';
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
};

export const BUILD: Syntax = { usage: 'build [OPTIONS] <FILE>', flags: FLAGS, takes: 'file' };

const MAP_KINDS = ['inline', 'external', 'none'];

export async function build(words: readonly string[]): Promise<number> {
  const given = readArguments(words, BUILD);
  if (given.has('help'))
    return commandHelp('Bundle a Ruff program into one standalone JavaScript file', BUILD);
  const file = given.files[0]!;
  const outfile = given.value('output') ?? `${file.replace(/\.ruff$/, '')}.mjs`;
  if (resolve(outfile) === resolve(file))
    throw new UsageError(`'${outfile}' is the program itself`, BUILD.usage);
  const mapKind = given.value('sourcemap') ?? 'inline';
  if (!MAP_KINDS.includes(mapKind)) {
    throw new UsageError(
      `invalid value '${mapKind}' for '--sourcemap <KIND>'\n  [possible values: ${MAP_KINDS.join(', ')}]`,
    );
  }

  const source = readSource(file);
  const { diagnostics, program, sources } = compile(source, {
    file,
    host: new ModuleFiles(file),
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
  const bundled = await bundle(print(program, { sources }), options).catch(explainTarget);
  write(bundled, outfile, mapKind);
  if (isTerminal(2)) writeErr(`${outfile} (${(bundled.code.length / 1024).toFixed(1)} KiB)\n`);
  return EXIT.ok;
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
function explainTarget(error: unknown): never {
  const { errors, message } = error as Partial<BuildFailure>;
  const text = errors?.[0]?.text ?? message ?? '';
  if (!/\b(target|version)\b/i.test(text)) throw error;
  throw new UsageError(`invalid value for '--target <TARGET>': ${text}`);
}

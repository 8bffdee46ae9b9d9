/** A program as one file that runs with plain `node`, anywhere. */

import { basename } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { writeErr } from '../../runtime-lib/core/output.js';
import { isTerminal } from '../../runtime-lib/core/terminal.js';
import type { OptionalPackage } from '../../runtime-lib/host/packages.js';
import type { Bundle, ScriptsError } from '../bundle/bundle.js';
import { neededPackages } from '../bundle/externals.js';
import { inlineMap } from '../bundle/inline-map.js';
import { InputRecord } from '../cache/inputs.js';
import type { Platform } from '../platform.js';
import { print } from '../print/print.js';
import { encodeScript } from '../scripts.js';
import { checkedBuild } from './checked-build.js';
import { compile } from './compile.js';
import { exitCodeOf, showDiagnostics } from './diagnostics.js';
import { CommandError, EXIT, UsageError } from './errors.js';
import { ModuleFiles } from './module-files.js';
import { whileCompiling, whileWaiting } from './progress.js';
import { readSource } from './source-file.js';
import type { Built } from './watch-build.js';
import { writeAtomically } from './write-file.js';

export interface ProgramBuild {
  readonly file: string;
  readonly outfile: string;
  readonly minify: boolean;
  readonly platform: Platform;
  readonly target: string;
  readonly map: 'inline' | 'external' | 'none';
  /** The list of `--capabilities`. */
  readonly capabilities: string | undefined;
}

export async function buildProgram(build: ProgramBuild): Promise<Built> {
  const { file, outfile, minify, platform, target, map, capabilities } = build;
  const source = readSource(file);
  const record = new InputRecord();
  const { diagnostics, program, sources } = await whileCompiling(source.name, source.text.length, () =>
    compile(source, {
      file,
      platform,
      host: new ModuleFiles(file, record),
      scriptOf: (specifier, importer) => encodeScript({ specifier, importer }),
      ...checkedBuild(),
    }),
  );
  if (!program) {
    await showDiagnostics(diagnostics);
    return { code: exitCodeOf(diagnostics), files: [file, ...record.files] };
  }
  // Loading the bundler takes longer than everything before; a program with errors does not wait for it.
  const { bundle } = await import('../bundle/bundle.js');
  const options = { outfile, minify, platform, target, mapped: map !== 'none', capabilities };
  const bundling = bundle(print(program, { sources }), options).catch(explainFailure);
  const bundled = await whileWaiting(`bundling ${outfile}`, bundling);
  write(bundled, outfile, map);
  if (isTerminal(2)) writeErr(`${outfile} (${(bundled.code.length / 1024).toFixed(1)} KiB)\n`);
  writeErr(packagesNote(outfile, neededPackages(program, bundled.packages)));
  const scripts = Object.keys(bundled.inputs).filter((path) => /^(?!.*node_modules)[^:<]+$/.test(path));
  return { code: EXIT.ok, files: [file, ...record.files, ...scripts] };
}

/** What must be installed beside the bundle. */
function packagesNote(outfile: string, packages: readonly OptionalPackage[]): string {
  if (packages.length === 0) return '';
  const lines = packages.map(({ install, purpose }) => `  npm install ${install}  # for ${purpose}\n`);
  return `${outfile} needs packages that are no part of it. In its folder, or one above:\n${lines.join('')}`;
}

function write({ code, map }: Bundle, outfile: string, kind: ProgramBuild['map']): void {
  if (kind === 'external') {
    writeAtomically(`${outfile}.map`, JSON.stringify({ ...map, file: basename(outfile) }));
    writeAtomically(outfile, `${code}//# sourceMappingURL=${encodeURIComponent(basename(outfile))}.map\n`);
  } else {
    writeAtomically(outfile, kind === 'inline' ? code + inlineMap(map) : code);
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

/** JavaScript modules that cannot be bundled. */
function scriptsError(messages: readonly string[]): CommandError {
  const lines = messages.map(
    (text) => `[RUFVM001] [vm] error: Compilation error: JavaScript module: ${text}`,
  );
  return new CommandError(lines.join('\n'), EXIT.failed);
}

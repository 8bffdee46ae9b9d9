/**
 * Bun takes no notice of the source maps of what a plugin gives it: its own map leads to the JavaScript of the Ruff files.
 * So when the map is written, it is composed with ours.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import remapping, { type SourceMapInput } from '@jridgewell/remapping';
import { writeAtomically } from '../cli/write-file.js';
import { isRuff, type PluginCompiler } from './compiler.js';

/** What is needed of Bun's own interface. */
export interface BunBuild {
  onEnd(callback: (result: { readonly outputs: readonly BunOutput[] }) => void): void;
}

interface BunOutput {
  readonly kind: string;
  readonly path: string;
}

export function composeMaps(build: BunBuild, compiler: PluginCompiler): void {
  build.onEnd(({ outputs }) => {
    for (const { kind, path } of outputs) {
      if (kind === 'sourcemap') writeAtomically(path, composed(path, compiler));
    }
  });
}

/** @param file the source map, which names its sources as seen from where it stands. */
function composed(file: string, compiler: PluginCompiler): string {
  const folder = dirname(file);
  const map = remapping(JSON.parse(readFileSync(file, 'utf8')), (source, { depth }) => {
    const path = resolve(folder, source);
    // A Ruff file and the JavaScript of its face are called the same.
    const isMade = depth === 1 && isRuff(path);
    return isMade ? (compiler.compile(path).output?.map as SourceMapInput | undefined) : undefined;
  });
  return JSON.stringify(map);
}

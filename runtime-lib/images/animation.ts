/** Animations from GIF to WebP, by the program `gif2webp`. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { errorText, fail } from '../core/errors.js';
import { runProcess } from '../host/child-process.js';
import { attempt } from '../host/os-error.js';
import { readProcessOptions } from '../host/process-options.js';
import { replaceFile } from '../host/replacement.js';

export interface WebpOptions {
  readonly quality: number;
  readonly method: number;
  readonly lossless: boolean;
}

export async function gifToWebp(input: string, output: string, options: WebpOptions): Promise<void> {
  if (!existsSync(input)) fail(`gif_to_webp input file does not exist: ${input}`);
  const scratch = mkdtempSync(join(tmpdir(), 'ruff-webp-'));
  try {
    const made = join(scratch, 'out.webp');
    const { quality, method, lossless } = options;
    // Whole paths: a name may begin with a dash.
    const words = ['gif2webp', '-q', `${quality}`, '-m', `${method}`, resolve(input), '-o', made];
    if (!lossless) words.push('-lossy');
    await run(words);
    const failure = `gif_to_webp failed: cannot write '${output}'`;
    attempt(failure, () => replaceFile(output, (file) => writeFileSync(file, readFileSync(made))));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function run(words: readonly string[]): Promise<void> {
  const running = runProcess({ words, label: 'gif2webp', options: readProcessOptions(undefined) });
  const { exitCode, stderr } = await running.catch((error) => {
    const missing = errorText(error).includes('(os error 2)');
    return fail(
      missing
        ? "gif_to_webp requires the 'gif2webp' CLI tool to be installed and available in PATH"
        : `gif_to_webp command failed: ${errorText(error)}`,
    );
  });
  if (exitCode !== 0) fail(`gif_to_webp failed: ${stderr.text().trim() || 'unknown error'}`);
}

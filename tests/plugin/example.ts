/** The example of `examples/bundlers` in a folder of its own, with the bundlers that it names. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { folder } from '../cli/support.js';

const EXAMPLE = join(import.meta.dirname, '../../examples/bundlers');
const MODULES = join(EXAMPLE, 'node_modules');
/** Bun's package has no entry in `.bin`. */
const BUN = join(MODULES, '@oven/bun-linux-x64/bin');

export const hasBun = (): boolean => existsSync(BUN);

/** Brings the bundlers, unless they are there. */
export function install(): void {
  const marker = join(MODULES, '.package-lock.json');
  const lock = join(EXAMPLE, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: EXAMPLE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
}

/** A copy of the example, or of another one that needs no more than its bundlers. */
export function copyExample(name = basename(EXAMPLE)): string {
  const copy = join(folder(), name);
  cpSync(join(EXAMPLE, '..', name), copy, {
    recursive: true,
    filter: (path) => !/node_modules|dist|\.ruff-types/.test(path),
  });
  symlinkSync(MODULES, join(copy, 'node_modules'), 'junction');
  return copy;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A script of the example's `package.json`. */
export function runScript(cwd: string, script: string): Ended {
  const env = { ...process.env, PATH: `${process.env.PATH}${delimiter}${BUN}`, NO_COLOR: '1' };
  return spawnSync('npm', ['run', '-s', script], { cwd, env, encoding: 'utf8' });
}

export function runBundle(cwd: string, bundler: string, ...args: string[]): Ended {
  return spawnSync(process.execPath, [join('dist', bundler, 'main.js'), ...args], { cwd, encoding: 'utf8' });
}

/** The version of a bundler's package as it was installed. */
export function versionOf(bundler: string): string {
  const name =
    { rspack: '@rspack/core', farm: '@farmfe/core', bun: '@oven/bun-linux-x64' }[bundler] ?? bundler;
  return JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;
}

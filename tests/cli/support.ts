/** Runs the built command as a user would: real processes, real pipes. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const CLI = join(import.meta.dirname, '../../dist/cli.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** An empty folder with the given files, which goes when the test is over. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'ruffjs-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export function start(args: readonly string[], { cwd, env }: Setting = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export function finished(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
}

/** `node ARGS`. */
export function node(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const child = start(args, setting);
  child.stdin.on('error', () => {}).end(setting.input ?? '');
  return finished(child);
}

/** `ruffjs ARGS`. */
export function ruffjs(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return node([CLI, ...args], setting);
}

/** `ruffjs run main.ruff ARGS` for a program given as text. */
export function runText(
  program: string,
  args: readonly string[] = [],
  setting: Setting = {},
): Promise<Outcome> {
  return ruffjs(['run', 'main.ruff', ...args], { ...setting, cwd: folder({ 'main.ruff': program }) });
}

/** Watching: real processes, real files. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, folder, node, start } from './support.js';

/** A command that goes on, and what it has said so far. */
class Watching {
  readonly #child;
  #said = '';
  #heard = 0;

  constructor(cwd: string, args: readonly string[]) {
    this.#child = start([CLI, ...args], { cwd });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
  }

  /** What it says from what was asked for last up to this. */
  async until(text: string): Promise<string> {
    for (;;) {
      const at = this.#said.indexOf(text, this.#heard);
      if (at >= 0) {
        const heard = this.#said.slice(this.#heard, at + text.length);
        this.#heard = at + text.length;
        return heard;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return new Promise((resolve) => this.#child.on('exit', resolve));
  }
}

const MAIN = 'import names\nprint("hello ${name()}")\n';
const names = (name: string) => `export func name() { return "${name}" }\n`;

describe('run --watch', () => {
  test('runs anew when a module changes, comes or goes, and after mistakes', async () => {
    const cwd = folder({ 'main.ruff': MAIN, 'names.ruff': names('Ann') });
    const run = new Watching(cwd, ['run', '--watch', 'main.ruff']);
    expect(await run.until('waiting for changes\n')).toBe(
      'hello Ann\n[ruffjs] the program ended with code 0; waiting for changes\n',
    );
    writeFileSync(join(cwd, 'names.ruff'), names('Bob'));
    expect(await run.until('hello Bob\n')).toBe('[ruffjs] names.ruff changed; running again\nhello Bob\n');
    await run.until('waiting');
    rmSync(join(cwd, 'names.ruff'));
    expect(await run.until('ended with code 4')).toContain('Module not found: names');
    await run.until('waiting');
    writeFileSync(join(cwd, 'names.ruff'), names('Cid'));
    await run.until('hello Cid\n');
    await run.until('waiting');
    writeFileSync(join(cwd, 'main.ruff'), 'print(1 +)');
    expect(await run.until('ended with code 3')).toContain('Expected expression');
    expect(await run.interrupt()).toBe(130);
  });

  test('ends a program that still runs', async () => {
    const cwd = folder({ 'main.ruff': 'print("first")\nwhile true { sleep(10) }' });
    const run = new Watching(cwd, ['run', '--watch', 'main.ruff']);
    await run.until('first\n');
    writeFileSync(join(cwd, 'main.ruff'), 'print("second ${args()}")');
    await run.until('second []\n');
    await run.interrupt();
  });
});

describe('build --watch', () => {
  test('builds programs again, with what they import of JavaScript', async () => {
    const cwd = folder({ 'main.ruff': 'from "./a.mjs" import a\nprint(a)', 'a.mjs': 'export const a = 1;' });
    const build = new Watching(cwd, ['build', '--watch', 'main.ruff']);
    await build.until('waiting for changes\n');
    writeFileSync(join(cwd, 'a.mjs'), 'export const a = 2;');
    expect(await build.until('waiting for changes\n')).toMatch(
      /^\[ruffjs\] a\.mjs changed; building again\n\[ruffjs\] built in .* s; waiting/,
    );
    expect((await node(['main.mjs'], { cwd })).stdout).toBe('2\n');
    writeFileSync(join(cwd, 'main.ruff'), 'print(');
    expect(await build.until('not built; waiting for changes\n')).toContain("Expected ')'");
    writeFileSync(join(cwd, 'main.ruff'), 'print("mended")');
    await build.until('built in');
    await build.interrupt();
  });

  test('builds libraries again', async () => {
    const cwd = folder({ 'main.ruff': MAIN, 'names.ruff': names('Ann') });
    const build = new Watching(cwd, ['build', '--lib', '--watch', 'main.ruff']);
    await build.until('waiting for changes\n');
    writeFileSync(join(cwd, 'names.ruff'), names('Bob'));
    await build.until('names.ruff changed; building again\n');
    await build.until('built in');
    await build.interrupt();
  });
});

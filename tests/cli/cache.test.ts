/** What is kept on disk between runs: that it is used, and only where it holds. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prune } from '../../src/cache/folder.js';
import { folder, ruffjs } from './support.js';

const MAIN = 'import names\nprint("hello ${name()}")\n';
const names = (name: string) => `export func name() { return "${name}" }\n`;

const LONG = Array.from({ length: 50 }, (_, i) => `func f${i}(x) { return ["${i}", x * ${i}] }\n`).join('');

/** Other tests do without. */
const ON = { RUFFJS_CACHE: '1' };

function setting(files: Readonly<Record<string, string>>) {
  const cwd = folder(files);
  const cache = folder();
  const run = async (...args: string[]) => {
    const { stdout, stderr } = await ruffjs(['run', ...args, 'main.ruff'], {
      cwd,
      env: { ...ON, XDG_CACHE_HOME: cache },
    });
    return stdout + stderr;
  };
  return { cwd, cache, run, entries: () => entriesOf(cache) };
}

/** Programs, or the compiled scripts of the command itself. */
function entriesOf(cache: string, kind: 'programs' | 'scripts' = 'programs'): string[] {
  const root = join(cache, 'ruffjs');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((path) => statSync(path).isFile() && path.endsWith('.code') === (kind === 'scripts'));
}

/** Puts another text in the place of the program in an entry. */
function forge(entry: string, from: string, to: string): void {
  writeFileSync(entry, readFileSync(entry, 'latin1').replaceAll(from, to), 'latin1');
}

describe('a run', () => {
  test('that changed nothing starts without compiling', async () => {
    const { run, entries } = setting({ 'main.ruff': MAIN, 'names.ruff': names('Ann') });
    expect(await run()).toBe('hello Ann\n');
    const [entry, another] = entries();
    expect(another).toBeUndefined();
    const before = statSync(entry!).mtimeMs;
    expect(await run()).toBe('hello Ann\n');
    // Compiling would have written it again.
    expect(statSync(entry!).mtimeMs).toBe(before);
  });

  test('sees changes of each of its files, and files that come first now', async () => {
    const { cwd, run } = setting({ 'main.ruff': MAIN, 'modules/names.ruff': names('Ann') });
    expect(await run()).toBe('hello Ann\n');
    writeFileSync(join(cwd, 'modules/names.ruff'), names('Bob'));
    expect(await run()).toBe('hello Bob\n');
    writeFileSync(join(cwd, 'names.ruff'), names('Cid'));
    expect(await run()).toBe('hello Cid\n');
    writeFileSync(join(cwd, 'main.ruff'), 'print("new")');
    expect(await run()).toBe('new\n');
  });

  test('shows errors at their place also when it was not compiled', async () => {
    const { run } = setting({ 'main.ruff': 'func f(d) { return d["x"] }\nprint(f({}))' });
    const first = await run();
    expect(first).toContain('--> main.ruff:1:');
    expect(await run()).toBe(first);
  });

  test('of a long program keeps what V8 has compiled, until the program changes', async () => {
    const { cwd, run, entries } = setting({ 'main.ruff': `${LONG}print(f1(3) + "real"[9])` });
    const first = await run();
    expect(first).toContain('--> main.ruff:51:');
    const size = () => statSync(entries()[0]!).size;
    const sizes = [size()];
    for (let i = 0; i < 2; i++) {
      expect(await run()).toBe(first);
      sizes.push(size());
    }
    expect(sizes[1]).toBeGreaterThan(sizes[0]!);
    expect(sizes[2]).toBe(sizes[1]);
    // V8 itself only looks at the length of the text.
    writeFileSync(join(cwd, 'main.ruff'), `${LONG}print(f2(3) + "real"[9])`);
    const changed = await run();
    expect(await run()).toBe(changed);
    expect(await run()).toBe(changed);
    expect(changed.replace('f2', 'f1')).toBe(first);
  });

  test('does not trust entries that were changed, cut off or are of something else', async () => {
    const { run, entries } = setting({ 'main.ruff': 'print("real")' });
    await run();
    const [entry] = entries();
    const whole = readFileSync(entry!);
    for (const spoil of [
      () => forge(entry!, 'real', 'fake'),
      () => truncateSync(entry!, whole.length - 3),
      () => truncateSync(entry!, 10),
      () => appendFileSync(entry!, 'x'),
      () => writeFileSync(entry!, '{"key": 1}\nprint("fake")'),
      () => writeFileSync(entry!, ''),
    ]) {
      writeFileSync(entry!, whole);
      spoil();
      expect(await run()).toBe('real\n');
      expect(readFileSync(entry!).equals(whole)).toBe(true);
    }
  });

  test.runIf(process.getuid)('does not trust a folder that others may write to', async () => {
    const { cache, run, entries } = setting({ 'main.ruff': 'print("real")' });
    await run();
    const [entry] = entries();
    chmodSync(join(entry!, '..'), 0o777);
    writeFileSync(entry!, 'spoilt');
    expect(await run()).toBe('real\n');
    expect(readFileSync(entry!, 'utf8')).toBe('spoilt');
    expect(entriesOf(cache)).toEqual([entry]);
  });

  test('keeps nothing when it is told so, or cannot', async () => {
    const { cwd, run, entries } = setting({ 'main.ruff': 'print("real")' });
    expect(await run('--no-cache')).toBe('real\n');
    expect(entries()).toEqual([]);
    const other = folder();
    const env = { RUFFJS_CACHE: '0', XDG_CACHE_HOME: other };
    expect((await ruffjs(['run', 'main.ruff'], { cwd, env })).stdout).toBe('real\n');
    expect(readdirSync(other)).toEqual([]);
    const file = join(folder({ taken: '' }), 'taken');
    expect(await ruffjs(['run', 'main.ruff'], { cwd, env: { ...ON, XDG_CACHE_HOME: file } })).toMatchObject({
      stdout: 'real\n',
      stderr: '',
    });
  });
});

describe('scripts of the command', () => {
  test('are kept as V8 has compiled them, and again when a run has done more', async () => {
    const { cwd, cache, run } = setting({ 'main.ruff': 'print("real")' });
    const states = () => entriesOf(cache, 'scripts').map((path) => [path, statSync(path).mtimeMs]);
    await run('--no-cache');
    const first = states();
    expect(first.length).toBeGreaterThan(1);
    await run('--no-cache');
    expect(states()).toEqual(first);
    let before = first;
    for (const program of ['print(split("a,b", ","))', LONG]) {
      writeFileSync(join(cwd, 'main.ruff'), program);
      await run('--no-cache');
      const after = states();
      expect(after).not.toEqual(before);
      await run('--no-cache');
      expect(states()).toEqual(after);
      before = after;
    }
  });

  test('are not compiled anew because V8 did not optimise for a while', async () => {
    const { cwd, cache, run } = setting({ 'large.ruff': LONG.repeat(4), 'main.ruff': 'print("small")' });
    const large = async () =>
      (await ruffjs(['run', '--no-cache', 'large.ruff'], { cwd, env: { ...ON, XDG_CACHE_HOME: cache } }))
        .code;
    expect(await run('--no-cache')).toBe('small\n');
    expect(await large()).toBe(0);
    const states = () => entriesOf(cache, 'scripts').map((path) => [path, statSync(path).mtimeMs]);
    const before = states();
    expect(await run('--no-cache')).toBe('small\n');
    expect(await large()).toBe(0);
    expect(states()).toEqual(before);
  });

  test('are compiled anew when what was kept is damaged or of another V8', async () => {
    const { cache, run } = setting({ 'main.ruff': 'print("real")' });
    await run('--no-cache');
    const whole = new Map(entriesOf(cache, 'scripts').map((path) => [path, readFileSync(path)]));
    const damages: ((file: Buffer) => Buffer)[] = [
      (file) => file.fill(0x55, file.length >> 2, file.length >> 1),
      (file) => file.subarray(0, file.length - 2),
      () => Buffer.alloc(0),
      () => Buffer.alloc(8),
      // Undamaged, but not what V8 takes.
      (file) => {
        const half = file.subarray(0, file.length >> 1);
        const start = half.indexOf('\n') + 1;
        half.fill(0x55, start, start + 20);
        return Buffer.concat([half, half]);
      },
    ];
    for (const damage of damages) {
      const damaged = Array.from(whole, ([path, file]) => [path, damage(Buffer.from(file))] as const);
      for (const [path, file] of damaged) writeFileSync(path, file);
      expect(await run('--no-cache')).toBe('real\n');
      for (const [path, file] of damaged) expect(readFileSync(path).equals(file)).toBe(false);
    }
  });

  test('are all there, or some, when several processes write them at once', async () => {
    const { cache, run } = setting({ 'main.ruff': 'print("real")' });
    const outputs = await Promise.all([run('--no-cache'), run('--no-cache'), run('--no-cache')]);
    expect(outputs).toEqual(['real\n', 'real\n', 'real\n']);
    const names = entriesOf(cache, 'scripts').map((path) => basename(path));
    expect(names.filter((name) => !name.endsWith('.code'))).toEqual([]);
    expect(await run('--no-cache')).toBe('real\n');
  });
});

test('the folder keeps what was used last when there is too much', () => {
  const root = folder();
  for (let i = 0; i < 2001; i++) {
    const path = join(root, `entry${i}`);
    writeFileSync(path, '');
    utimesSync(path, 1000 + i, 1000 + i);
  }
  prune(root);
  const left = readdirSync(root);
  expect(left).toHaveLength(1500);
  expect(left).toContain('entry2000');
  expect(left).not.toContain('entry500');
});

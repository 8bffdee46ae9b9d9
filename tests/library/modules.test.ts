/** Every rule of docs/javascript.md about modules and errors. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, node, ruffjs } from '../cli/support.js';
import { linkPackage } from './package.js';
import { compileFiles, importAll, importRuff } from './support.js';

/** Builds the Ruff files as a library, and runs `app.mjs` with it. */
async function runApp(files: Readonly<Record<string, string>>, app: string): Promise<string> {
  const cwd = folder({ ...files, 'app.mjs': app });
  linkPackage(cwd);
  const built = await ruffjs(['build', '--lib', ...Object.keys(files)], { cwd });
  if (built.code !== 0) return built.stderr;
  const { stdout, stderr } = await node(['app.mjs'], { cwd });
  return stdout + stderr;
}

describe('modules', () => {
  test('run once, where a Ruff import comes to them, or when JavaScript imports them', async () => {
    const output = await runApp(
      {
        'main.ruff':
          'print("main begins")\nimport tools\nfunc never() { import unused }\nprint("main ends")\nexport func late() { import lazy return lazy.value() }',
        'tools.ruff': 'print("tools run")\nexport K := 1',
        'lazy.ruff': 'print("lazy runs")\nexport func value() { return 7 }',
        'unused.ruff': 'print("unused runs")',
      },
      `
        import { late } from './dist/main.js';
        console.log('application');
        console.log(late(), late());
        await import('./dist/tools.js');
        await import('./dist/lazy.js');
      `,
    );
    expect(output).toBe('main begins\ntools run\nmain ends\napplication\nlazy runs\n7 7\n');
  });

  test('share their state, whoever imports them', async () => {
    const load = await importAll({
      'a.ruff': 'import counter\nexport func a() { return counter.next() }',
      'b.ruff': 'from counter import next\nexport func b() { return next() }',
      'counter.ruff': 'mut n := 0\nexport func next() { n := n + 1 return n }',
    });
    const [{ a }, { b }, { next }] = await Promise.all([
      load('a.ruff'),
      load('b.ruff'),
      load('counter.ruff'),
    ]);
    expect([a(), b(), next(), a()]).toEqual([1, 2, 3, 4]);
  });

  test('that wait at their top level are waited for', async () => {
    const { VALUE } = await importRuff({ 'm.ruff': 'sleep(2)\nexport const VALUE := await async_sleep(1)' });
    expect(VALUE).toBe(null);
  });

  test('that fail throw, with the place in the Ruff file', async () => {
    const failing = importRuff({ 'm.ruff': 'x := 1\nexport const V := [1][x + 1]' });
    await expect(failing).rejects.toMatchObject({
      name: 'RuffError',
      message: "Failed to evaluate module 'm': Index out of bounds: 2",
      line: 2,
    });
  });

  test('print in order with the application', async () => {
    const output = await runApp(
      {
        'm.ruff':
          'export func say(x) { print(x) }\nexport func both(f) { print("before") f() print("after") }\nexport async func later() { await async_sleep(1) print("later") }',
      },
      `
        import { say, both, later } from './dist/m.js';
        say('one');
        console.log('two');
        both(() => console.log('inside'));
        await later();
        console.log('end');
        process.on('exit', () => say('last'));
      `,
    );
    expect(output).toBe('one\ntwo\nbefore\ninside\nafter\nlater\nend\nlast\n');
  });

  test('leave the process to the application', async () => {
    const output = await runApp(
      {
        'm.ruff':
          'export async func fails() { throw("nobody looks") }\nexport func forget() { fails() return 1 }',
      },
      `
        import { forget } from './dist/m.js';
        process.on('unhandledRejection', (error) => console.log('unhandled:', error.message));
        console.log(forget(), process.listenerCount('SIGINT'), process.listenerCount('uncaughtException'));
      `,
    );
    expect(output).toBe('1 0 0\nunhandled: nobody looks\n');
  });

  test('that are missing are warned of, and fail where they are imported; broken ones are errors', async () => {
    const files = { 'm.ruff': 'export func f() { import gone return 1 }' };
    const { diagnostics, modules } = compileFiles(files);
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message.slice(0, 22)}`)).toEqual([
      'warning Module not found: gone',
    ]);
    expect(modules.size).toBe(1);
    const { f } = await importRuff(files);
    expect(() => f()).toThrow(/^Module not found: gone/);
    const broken = compileFiles({ 'm.ruff': 'import bad', 'bad.ruff': 'x := (1' }, ['m.ruff']);
    expect(broken.diagnostics.map(({ severity, source }) => `${severity} ${source.name}`)).toEqual([
      'error bad.ruff',
    ]);
    expect(broken.modules.size).toBe(0);
  });
});

describe('errors', () => {
  const FAILING = {
    'm.ruff':
      'struct Odd { message: string, cause: string }\nfunc inner(d) {\n    return d["missing"]\n}\nexport func outer(d) { return inner(d) }\nexport func odd() { throw(Odd { message: "odd", cause: "even" }) }\nexport func number() { throw(5) }\nexport func guarded(f) { try { return f() } except e { return [e.message, e.cause] } }\nexport func through(f) { return f() }\nexport func message(e) { return e.message }\nexport func deep(n) { return deep(n + 1) }',
  };

  test('have the Ruff message, place, calls and trace', async () => {
    const { outer } = await importRuff(FAILING);
    let error: Error | undefined;
    try {
      outer({});
    } catch (caught) {
      error = caught as Error;
    }
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'RuffError',
      message: 'Missing map key: "missing"',
      line: 3,
      calls: ['outer', 'inner'],
    });
    const [first, inside, around] = error!.stack!.split('\n');
    expect(first).toBe('RuffError: Missing map key: "missing"');
    expect(inside).toMatch(/^ {4}at inner \(.*m\.ruff:3:\d+\)$/);
    expect(around).toMatch(/^ {4}at outer \(.*m\.ruff:5:\d+\)$/);
  });

  test('carry what was thrown, and the cause', async () => {
    const { odd, number, deep } = await importRuff(FAILING);
    expect(() => odd()).toThrow(expect.objectContaining({ message: 'odd', cause: 'even' }));
    expect(() => number()).toThrow(expect.objectContaining({ message: 'Int(5)', value: 5 }));
    expect(() => deep(0)).toThrow(/^Maximum VM call stack depth of 256 exceeded/);
  });

  test('of JavaScript pass through Ruff, and are caught by it', async () => {
    const { guarded, through, outer, message } = await importRuff(FAILING);
    const mine = new RangeError('mine', { cause: new Error('inner') });
    const raise = () => {
      throw mine;
    };
    expect(() => through(raise)).toThrow(mine);
    expect(guarded(raise)).toEqual(['mine', expect.objectContaining({ message: 'inner' })]);
    expect(message(mine)).toBe('mine');
    // An error of Ruff that goes out and in again is that error.
    expect(() => through(() => outer({}))).toThrow(
      expect.objectContaining({ calls: ['through', 'outer', 'inner'] }),
    );
  });
});

describe('the loader', () => {
  const FILES = {
    'orders.ruff':
      'import money\nexport func total(xs) { return money.show(reduce(xs, 0, func(a, b) { return a + b })) }\nexport func bad() { return [][3] }',
    'money.ruff': 'export func show(cents: int) -> string { return "${cents / 100} euros" }',
    'app.mjs': `
      import { total, bad } from './orders.ruff';
      import { show } from './money.ruff';
      console.log(total([100, 250]), show(700));
      try { bad(); } catch (error) { console.log(error.message, /at bad \\(.*orders\\.ruff:3:\\d+\\)/.test(error.stack)); }
    `,
  };

  test('imports Ruff files, compiled or kept', async () => {
    const cwd = folder(FILES);
    linkPackage(cwd);
    const env = { XDG_CACHE_HOME: folder(), RUFFJS_CACHE: '1' };
    const run = () => node(['--import', 'ruffjs/register', 'app.mjs'], { cwd, env });
    const expected = { stdout: '3 euros 7 euros\nIndex out of bounds: 3 true\n', stderr: '', code: 0 };
    expect(await run()).toMatchObject(expected);
    expect(await run()).toMatchObject(expected);
    writeFileSync(join(cwd, 'money.ruff'), FILES['money.ruff'].replace('euros', 'crowns'));
    expect((await run()).stdout).toContain('3 crowns 7 crowns\n');
  });

  test('shows what is wrong with a file', () => {
    const cwd = folder({ 'app.mjs': "import './bad.ruff';", 'bad.ruff': 'func f( {' });
    linkPackage(cwd);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'ruffjs/register', 'app.mjs'], {
      cwd,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('--> bad.ruff:1:9\n');
  });
});

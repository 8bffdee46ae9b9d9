import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, test } from 'vitest';
import { folder, node, ruffjs } from '../cli/support.js';

const PROGRAM = `import geo
func half(n) { return n / 0 }
print(area(3), args())
half(4)
`;
const FILES = {
  'src/app.ruff': PROGRAM,
  'src/geo.ruff': 'export func area(x) { return x * x }\n',
};

/** Builds, and takes the result alone into an empty folder. */
async function buildAndMove(files: Readonly<Record<string, string>>, words: readonly string[]) {
  const cwd = folder(files);
  const built = await ruffjs(['build', ...words, '-o', 'out/app.mjs'], { cwd });
  expect(built).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  const empty = folder();
  for (const name of readdirSync(join(cwd, 'out'))) copyFileSync(join(cwd, 'out', name), join(empty, name));
  return { cwd, empty, code: readFileSync(join(cwd, 'out/app.mjs'), 'utf8') };
}

const withOut = (files: Readonly<Record<string, string>>) => ({ ...files, 'out/.keep': '' });

describe('build', () => {
  test.each([[[]], [['--minify']], [['--minify', '--sourcemap', 'external']], [['--target', 'es2022']]])(
    'writes a file that runs alone, and knows its Ruff lines: %s',
    async (words) => {
      const { empty } = await buildAndMove(withOut(FILES), ['src/app.ruff', ...words]);
      const { code, stdout, stderr } = await node(['app.mjs', '--x'], { cwd: empty });
      expect({ code, stdout }).toEqual({ code: 4, stdout: '9 [--x]\n' });
      expect(stderr).toBe(`[RUFVM001] [vm] Runtime Error: Division by zero
  --> ../src/app.ruff:2:25

Call stack:
  0 at half (../src/app.ruff:2:25)

   |
 2 | func half(n) { return n / 0 }
   |                         ^
`);
    },
  );

  test('without a source map still gives names', async () => {
    const { empty, code } = await buildAndMove(withOut(FILES), [
      'src/app.ruff',
      '--minify',
      '--sourcemap',
      'none',
    ]);
    expect(code).not.toContain('sourceMappingURL=data');
    const { stderr } = await node(['app.mjs'], { cwd: empty });
    expect(stderr).toBe(
      '[RUFVM001] [vm] Runtime Error: Division by zero\n  --> 0:0\n\nCall stack:\n  0 at half\n',
    );
  });

  test('keeps hello world small, with its map', async () => {
    const files = { 'out/.keep': '', 'hello.ruff': 'print("Hello, world!")\n' };
    const { code } = await buildAndMove(files, ['hello.ruff', '--minify']);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(6144);
  });

  test('writes beside the program when no name is given', async () => {
    const cwd = folder(FILES);
    await ruffjs(['build', 'src/app.ruff'], { cwd });
    expect(readdirSync(join(cwd, 'src')).sort()).toEqual(['app.mjs', 'app.ruff', 'geo.ruff']);
  });

  test('leaves nothing behind when it fails', async () => {
    const cwd = folder({ 'bad.ruff': 'print(', 'bad.mjs': 'old', 'wrong.ruff': 'break' });
    expect(await ruffjs(['build', 'bad.ruff'], { cwd })).toMatchObject({ code: 3, stdout: '' });
    expect(await ruffjs(['build', 'wrong.ruff'], { cwd })).toMatchObject({ code: 4, stdout: '' });
    expect(readFileSync(join(cwd, 'bad.mjs'), 'utf8')).toBe('old');
    writeFileSync(join(cwd, 'good.ruff'), 'print(1)');
    expect(await ruffjs(['build', 'good.ruff', '-o', 'no/such/out.mjs'], { cwd })).toMatchObject({
      code: 5,
      stderr:
        "[RUFCLI001] [cli] error: Failed to write 'no/such/out.mjs': No such file or directory (os error 2)\n",
    });
    expect(await ruffjs(['build', 'good.ruff', '--target', 'cobol'], { cwd })).toMatchObject({ code: 2 });
    expect(readdirSync(cwd).sort()).toEqual(['bad.mjs', 'bad.ruff', 'good.ruff', 'wrong.ruff']);
  });

  test('replaces the old file as a whole', async () => {
    const cwd = folder({ 'a.ruff': 'print(1)', 'a.mjs': 'old' });
    const before = statSync(join(cwd, 'a.mjs')).ino;
    await ruffjs(['build', 'a.ruff'], { cwd });
    expect(statSync(join(cwd, 'a.mjs')).ino).not.toBe(before);
    expect(existsSync(join(cwd, 'a.mjs.map'))).toBe(false);
  });
});

describe('the map of a bundle', () => {
  test('leads to Ruff files only, with relative names and their texts', async () => {
    const { cwd, code } = await buildAndMove(withOut(FILES), [
      'src/app.ruff',
      '--minify',
      '--sourcemap',
      'external',
    ]);
    const map = JSON.parse(readFileSync(join(cwd, 'out/app.mjs.map'), 'utf8'));
    expect(map.file).toBe('app.mjs');
    expect(code.endsWith('//# sourceMappingURL=app.mjs.map\n')).toBe(true);
    expect(
      Object.fromEntries(map.sources.map((name: string, i: number) => [name, map.sourcesContent[i]])),
    ).toEqual({
      '../src/app.ruff': PROGRAM,
      '../src/geo.ruff': FILES['src/geo.ruff'],
    });
  });

  test('leads to files of any name', async () => {
    const name = 'sp ace/ünï #1 %20.ruff';
    const cwd = folder({ [name]: 'throw("x")' });
    await ruffjs(['build', name, '--sourcemap', 'external'], { cwd });
    const { stderr } = await node([name.replace('.ruff', '.mjs')], { cwd });
    expect(stderr).toContain('  --> ünï #1 %20.ruff:1:1\n');
  });

  test('is right for what the program wrote, and silent about the runtime', async () => {
    const { code } = await buildAndMove(
      { 'out/.keep': '', 'a.ruff': 'print("first")\nprint("needle", args())\n' },
      ['a.ruff', '--minify'],
    );
    const [text, data] = code.split('//# sourceMappingURL=data:application/json;base64,');
    const map = new TraceMap(Buffer.from(data!, 'base64').toString());
    const positionOf = (needle: string) => {
      const before = text!.slice(0, text!.indexOf(needle)).split('\n');
      return originalPositionFor(map, { line: before.length, column: before.at(-1)!.length });
    };
    expect(positionOf('"needle"')).toMatchObject({ source: '../a.ruff', line: 2, column: 6 });
    expect(positionOf('"first"')).toMatchObject({ source: '../a.ruff', line: 1, column: 6 });
    expect(positionOf('writeSync')).toMatchObject({ source: null });
  });
});

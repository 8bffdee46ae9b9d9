/** JavaScript modules in Ruff programs: run, bundled, and in libraries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptName } from '../../src/scripts.js';
import { folder, node, ruffjs } from '../cli/support.js';
import { linkPackage } from './package.js';

const TOOLS = {
  'node_modules/tool-box/package.json': JSON.stringify({
    name: 'tool-box',
    type: 'module',
    exports: { '.': { import: './index.js' }, './other': './other.js' },
  }),
  'node_modules/tool-box/index.js': `
    export const chunk = (xs, n) => xs.length === 0 ? [] : [xs.slice(0, n), ...chunk(xs.slice(n), n)];
    export const sortBy = (xs, f) => xs.toSorted((a, b) => f(a) - f(b));
    export const later = (value) => new Promise((resolve) => setTimeout(resolve, 5, value));
    export const calledLater = async (f) => [await f(1), await f(2)];
    export async function fails() { throw new TypeError('no luck', { cause: new Error('weather') }); }
    export class Counter {
      constructor(n) { this.n = n; }
      add(by) { this.n += by; return this; }
      static from(n) { return new Counter(n); }
    }
    export default Object.assign((name) => 'hello ' + name, { version: '1.2' });
    export const NEVER_USED = 'not in a bundle';
  `,
  'node_modules/tool-box/other.js': 'export default { only: [1, 2] };',
  'node_modules/plain/package.json': '{ "name": "plain", "main": "main.cjs" }',
  'node_modules/plain/main.cjs': 'exports.twice = (x) => x * 2;',
};

const PROGRAM = `
from "tool-box" import chunk, sortBy, later, calledLater, fails, Counter
import "tool-box/other"
import "tool-box"
import "node:path"
import "plain"
import "./data/table.json"
from "./lib/text.ts" import shout
import names

print(chunk([1, 2, 3], 2), sortBy([3, 1, 2], func(x) { return 0 - x }))
print(await later({"a": [1.5]}), type(later(1)))
func waits(x) { sleep(1) return x * 10 }
print(await calledLater(waits))
try { await fails() } except e { print(e.message, e.cause.message) }
c := Counter(5)
c.n := 7
print(c.add(1).add(2).n, Counter["from"](3).n, type(c), c.missing)
print(tool_box("Ann"), tool_box.version, tool_box.chunk([1], 1), other)
print(path.posix.join("a", "b"), table, shout("hey"), plain.twice(21))
print(greeting())
`;

const FILES = {
  ...TOOLS,
  'package.json': '{ "type": "module" }',
  'main.ruff': PROGRAM,
  'names.ruff': 'from "./lib/text.ts" import shout\nexport func greeting() { return shout("names") }',
  'data/table.json': '{ "rows": [1, 2.5, null] }',
  'lib/text.ts':
    "import { MARK } from './mark.ts';\nexport const shout = (s: string): string => s.toUpperCase() + MARK;",
  'lib/mark.ts': "export const MARK: string = '!';",
};

const OUTPUT = `[[1, 2], [3]] [3, 2, 1]
{"a": [1.5]} promise
[10, 20]
no luck weather
10 3 object null
hello Ann 1.2 [[1]] {"only": [1, 2]}
a/b {"rows": [1, 2.5, null]} HEY! 42
NAMES!
`;

describe('a program that imports JavaScript modules', () => {
  test('runs', async () => {
    const cwd = folder(FILES);
    expect(await ruffjs(['run', 'main.ruff'], { cwd })).toMatchObject({
      stdout: OUTPUT,
      stderr: '',
      code: 0,
    });
  });

  test('is built into one file with what it uses of them', async () => {
    const cwd = folder(FILES);
    expect(await ruffjs(['build', 'main.ruff', '-o', 'main.mjs'], { cwd })).toMatchObject({
      stderr: '',
      code: 0,
    });
    const alone = folder({ 'main.mjs': readFileSync(join(cwd, 'main.mjs')) });
    expect(await node(['main.mjs'], { cwd: alone })).toMatchObject({ stdout: OUTPUT, stderr: '', code: 0 });
    const small = folder({ ...TOOLS, 'small.ruff': 'from "tool-box" import chunk\nprint(chunk([1], 1))' });
    await ruffjs(['build', 'small.ruff', '-o', 'small.mjs'], { cwd: small });
    expect(readFileSync(join(small, 'small.mjs'), 'utf8')).not.toContain('not in a bundle');
  });

  test('can be a library, with its own JavaScript files beside it', async () => {
    const cwd = folder({
      ...FILES,
      'app.mjs': "import { greeting } from './dist/names.js';\nconsole.log(greeting());",
    });
    linkPackage(cwd);
    expect(await ruffjs(['build', '--lib', 'names.ruff'], { cwd })).toMatchObject({ stderr: '', code: 0 });
    expect(readdirSync(join(cwd, 'dist/lib'))).toEqual(['text.js']);
    expect(await node(['app.mjs'], { cwd })).toMatchObject({ stdout: 'NAMES!\n', stderr: '' });
  });

  test('is refused by check --strict', async () => {
    const cwd = folder(FILES);
    expect((await ruffjs(['check', 'main.ruff'], { cwd })).code).toBe(0);
    const { code, stderr } = await ruffjs(['check', '--strict', 'main.ruff'], { cwd });
    expect(code).toBe(4);
    expect(stderr).toContain(
      'importing a JavaScript module is an extension of the language\n  --> main.ruff:2:6',
    );
  });
});

describe('mistakes', () => {
  test.each([
    ['from "no-such" import x', 'JavaScript module not found: no-such', 'npm install no-such', 4],
    ['import "@a/b/c"', 'JavaScript module not found: @a/b/c', 'npm install @a/b', 4],
    ['import "./none.js"', 'JavaScript module not found: ./none.js', 'includes the ending', 4],
    ['import "node:none"', 'JavaScript module not found: node:none', 'Node has no such module', 4],
    ['import "main"', "Expected module name after 'import'", 'a module is named without quotes', 3],
  ])('%s', async (program, message, hint, exit) => {
    const { code, stderr } = await ruffjs(['check', 'main.ruff'], { cwd: folder({ 'main.ruff': program }) });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(code).toBe(exit);
  });

  test('a name that the module does not export is an error of the import', async () => {
    const cwd = folder({
      ...TOOLS,
      'main.ruff': 'try { from "tool-box" import zork } except e { print(e.message) }',
    });
    expect((await ruffjs(['run', 'main.ruff'], { cwd })).stdout).toBe(
      "Symbol 'zork' not found in module 'tool-box'\n",
    );
  });

  test('modules that cannot be loaded or bundled are named', async () => {
    const cwd = folder({ ...TOOLS, 'main.ruff': 'import "tool-box/hidden"' });
    const text =
      "JavaScript module 'tool-box/hidden' cannot be loaded: Package subpath './hidden' is not defined";
    const run = await ruffjs(['run', 'main.ruff'], { cwd });
    expect(run.stderr).toContain(text);
    expect(run.code).toBe(4);
    const build = await ruffjs(['build', 'main.ruff'], { cwd });
    expect(build.stderr).toMatch(
      /error: Compilation error: JavaScript module: .*tool-box\/hidden.*\n {2}--> main.ruff\n$/,
    );
    expect(build.code).toBe(4);
  });

  test('a module that is never ready ends the program', async () => {
    const cwd = folder({
      'never.js': 'await new Promise(() => {});',
      'main.ruff': 'import "./never.js"\nprint(1)',
    });
    expect(await ruffjs(['run', 'main.ruff'], { cwd })).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining(
        "'./never.js' cannot be loaded: it waits for something that never happens",
      ),
      code: 4,
    });
  });

  test('an error that JavaScript throws and nothing catches shows the Ruff line', async () => {
    const cwd = folder({
      'bad.js': "export function bad() { throw new RangeError('out of it'); }",
      'main.ruff': 'from "./bad.js" import bad\nfunc f() {\n    bad()\n}\nf()',
    });
    const { code, stderr } = await ruffjs(['run', 'main.ruff'], { cwd });
    expect(stderr).toMatch(/^\[RUFVM001\] \[vm\] Runtime Error: out of it\n {2}--> main.ruff:3:5\n/);
    expect(code).toBe(4);
  });
});

test.each([
  ['node:os', 'os'],
  ['lodash-es', 'lodash_es'],
  ['@scope/pack.age', 'pack_age'],
  ['./lib/data.json', 'data'],
  ['../7z.mjs?x=1', '_7z'],
  ['node:test', 'test_'],
])('the module %s is bound to %s', (specifier, name) => expect(scriptName(specifier)).toBe(name));

/** The TypeScript declarations of Ruff modules: what they say, and that TypeScript reads them. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, node, ruffjs } from '../cli/support.js';
import { linkPackage } from './package.js';
import { compileFiles } from './support.js';

const ROOT = join(import.meta.dirname, '../..');

function declarations(text: string): string {
  return compileFiles({ 'm.ruff': text }).modules.get('m.ruff')!.dts.replace(/^.*\n/, '');
}

test.each([
  [
    'export func f(a: int, b: float, c: string, d: bool, e) { return a }',
    'export function f(a: number | bigint, b: number, c: string, d: boolean, e: any): any;',
  ],
  ['export func f() -> int { return 1 }', 'export function f(): number | bigint;'],
  ['export func f(s) { return len(s) }', 'export function f(s: any): number;'],
  ['export func f() { return ["a"] }', 'export function f(): string[];'],
  ['export func f() { return [[1, 2]] }', 'export function f(): number[][];'],
  ['export func f() { print(1) }', 'export function f(): null;'],
  ['export func f(x) { if x { return 1 } return "a" }', 'export function f(x: any): any;'],
  ['export func f() { sleep(1) return 1.5 }', 'export function f(): Promise<number>;'],
  ['export async func f() { return true }', 'export function f(): Promise<boolean>;'],
  ['export func* f(n) { yield n }', 'export function f(n: any): IterableIterator<any>;'],
  ['export const K := 2.5', 'export const K: number;'],
  ['export mut k := 1\nfunc g() { k := "a" }', 'export const k: any;'],
  ['export const add := func(a, b) { return a + b }', 'export const add: (a: any, b: any) => any;'],
  [
    'export func delete(class) { return class }',
    'declare function delete$(class$: any): any;\nexport { delete$ as delete };',
  ],
  ['func private() { return 1 }', 'export {};'],
])('%s', (text, expected) => expect(declarations(text)).toBe(`${expected}\n`));

test('documentation is what stands above, in any form of comment', () => {
  const text = `
# Not this: a line is between.

# The area.
#   Any unit. */
export func area(w, h) { return w * h }

/*
 * In a block.
 */
export const K := 1
// Above a struct.
export struct P {
    # A field.
    x: float
    func get(self) { return self.x }
}
export func bare() { return P { x: 1.0 } }
`;
  expect(declarations(text)).toBe(`/**
 * The area.
 *   Any unit. *\\/
 */
export function area(w: any, h: any): any;
/** In a block. */
export const K: number;
/** Above a struct. */
export class P {
  constructor(fields: { x: number; [field: string]: any });
  /** A field. */
  readonly x: number;
  get(): any;
}
export function bare(): P;
`);
});

test('the example application runs, and is checked against them', async () => {
  const cwd = folder();
  cpSync(join(ROOT, 'examples/node-app'), cwd, {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path.slice(ROOT.length)),
  });
  linkPackage(cwd);
  const files = ['src/money.ruff', 'src/orders.ruff'];
  expect(await ruffjs(['build', '--lib', ...files, '--out-dir', 'dist'], { cwd })).toMatchObject({
    stderr: '',
    code: 0,
  });
  const expected = readFileSync(join(cwd, 'expected.txt'), 'utf8');
  expect(await node(['app.mjs'], { cwd })).toMatchObject({ stdout: expected, stderr: '', code: 0 });
  expect(await node(['--import', 'ruffjs/register', 'direct.mjs'], { cwd })).toMatchObject({
    stdout: '9.00 EUR\n',
    stderr: '',
  });

  writeFileSync(join(cwd, 'wrong.mjs'), "import { euros } from './dist/money.js';\neuros('five').sho();\n");
  const messages = check(cwd, ['app.mjs', 'wrong.mjs']).match(/^\S+ error .*$/gm);
  expect(messages).toEqual([
    expect.stringMatching(/^wrong.mjs.*TS2345: Argument of type 'string'/),
    expect.stringMatching(/^wrong.mjs.*TS2551: Property 'sho' does not exist on type 'Money'/),
  ]);
});

function check(cwd: string, files: readonly string[]): string {
  const options = ['--noEmit', '--checkJs', '--strict', '--module', 'nodenext', '--target', 'es2022'];
  const tsc = join(ROOT, 'node_modules/typescript/lib/tsc.js');
  const types = ['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types')];
  return spawnSync(process.execPath, [tsc, ...options, ...types, ...files], { cwd, encoding: 'utf8' }).stdout;
}

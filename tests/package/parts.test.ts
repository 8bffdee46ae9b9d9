/** Chunks of esbuild as scripts. */
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { partsOf } from '../../scripts/parts.mjs';

interface Part {
  readonly parts: readonly string[];
  readonly packages: readonly string[];
  readonly link: (...given: unknown[]) => Record<string, unknown>;
}

function part(text: string, others: Readonly<Record<string, string>> = {}): Part {
  const files = Object.entries({ 'it.js': text, ...others });
  const scripts = partsOf(
    files.map(([path, text]) => ({ path: `/dist/parts/${path}`, text })),
    new Map([['x', 'pack']]),
  );
  expect([...scripts.keys()]).toEqual(['it', ...(files.length > 1 ? ['pack'] : [])]);
  return runInThisContext(scripts.get('it')!).it;
}

const X = { 'x.js': 'let a = 1; export { a };' };

test('names what it imports, and runs with it', async () => {
  const { parts, packages, link } = part(
    `import{a as b}from"./x.js";import fs,{existsSync}from"node:fs";import*as path from"path";import yaml,{parse}from"yaml";
    var both=[b,fs.existsSync===existsSync,path.sep,yaml(parse)];export{both as all};`,
    X,
  );
  expect([parts, packages]).toEqual([['pack/x'], ['yaml']]);
  const node = createRequire(import.meta.url);
  const given: Record<string, unknown> = { './pack/x': { a: 7 }, yaml: { default: String, parse: 'p' } };
  const exports = link((name: string) => given[name] ?? node(name));
  expect(exports).toEqual({ all: [7, true, sep, 'p'] });
});

test('loads parts and packages on demand, and knows where it is', async () => {
  const { link } = part(
    'let load = (name) => [import("./x.js"), import(name), import.meta.url]; export { load };',
    X,
  );
  const later = (name: string) => `part ${name}`;
  const { load } = link(null, later, (name: string) => `package ${name}`, { url: 'here' });
  expect((load as (name: string) => unknown)('yaml')).toEqual(['part pack/x', 'package yaml', 'here']);
});

test('keeps its order, is strict, and is not disturbed by what looks like an import', () => {
  const { link } = part(
    'import"./x.js";let s=\'import("./x.js")\',t=(function(){return this})();export{s,t};',
    X,
  );
  const used: string[] = [];
  expect(link((name: string) => used.push(name))).toEqual({ s: 'import("./x.js")', t: undefined });
  expect(used).toEqual(['./pack/x']);
});

test('is refused when importers would not see what becomes of it', () => {
  expect(() => part('let n = 0; export function next() { return n++ }')).toThrow('is not known here');
  expect(() => part('let n = 0; function next() { return n++ } export { n, next };')).toThrow(
    'it: n is exported and assigned',
  );
  expect(() => part('let n = 0; n = 1; export { n };')).toThrow('it: n is exported and assigned');
  const circle = { 'x.js': 'import { b } from "./it.js"; let a = b; export { a };' };
  expect(() => part('import { a } from "./x.js"; let b = a; export { b };', circle)).toThrow(
    'parts import each other: it/it → pack/x → it/it',
  );
});

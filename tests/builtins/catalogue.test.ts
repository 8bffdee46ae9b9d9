import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { all } from './families.js';

const names: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('names.json', import.meta.url), 'utf8'),
);

/** Groups of names that are all there. */
const COMPLETE = [
  'archive',
  'arg-parser',
  'array',
  'array-higher-order',
  'assert-debug',
  'binary-io',
  'bits',
  'collection',
  'constant',
  'conversion',
  'crypto',
  'data-format',
  'dict',
  'environment',
  'file',
  'introspection',
  'io',
  'kv-store',
  'math',
  'method',
  'os',
  'output',
  'path',
  'process',
  'queue',
  'random',
  'regex',
  'set',
  'stack',
  'string',
  'time',
];

test('the catalogue and the documentation are fresh', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-catalogue.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the catalogue has every name of the language; what else it has is there', () => {
  const language = new Set(Object.values(names).flat());
  expect([...language].filter((name) => !catalogue.has(name))).toEqual([]);
  expect([...catalogue].filter(([name, { module }]) => module === null && !language.has(name))).toEqual([]);
});

test('of complete groups all names are there', () => {
  const missing = COMPLETE.flatMap((group) => names[group]!).filter((name) => !catalogue.get(name)!.module);
  expect(missing).toEqual([]);
});

test('what is there can be imported as the catalogue says', async () => {
  for (const [name, entry] of catalogue) {
    if (!entry.module) continue;
    const family = await import(`../../runtime-lib/builtins/${entry.module}.ts`);
    const value = family[entry.export];
    expect(value, name).toBeDefined();
    expect(`${entry.export}InPlace` in family, name).toBe(entry.inPlace);
    if (entry.constant) continue;
    expect(value).toBe(all.get(name));
    expect(value.length, name).toBe(entry.min);
    expect(value.builtin.suspending !== undefined, name).toBe(entry.higherOrder);
  }
});

test('parameters are described', () => {
  expect(catalogue.get('range')).toMatchObject({ min: 1, max: 3, params: ['number', 'number?', 'number?'] });
  expect(catalogue.get('print')).toMatchObject({ min: 0, max: Infinity, params: ['...any'] });
  expect(catalogue.get('push')).toMatchObject({
    module: 'arrays',
    inPlace: true,
    method: true,
    suspends: false,
  });
  expect(catalogue.get('Set')).toMatchObject({ module: 'sets', export: 'makeSet', method: false });
  expect(catalogue.get('collect')).toMatchObject({ global: false, method: true });
});

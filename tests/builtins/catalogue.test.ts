import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { runText } from '../language/run.js';
import { all } from './families.js';

const names: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('names.json', import.meta.url), 'utf8'),
);

/** Names that the language's own list has not: from its contract of waiting, and downloads of any length. */
const ADDED = ['async_http_request', 'http_download', 'promise_all_progress', 'promise_race'];

test('the catalogue and the documentation are fresh', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-catalogue.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('the catalogue has the names of the language and no others', () => {
  const language = new Set([...Object.values(names).flat(), ...ADDED]);
  expect([...language].filter((name) => !catalogue.has(name))).toEqual([]);
  expect([...catalogue.keys()].filter((name) => !language.has(name))).toEqual([]);
});

test('Promise.all and Promise.race are ways to write builtins', async () => {
  const { stdout } = await runText(
    'print(await Promise.all([async_sleep(1)]), await Promise.race([async_sleep(1)]))',
  );
  expect(stdout).toBe('[null] null\n');
});

test('every name has an implementation', () => {
  expect([...catalogue].filter(([, { module }]) => module === null).map(([name]) => name)).toEqual([]);
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

test('builtins that need a permission have no form that does not ask for it', () => {
  const unasked = [...catalogue].filter(
    ([, { capabilities, direct, code, prepared }]) => capabilities.length > 0 && (direct || code || prepared),
  );
  expect(unasked.map(([name]) => name)).toEqual([]);
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

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/analyse/catalogue.generated.js';
import { compileText, runText } from '../language/run.js';
import { all } from './families.js';

const names: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('names.json', import.meta.url), 'utf8'),
);

/** Groups of names of which some are not there yet. Whoever completes one takes it from the list. */
const NOT_COMPLETE: readonly string[] = [];

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

const absent = [...catalogue].flatMap(([name, { module }]) => (module === null ? [name] : []));

test('Promise.all and Promise.race are ways to write builtins', async () => {
  const { stdout } = await runText(
    'print(await Promise.all([async_sleep(1)]), await Promise.race([async_sleep(1)]))',
  );
  expect(stdout).toBe('[null] null\n');
});

test('of all other groups every name is there', () => {
  const groups = Object.entries(names).filter(([, members]) => members.some((name) => absent.includes(name)));
  expect(groups.map(([group]) => group).filter((group) => !IN_THE_MAKING.includes(group))).toEqual([]);
});

test('a name that is not there yet is an error of the compiler', () => {
  for (const name of absent) {
    const { program, diagnostics } = compileText(`f := ${name}`);
    expect(program, name).toBeNull();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `Compilation error: the builtin ${name} is not available in this version of ruffjs`,
    ]);
  }
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

// What becomes of each construct: fixtures/NAME.ruff with fixtures/NAME.js, to be reviewed when lowering changes.
// RUFFJS_UPDATE=1 writes the JavaScript anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/index.js';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';
import { parse } from '../print/support.js';

const folder = join(import.meta.dirname, 'fixtures');
const update = process.env.RUFFJS_UPDATE === '1';
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ruff'))
  .map((file) => file.slice(0, -'.ruff'.length));

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function compiled(name: string): Compiled {
  const modules = readdirSync(join(folder, 'modules'));
  return compile(new Source(`${name}.ruff`, read(`${name}.ruff`)), {
    file: `${name}.ruff`,
    host: {
      load: (module) =>
        modules.includes(`${module}.ruff`)
          ? { path: `${module}.ruff`, text: read(`modules/${module}.ruff`) }
          : null,
    },
  });
}

describe.each(names)('%s', (name) => {
  test('is emitted as recorded', () => {
    const { program, sources, diagnostics } = compiled(name);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { code } = print(program!, { sources });
    if (update) writeFileSync(join(folder, `${name}.js`), code);
    expect(code, 'RUFFJS_UPDATE=1 records the new code').toBe(read(`${name}.js`));
  });

  test('is printed as it was built', () => {
    const { program, sources } = compiled(name);
    expect(said(parse(print(program!, { sources }).code))).toEqual(said(program));
  });
});

/** What a tree says: without positions, and without what it only could have had. */
function said(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(said);
  if (typeof tree !== 'object' || tree === null || tree instanceof RegExp) return tree;
  const missing = (value: unknown) => value === undefined || value === null || value === false;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key, value]) => !SILENT.has(key) && !(missing(value) && key !== 'value'))
      .map(([key, value]) => [key, said(value)]),
  );
}

const SILENT = new Set(['loc', 'start', 'end', 'raw', 'attributes']);

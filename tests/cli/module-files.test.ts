import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { ModuleFiles } from '../../src/cli/module-files.js';
import { folder } from './support.js';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** Goes into `cwd` of a folder with files whose texts are their own names. */
function inFolder(...names: string[]): void {
  const root = folder(Object.fromEntries(names.map((name) => [name, name])));
  mkdirSync(`${root}/cwd`, { recursive: true });
  process.chdir(`${root}/cwd`);
}

describe('modules are looked for', () => {
  const main = '../main/src/main.ruff';

  test('here, in modules, beside the main file, and above its src', () => {
    const places = ['cwd/m.ruff', 'cwd/modules/m.ruff', 'main/src/m.ruff', 'main/m.ruff'];
    for (let first = 0; first < places.length; first++) {
      inFolder(...places.slice(first));
      expect(new ModuleFiles(main).load('m', null)).toMatchObject({ text: places[first] });
    }
    inFolder('main/other/m.ruff', 'main/m.ruff');
    expect(new ModuleFiles('../main/other/main.ruff').load('m', null)).toMatchObject({
      text: 'main/other/m.ruff',
    });
    expect(new ModuleFiles('../main/lib/main.ruff').load('m', null)).toBeNull();
  });

  test('by dotted names as one file first, then in folders', () => {
    inFolder('cwd/a/b.ruff', 'cwd/modules/a.b.ruff', 'cwd/modules/a/b.ruff');
    expect(new ModuleFiles(main).load('a.b', null)).toMatchObject({ path: 'a/b.ruff' });
    inFolder('cwd/modules/a.b.ruff', 'cwd/modules/a/b.ruff');
    expect(new ModuleFiles(main).load('a.b', null)).toMatchObject({ path: 'modules/a.b.ruff' });
  });

  test('first where the importer was found, last beside the importers', () => {
    const places = [
      'cwd/modules/c.ruff',
      'cwd/c.ruff',
      'main/src/c.ruff',
      'main/c.ruff',
      'cwd/modules/a/c.ruff',
    ];
    for (let first = 0; first < places.length; first++) {
      inFolder('cwd/modules/a/b.ruff', ...places.slice(first));
      const host = new ModuleFiles(main);
      host.load('a.b', null);
      expect(host.load('c', 'modules/a/b.ruff')).toMatchObject({ text: places[first] });
    }
    inFolder('cwd/modules/a/b.ruff', 'cwd/modules/d/e.ruff', 'cwd/modules/d/c.ruff');
    const host = new ModuleFiles(main);
    host.load('a.b', null);
    host.load('d.e', 'modules/a/b.ruff');
    expect(host.load('c', 'modules/d/e.ruff')).toMatchObject({ text: 'cwd/modules/d/c.ruff' });
    expect(host.load('c', 'modules/a/b.ruff')).toBeNull();
  });

  test('and one that cannot be read says why', () => {
    inFolder('cwd/folder.ruff/x');
    expect(new ModuleFiles('main.ruff').load('folder', null)).toEqual({
      path: 'folder.ruff',
      unreadable: 'Is a directory (os error 21)',
    });
  });
});

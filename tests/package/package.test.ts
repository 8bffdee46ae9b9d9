/** The package as it would be published: checked, packed, installed into an empty project, and used there in all ways. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ruffjs-package-'));
let tarball = '';

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  const [{ filename }] = JSON.parse(npm(project, 'pack', '--json', '--pack-destination', folder));
  tarball = join(folder, filename);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing to complain of', async () => {
  const { messages } = await publint({ pkgDir: project, pack: 'npm', strict: true });
  // The browser map names files that only the runtime itself imports: no condition of an export could replace it.
  expect(messages.filter(({ code }) => code !== 'USE_EXPORTS_OR_IMPORTS_BROWSER')).toEqual([]);
});

test('types are found wherever ES modules are', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  if (!result.types) throw new Error('the package has no types');
  // The package has no CommonJS form: Node loads ES modules for `require` as well.
  const esm = result.problems.filter(
    (problem) => !('resolutionKind' in problem) || !/node10|node16-cjs/.test(problem.resolutionKind),
  );
  expect(esm).toEqual([]);
});

describe('installed', () => {
  const app = join(folder, 'app');
  const write = (name: string, text: string): void => writeFileSync(join(app, name), text);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: app, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const RUFFJS = 'node_modules/ruffjs/dist/cli.cjs';

  beforeAll(() => {
    execFileSync(process.execPath, ['-e', `require('fs').mkdirSync(${JSON.stringify(app)})`]);
    write('package.json', '{ "type": "module" }');
    npm(app, 'install', tarball);
    write('greet.ruff', '# Says hello.\nexport func greet(name: string) {\n    return "Hello, ${name}"\n}\n');
    write('hello.ruff', 'from greet import greet\nprint(greet("script"))\n');
  }, 300_000);

  test('it brings few packages', () => {
    const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ optional?: boolean }>(packages).filter(
      ([path, { optional }]) => path !== '' && !optional,
    );
    const size = `${Math.round(readFileSync(tarball).length / 1000)} kB packed`;
    console.log(`${size}, ${Object.keys(dependencies).length} dependencies, ${installed.length} packages`);
    expect(installed.length).toBeLessThan(50);
  });

  test('a script becomes a file that runs alone', () => {
    expect(run(RUFFJS, 'build', 'hello.ruff', '-o', 'hello.mjs')).toMatchObject({ status: 0, stderr: '' });
    expect(run('hello.mjs')).toEqual({ status: 0, stdout: 'Hello, script\n', stderr: '' });
  });

  test('a Ruff module becomes one for Node, with types', () => {
    expect(run(RUFFJS, 'build', '--lib', 'greet.ruff', '--out-dir', 'lib')).toMatchObject({ status: 0 });
    write('app.mjs', "import { greet } from './lib/greet.js';\nconsole.log(greet('library'));\n");
    expect(run('app.mjs')).toEqual({ status: 0, stdout: 'Hello, library\n', stderr: '' });
    expect(readFileSync(join(app, 'lib/greet.d.ts'), 'utf8')).toContain(
      '/** Says hello. */\nexport function greet(name: string): string;',
    );
  });

  test('a bundler reads Ruff files', () => {
    write('main.mjs', "import { greet } from './greet.ruff';\nconsole.log(greet('plugin'));\n");
    write(
      'bundle.mjs',
      "import { build } from 'esbuild';\nimport ruff from 'ruffjs/esbuild';\n" +
        "await build({ entryPoints: ['main.mjs'], bundle: true, format: 'esm', platform: 'node', plugins: [ruff()], outfile: 'out.mjs' });\n",
    );
    expect(run('bundle.mjs')).toMatchObject({ status: 0, stderr: '' });
    expect(run('out.mjs')).toEqual({ status: 0, stdout: 'Hello, plugin\n', stderr: '' });
  });

  test('Node reads Ruff files', () => {
    write('loaded.mjs', "import { greet } from './greet.ruff';\nconsole.log(greet('loader'));\n");
    expect(run('--import', 'ruffjs/register', 'loaded.mjs')).toEqual({
      status: 0,
      stdout: 'Hello, loader\n',
      stderr: '',
    });
  });
});

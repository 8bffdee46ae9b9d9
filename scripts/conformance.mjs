#!/usr/bin/env node
/**
 * Runs the conformance cases against the built command, or, with `--bundle`, each built into a standalone file that runs
 * in a folder with nothing else in it. The cases are not part of this project: they are looked for in
 * `../shared/conformance`, or where RUFF_CONFORMANCE says.
 *
 *     node scripts/conformance.mjs [--bundle] [--build=NAMES] [options of the cases' run.mjs] [AREA | AREA/NNN]...
 *
 * NAMES are checked builds, which must behave like the normal one: everything-async, no-inference, always-copy.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const cli = join(project, 'dist/cli.cjs');
const cases = process.env.RUFF_CONFORMANCE ?? join(project, '../shared/conformance');

// Cases are compiled each time; the command starts sooner when its own scripts are kept.
process.env.RUFFJS_CACHE = 'code';
process.env.XDG_CACHE_HOME = join(project, 'node_modules/.cache');

/** How many bundles are made at a time. */
const AT_ONCE = 4;

const words = process.argv.slice(2);
const asBundles = words.includes('--bundle');
const options = words.filter((word) => word !== '--bundle' && !word.startsWith('--build='));
const build = words.find((word) => word.startsWith('--build='));
if (build) process.env.RUFFJS_CHECKED_BUILD = build.slice('--build='.length);

process.exitCode = asBundles
  ? await runBundles()
  : runCases(cases, `${process.execPath} ${cli} run {flags} {file} {args}`);

function runCases(root, command) {
  const args = [join(cases, 'run.mjs'), '--cmd', command, '--root', root, '--positions', ...options];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

async function runBundles() {
  const root = mkdtempSync(join(tmpdir(), 'ruffjs-bundles-'));
  try {
    for (const area of readdirSync(cases).filter((name) => statSync(join(cases, name)).isDirectory())) {
      cpSync(join(cases, area), join(root, area), { recursive: true });
      if (isWanted(area)) await bundleArea(join(root, area), area);
    }
    linkPackages(root);
    return runCases(root, `env -C {file}.alone ${process.execPath} main.mjs {args}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The packages that bundles do not hold must be installed beside them. */
function linkPackages(root) {
  const { peerDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  for (const name of Object.keys(peerDependencies)) {
    const link = join(root, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), link);
  }
}

/** Areas and cases are given as words without dashes; options that take a value have it joined or are not for here. */
function isWanted(area, name = '') {
  const wanted = options.filter((word) => /^[a-z]+(\/|$)/.test(word));
  return (
    wanted.length === 0 ||
    wanted.some((word) => `${area}/${name}`.startsWith(name ? word : word.split('/')[0]))
  );
}

/**
 * All in one process: starting the command for each would take minutes. While esbuild works on a few programs, the next
 * are compiled.
 */
async function bundleArea(folder, area) {
  const { compile, print } = await import('../dist/index.js');
  const { bundle, inlineMap, ModuleFiles, readSource } = await import('../dist/node.js');
  process.chdir(folder);
  const files = readdirSync('.').filter((name) => /^\d.*\.ruff$/.test(name) && isWanted(area, name));
  await Promise.all(Array.from({ length: AT_ONCE }, bundleTheRest));

  async function bundleTheRest() {
    for (let file = files.shift(); file !== undefined; file = files.shift()) await bundleFile(file);
  }

  async function bundleFile(file) {
    if (existsSync(file.replace(/ruff$/, 'flags'))) {
      // It is about flags of the command, and what they say.
      rmSync(file);
      return;
    }
    mkdirSync(`${file}.alone`);
    const outfile = `${file}.alone/main.mjs`;
    const { program, sources } = compileFile(file);
    if (!program) {
      writeFileSync(outfile, whatBuildSays(file));
      return;
    }
    const { code, map } = await bundle(print(program, { sources }), {
      outfile,
      minify: true,
      target: 'node20',
    });
    writeFileSync(outfile, code + inlineMap(map));
  }

  function compileFile(file) {
    try {
      return compile(readSource(file), { file, host: new ModuleFiles(file) });
    } catch {
      return { program: null };
    }
  }
}

/** In place of the bundle of a program with errors: a script that says and ends as `ruffjs build` did. */
function whatBuildSays(file) {
  const { stderr, status } = spawnSync(process.execPath, [cli, 'build', file, '-o', 'never.mjs'], {
    encoding: 'utf8',
  });
  return `process.stderr.write(${JSON.stringify(stderr)});\nprocess.exitCode = ${status};\n`;
}

/**
 * A runtime of its own for every program.
 *
 * The runtime keeps state in its modules: what was printed, the modules and methods that are defined, the tasks that run.
 * A process for each program would keep them apart and costs 60 ms. Instead the runtime is bundled once into one
 * function, and every call of that function gives modules with fresh state. What it would do to the process (write, exit)
 * it does to the `Host` that it is given.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { catalogue } from '../../src/analyse/catalogue.generated.js';

type Module = Readonly<Record<string, unknown>>;

/** The modules of the runtime by the part of their specifier after `ruffjs/runtime/`, `index` for the core. */
export type Runtime = Readonly<Record<string, Module>>;

export interface Host {
  write(descriptor: number, text: string): void;
  exit(code: number): void;
}

const root = join(import.meta.dirname, '../..');
const requireHere = createRequire(import.meta.url);

function entry(): string {
  const families = new Set(
    [...catalogue.values()].flatMap(({ module }) => (module ? `builtins/${module}` : [])),
  );
  const files = {
    index: 'index',
    async: 'async/index',
    ...Object.fromEntries([...families].map((f) => [f, f])),
  };
  const getters = Object.entries(files).map(
    ([name, file]) => `get '${name}'() { return require('./runtime-lib/${file}.ts') }`,
  );
  return `module.exports = { ${getters.join(', ')} };`;
}

type Instantiate = (
  require: (name: string) => unknown,
  module: { exports: Runtime },
  process: object,
) => void;

async function bundleRuntime(): Promise<Instantiate> {
  const { outputFiles } = await build({
    stdin: { contents: entry(), resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const text = `(require, module, process) => {${outputFiles[0]!.text}\n}`;
  return new Script(text, { filename: 'ruffjs:runtime' }).runInThisContext();
}

let bundled: Promise<Instantiate> | undefined;

export async function freshRuntime(host: Host): Promise<Runtime> {
  const instantiate = await (bundled ??= bundleRuntime());
  const files = {
    ...fs,
    writeSync(descriptor: number, bytes: Uint8Array) {
      host.write(descriptor, new TextDecoder().decode(bytes));
      return bytes.length;
    },
    fstatSync: () => ({ isCharacterDevice: () => false }),
  };
  // The process as it is, but for its end.
  const ownProcess = Object.assign(Object.create(process), {
    argv: ['node', 'program'],
    on: () => ownProcess,
    off: () => ownProcess,
    exit: (code: number) => host.exit(code),
  });
  const module = { exports: {} };
  instantiate((name) => (name === 'node:fs' ? files : requireHere(name)), module, ownProcess);
  return module.exports;
}

/** Compiles and runs Ruff programs inside this process, each with a runtime of its own. */
import { Script } from 'node:vm';
import type { ImportDeclaration, Program } from 'estree';
import type { CheckedBuild } from '../../src/compile.js';
import { type Compiled, compile, type ModuleHost } from '../../src/index.js';
import { print } from '../../src/print/print.js';
import { Source } from '../../src/source.js';
import { freshRuntime, type Runtime } from './runtime.js';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface Options extends CheckedBuild {
  /** The modules that the program imports: their texts by their names. */
  readonly modules?: Readonly<Record<string, string>>;
}

/** Long enough for anything but an endless loop. */
const TIMEOUT_MS = 5_000;

/** The exit code of a program that had to be stopped. */
export const STOPPED = -1;

export function compileText(text: string, { modules = {}, ...options }: Options = {}): Compiled {
  const host: ModuleHost = {
    load: (name) => (Object.hasOwn(modules, name) ? { path: `${name}.ruff`, text: modules[name]! } : null),
  };
  return compile(new Source('main.ruff', text), { file: 'main.ruff', host, ...options });
}

export async function runText(text: string, options: Options = {}): Promise<Outcome> {
  const { program, diagnostics, sources } = compileText(text, options);
  if (!program) {
    const exit = diagnostics.some(({ subsystem }) => subsystem !== 'vm') ? 3 : 4;
    const lines = diagnostics.map(
      ({ code, subsystem, severity, message }) => `[${code}] [${subsystem}] ${severity}: ${message}\n`,
    );
    return { stdout: '', stderr: lines.join(''), exit };
  }
  return execute(program, sources);
}

async function execute(program: Program, sources: readonly Source[]): Promise<Outcome> {
  const written = ['', '', ''];
  let exit: number | undefined;
  // The program goes on, unlike in a process of its own; what it does from here on is not recorded.
  const end = (code: number) => {
    exit ??= code;
  };
  const runtime = await freshRuntime({
    write: (descriptor, text) => {
      if (exit === undefined) written[descriptor] += text;
    },
    exit: end,
  });
  const imports = program.body.filter((node): node is ImportDeclaration => node.type === 'ImportDeclaration');
  const body = program.body.filter((node) => node.type !== 'ImportDeclaration');
  const { code } = print({ ...program, body }, { sources });
  const bindings = imports.flatMap((node) => bind(node, runtime));
  const names = bindings.map(([local]) => local);
  const main: (...values: unknown[]) => void = new Script(`(${names}) => {'use strict';${code}\n}`, {
    filename: 'ruffjs:program',
  }).runInThisContext();
  await started(bindings, main, end);
  return { stdout: written[1]!, stderr: written[2]!, exit: exit ?? 0 };
}

type Bindings = readonly (readonly [local: string, value: unknown])[];

function bind({ source, specifiers }: ImportDeclaration, runtime: Runtime): Bindings {
  const name = String(source.value).replace(/^ruffjs\/runtime\/?/, '') || 'index';
  return specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') {
      throw new Error(`unexpected ${specifier.type} in a compiled program`);
    }
    return [specifier.local.name, runtime[name]![specifier.imported.name]] as const;
  });
}

/** Runs the program; what starts it is watched, to know when the main part is over. */
async function started(
  bindings: Bindings,
  main: (...values: unknown[]) => void,
  exit: (code: number) => void,
): Promise<void> {
  let over: Promise<unknown> = Promise.resolve();
  const values = bindings.map(([local, value]) => {
    if (!/^start(Waiting)?$/.test(local)) return value;
    const start = value as (body: () => unknown) => void;
    return (body: () => unknown) =>
      start(() => {
        const result = body();
        if (result instanceof Promise) over = result.catch(() => {});
        return result;
      });
  });
  Reflect.set(globalThis, 'ruffjs.test', () => main(...values));
  try {
    new Script(`globalThis['ruffjs.test']()`).runInThisContext({ timeout: TIMEOUT_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    exit(STOPPED);
  }
  await over;
  // What happens at the end of a program takes a few turns, and no time.
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
}

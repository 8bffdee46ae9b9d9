/**
 * Ruff modules: functions of the program that run once, at their first import, and give what the module exports.
 *
 * What an importer gets are copies: a module may go on changing its own variables, and an importer its names. A module
 * that failed is not kept; the next import runs it again.
 */
import { fail, RuffError, ruffError } from './errors.js';
import { share } from './ownership.js';
import { Struct } from './struct.js';
import type { Value } from './value.js';

/** undefined: the module ended before it came to the declaration. */
type Exports = Readonly<Record<string, Value | undefined>>;
type Body = () => Exports | Promise<Exports>;

class Module {
  /** All exports as one value; there when the module has run. */
  namespace: Struct | undefined = undefined;

  constructor(
    /** As it was imported. */
    readonly name: string,
    readonly body: Body,
  ) {}
}

/** By the id that the compiler gave it. A text is the error of importing a module that there is not. */
const modules = /* @__PURE__ */ new Map<string, Module | string>();

/** The modules that are running, each imported by the one before it. */
const running: Module[] = [];

/** @param name what error texts call the module, when that is not enough to tell it from another. */
export function defineModule(id: string, body: Body, name = id): void {
  modules.set(id, new Module(name, body));
}

/** A module that was not found, or could not be read or parsed. */
export function defineUnavailable(id: string, error: string): void {
  modules.set(id, error);
}

/** The module as a value. It runs first if it has not; a promise is given when it waits at its top level. */
export function importModule(id: string): Struct | Promise<Struct> {
  const module = modules.get(id)!;
  if (typeof module === 'string') return fail(module);
  return module.namespace ?? run(module);
}

/** One export of a module. */
export function importName(id: string, symbol: string): Value | Promise<Value> {
  const module = importModule(id);
  return module instanceof Promise
    ? module.then((struct) => pick(id, struct, symbol))
    : pick(id, module, symbol);
}

function pick(id: string, module: Struct, symbol: string): Value {
  const value = module[`$${symbol}`];
  if (value !== undefined) return value;
  return fail(`Symbol '${symbol}' not found in module '${(modules.get(id) as Module).name}'`);
}

function run(module: Module): Struct | Promise<Struct> {
  const above = running.indexOf(module);
  if (above >= 0) {
    const circle = [...running.slice(above), module].map(({ name }) => name);
    fail(`Circular import detected: ${circle.join(' -> ')}`);
  }
  running.push(module);
  let exports: Exports | Promise<Exports>;
  try {
    exports = module.body();
  } catch (error) {
    return failed(module, error);
  }
  if (!(exports instanceof Promise)) return ended(module, exports);
  return exports.catch((error) => failed(module, error)).then((values) => ended(module, values));
}

function ended(module: Module, exports: Exports): Struct {
  running.splice(running.indexOf(module), 1);
  const namespace = new (class extends Struct {
    override get structName(): string {
      return `__module_namespace_${module.name}`;
    }
    /** The members are plain functions. */
    override get passesReceiver(): boolean {
      return false;
    }
  })();
  for (const [symbol, value] of Object.entries(exports)) {
    if (value === undefined) fail(`Exported symbol '${symbol}' was not defined in module '${module.name}'`);
    namespace.setField(symbol, share(value));
  }
  return (module.namespace = share(namespace));
}

function failed(module: Module, thrown: unknown): never {
  running.splice(running.indexOf(module), 1);
  const error = ruffError(thrown);
  throw new RuffError(`Failed to evaluate module '${module.name}': ${error.message}`, undefined, error);
}

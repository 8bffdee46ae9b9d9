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

/** A module that there is not: importing it is an error. */
class Unavailable {
  constructor(readonly error: string) {}
}

/** The modules of one program, by the ids that the compiler gave them. */
const modules = /* @__PURE__ */ new Map<string, Module | Unavailable>();

/** What an import names: a module of the program by its id, a module of a library itself. */
type Reference = string | Module | Unavailable;

export type { Module };

/** The modules that are running, each imported by the one before it. */
const running: Module[] = [];

/** @param name what error texts call the module, when that is not enough to tell it from another. */
export function defineModule(id: string, body: Body, name = id): void {
  modules.set(id, new Module(name, body));
}

/** A module that is a JavaScript module of its own, and not known by an id. */
export function libraryModule(name: string, body: Body): Module {
  return new Module(name, body);
}

/** A module that was not found, or could not be read or parsed. */
export function defineUnavailable(id: string, error: string): void {
  modules.set(id, new Unavailable(error));
}

export function unavailableModule(error: string): Unavailable {
  return new Unavailable(error);
}

/** The module as a value. It runs first if it has not; a promise is given when it waits at its top level. */
export function importModule(reference: Reference): Struct | Promise<Struct> {
  const module = find(reference);
  return module.namespace ?? run(module);
}

function find(reference: Reference): Module {
  const module = typeof reference === 'string' ? modules.get(reference)! : reference;
  return module instanceof Unavailable ? fail(module.error) : module;
}

/** One export of a module. */
export function importName(reference: Reference, symbol: string): Value | Promise<Value> {
  const module = importModule(reference);
  return module instanceof Promise
    ? module.then((struct) => pick(reference, struct, symbol))
    : pick(reference, module, symbol);
}

function pick(reference: Reference, module: Struct, symbol: string): Value {
  const value = module[`$${symbol}`];
  if (value !== undefined) return value;
  return fail(`Symbol '${symbol}' not found in module '${find(reference).name}'`);
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

/** What the JavaScript modules call that stand for Ruff modules in an application. */
import { openToOutside } from '../async/external.js';
import { importModule, type Module } from '../core/modules.js';
import { beEmbedded } from '../core/program.js';
import type { Struct } from '../core/struct.js';
import { type Border, borderWith, type DictForm } from './border.js';
import { callIn } from './crossing.js';
import { errorToJs } from './errors.js';
import { asyncFunctionToJs, functionToJs } from './functions.js';
import { classToJs } from './structs.js';
import { toJs } from './to-js.js';

export { RuffError } from './errors.js';
export { scriptExport, scriptModule } from './scripts.js';

/** The exports of a Ruff module for JavaScript. */
class Exports {
  constructor(
    private readonly namespace: Struct,
    private readonly border: Border,
  ) {}

  value(name: string): unknown {
    return toJs(this.namespace.field(name), this.border);
  }

  /** @param floats positions of parameters that are declared as floats */
  func(name: string, floats: readonly number[]): unknown {
    const f = this.namespace.field(name);
    return typeof f === 'function' ? functionToJs(f, this.border, floats) : toJs(f, this.border);
  }

  /** A function that may have to wait gives JavaScript a promise, and also tells of its errors by that. */
  asyncFunc(name: string, floats: readonly number[]): unknown {
    const f = this.namespace.field(name);
    return typeof f === 'function' ? asyncFunctionToJs(f, this.border, floats) : toJs(f, this.border);
  }

  /** @param waiting names of the methods that may have to wait */
  struct(name: string, fields: readonly string[], waiting: readonly string[]): unknown {
    return classToJs(name, this.border, fields, waiting);
  }
}

/** Runs a module, if it has not run yet. A promise is given when it waits at its top level. */
export function load(module: Module, dicts: DictForm): Exports | Promise<Exports> {
  beEmbedded();
  openToOutside();
  const border = borderWith(dicts);
  const failed = (error: unknown): never => {
    throw errorToJs(error, border);
  };
  try {
    const namespace = callIn(() => importModule(module));
    return namespace instanceof Promise
      ? namespace.then((struct) => new Exports(struct, border), failed)
      : new Exports(namespace, border);
  } catch (error) {
    return failed(error);
  }
}

/** The imports of the emitted program: what it uses of the runtime, each once, under names that no variable has. */
import type { ImportDeclaration } from 'estree';
import * as b from './builders.js';

const RUNTIME = 'ruffjs/runtime';

/** What the JavaScript module of a Ruff module in a library exports; no Ruff name looks like this. */
export const MODULE = '$$module';

export class Imports {
  /** Module specifier to imported names to local names. */
  readonly #modules = new Map<string, Map<string, string>>();
  readonly #scripts = new Map<string, string>();
  readonly #locals = new Set<string>();

  /** @param taken all names of Ruff variables in the program */
  constructor(readonly taken: ReadonlySet<string>) {}

  /** Local name of a function of the runtime core. */
  core(name: string): string {
    return this.#local(RUNTIME, name);
  }

  /** Local name of a function of the async runtime. */
  async(name: string): string {
    return this.#local(`${RUNTIME}/async`, name);
  }

  /** Local name of an export of a builtin family. */
  builtin(family: string, name: string): string {
    return this.#local(`${RUNTIME}/builtins/${family}`, name);
  }

  /** Local name of what another Ruff module of a library is, by the specifier of its JavaScript module. */
  module(specifier: string): string {
    return this.#local(specifier, MODULE);
  }

  /** Local name of a function for what crosses the border to JavaScript. */
  interop(name: string): string {
    return this.#local(`${RUNTIME}/interop`, name);
  }

  /** Local name of all that a JavaScript module exports. */
  script(specifier: string): string {
    let local = this.#scripts.get(specifier);
    if (local === undefined) {
      local = `$$script${this.#scripts.size + 1}`;
      this.#scripts.set(specifier, local);
    }
    return local;
  }

  /** What the program uses of the runtime. */
  used(): string[] {
    return [...this.#modules.values()].flatMap((names) => [...names.keys()]);
  }

  declarations(): ImportDeclaration[] {
    return [
      ...[...this.#modules].map(([source, names]) => b.importNames(source, [...names])),
      ...[...this.#scripts].map(([source, local]) => b.importNamespace(source, local)),
    ];
  }

  #local(module: string, name: string): string {
    let names = this.#modules.get(module);
    if (!names) {
      names = new Map();
      this.#modules.set(module, names);
    }
    let local = names.get(name);
    if (local === undefined) {
      local = this.taken.has(name) ? `$${name}` : name;
      while (this.#locals.has(local)) local = `$${local}`;
      this.#locals.add(local);
      names.set(name, local);
    }
    return local;
  }
}

/** The imports of the emitted program: what it uses of the runtime, each once, under names that no variable has. */
import type { ImportDeclaration } from 'estree';
import * as b from './builders.js';

const RUNTIME = 'ruffjs/runtime';

export class Imports {
  /** Module specifier to imported names to local names. */
  readonly #modules = new Map<string, Map<string, string>>();
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

  declarations(): ImportDeclaration[] {
    return [...this.#modules].map(([source, names]) => ({
      type: 'ImportDeclaration',
      attributes: [],
      source: b.literal(source),
      specifiers: [...names].map(([imported, local]) => ({
        type: 'ImportSpecifier',
        imported: b.id(imported),
        local: b.id(local),
      })),
    }));
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
